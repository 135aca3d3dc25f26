/* What pages say of themselves in searches and previews. */
import { count } from './format.ts'

export const guide = (chapters: number, site: string) => `The ${chapters} chapters of ${site}.`
export const chapter = (numeral: string, site: string, contents: string) =>
  `Chapter ${numeral} of ${site}: ${contents}.`
export const quiz = (questions: number) =>
  `${count(questions, 'open question', 'open questions')} to test what stayed with you from the reading, with self-assessment idea by idea.`
export const quizResult = 'The total of your self-assessment and what to study next.'
export const essays = (topics: number) =>
  `${count(topics, 'essay topic', 'essay topics')}, each with a draft that is saved for you.`
export const glossary = (terms: number) =>
  `${count(terms, 'term', 'terms')} with definitions, other names and where they appear.`
export const review =
  'Questions and terms in spaced review, from memory and in writing, up to the day of the exam.'
export const lab =
  'A fraud-detection model taken through the whole pipeline, with real computation in the browser: decide, bet and see what each decision costs.'
export const progress = 'What you have read, answered and written, saved only in this browser.'
export const report = 'A report on your answers and how you judged them, made by you.'
export const search = (site: string) => `Search everything in ${site}.`
export const route =
  'What to read, what to answer and by when: a study route that lives entirely in its link.'
export const teaching = 'Every address of the guide, to point your class to the exact place.'
export const about = 'What happens to what you write, and the licences of what the site uses.'
/** Of the page that stands for all of them without a network. */
export const withoutNetwork = (site: string) => `${site}, offline.`
