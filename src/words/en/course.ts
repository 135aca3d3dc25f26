/* What the compiled course carries: names of places, and how the search knows the app's pages. */
import * as names from './page-names.ts'

export { chapter } from './guide.ts'
export { topic as essay } from './essay.ts'
export { guide, question } from './page-names.ts'

/** Where a hit of the search stands. */
export const trails = {
  question: (quiz: string, number: number) => `${quiz}, question ${number}`,
  essay: (number: number) => `Essays, topic ${number}`,
  chapter: (numeral: string) => `Guide, chapter ${numeral}`,
}

/** `names` are what people call such a page elsewhere; `text` says what one does there. */
export const pages = {
  home: {
    title: names.home,
    names: ['Home page', 'Start'],
    text: 'Where to begin and where to pick up again.',
  },
  guide: {
    title: names.guide,
    names: ['Study guide', 'Contents', 'Index', 'Chapters'],
    text: 'All chapters of the guide, with their reading time and what you have read.',
  },
  quiz: {
    title: names.quiz,
    names: ['Questions', 'Test', 'Mock exam', 'Exercises'],
    text: 'The open questions, to practise one by one or all at once.',
  },
  quizResult: {
    title: names.quizResult,
    names: ['Score', 'Self-assessment'],
    text: 'The score of your self-assessment and what to study next.',
  },
  essays: {
    title: names.essays,
    names: ['Essay topics', 'Prompts', 'Writing'],
    text: 'The essay topics, each with a draft that is saved for you.',
  },
  glossary: {
    title: names.glossary,
    names: ['Terms', 'Definitions', 'Vocabulary', 'Dictionary'],
    text: 'All terms with their definitions and other names.',
  },
  review: {
    title: names.review,
    names: ['Spaced repetition', 'Flashcards', 'Cards', 'Review today'],
    text: 'What is worth reviewing now, with the next review dates.',
  },
  lab: {
    title: names.lab,
    names: ['Lab', 'Simulation', 'Experiment', 'Hands-on demonstration'],
    text: 'The pipeline, stage by stage, in the browser.',
  },
  progress: {
    title: names.progress,
    names: ['Export progress', 'Import progress', 'Erase everything', 'Backup'],
    text: 'What you have read, answered and written, saved only in this browser.',
  },
  report: {
    title: names.report,
    names: ['Report', 'Report to hand in'],
    text: 'A report on your answers, with your judgement, to keep or to hand in.',
  },
  teaching: {
    title: names.teaching,
    names: ['Teacher', 'Instructors', 'Class', 'Links for the class'],
    text: 'Every address of the guide, to point your class to the exact place.',
  },
  route: {
    title: names.route,
    names: ['Route', 'Study plan', 'Path'],
    text: 'A study route that lives entirely in its link.',
  },
}
