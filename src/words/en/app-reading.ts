import { decimal } from './format.ts'

export const title = 'The app’s reading'
export const show = 'See the app’s reading'
export const accept = 'Accept the app’s reading'
export const none =
  'The app has no reading of its own for this question: your own judgement counts.'
export const secondOpinion =
  'A second opinion, word by word. It is worth more after your own judgement.'

export const ownScore = 'Your judgement:'
export const ownScoreToCome = 'still to do'
export const itsScore = 'the app’s reading:'
export const oneDiffers = 'One idea differs: decide whether to keep or change your mark.'
export const someDiffer = (ideas: number) =>
  `${ideas} ideas differ: decide for each whether to keep or change your mark.`
export const ownKept = 'Where they differ, you have kept yours.'
export const noneDiffer = 'On the ideas judged, the two agree.'

export const itsMark = 'The app’s reading:'
export const outcomes = {
  coberta: 'Covered',
  quase: 'Almost',
  'a-verificar': 'To be checked',
  'nao-encontrada': 'Not found',
}
export const doubts = {
  negada: 'There is a negation nearby: check whether the sentence states the idea or denies it.',
  contradita: 'The idea is there, but another passage seems to say the opposite.',
  'afirmacao-falsa': 'The words appear next to a claim that is worth another look.',
  ressalva: 'The words are there, but the text as a whole leaves a doubt; see the remark below.',
}
export const whyAlmost = 'Part of the idea is there; compare it with how the idea is worded.'
export const whyNotFound =
  'The app recognised no words from this idea. If you put it another way, your mark counts.'

export const sameMark = 'The same as your mark.'
export const markKept = (own: string) => `You have kept your mark: “${own}”.`
export const otherMark = 'Different from yours.'
export const bothMarks = (own: string, proposed: string) =>
  `You marked “${own}”; the reading would give “${proposed}”.`
export const keep = (mark: string) => `Keep “${mark}”`
export const change = (mark: string) => `Change to “${mark}”`

export const claim = 'A claim to look at again'
/** What is seen in a text that keeps full credit back, and what helps. */
export const guards = {
  vazia: 'There are no words to read in this answer.',
  eco: 'Your answer repeats the question: the app only counts what goes beyond it, in your own words.',
  lista:
    'The answer looks like a list of words. A sentence that connects them shows what you know.',
  'outro-idioma':
    'The text seems to be in another language; the app can only read Portuguese and English.',
  'fala-com-o-app':
    'A passage addresses the app instead of answering the question; the reading only considers the rest.',
  contradicao: 'Two passages seem to say opposite things. Which of them holds?',
  longa: 'The answer is longer than 150 words. In 2–3 sentences it is easier to see what stuck.',
}
export const notFull = 'This is why the app’s reading does not give a full score.'

export const unmeasured =
  'How often this reading is right has not been measured for this course yet: trust your own judgement first.'
export const measured = (answers: number, falseCredit: string, recall: string) =>
  `In ${answers} labelled answers, the app counted a missing idea as covered in ${falseCredit} of cases and recognised ${recall} of the ideas present.`
export const eachQuestion = 'How often the app is right, question by question'
export const howMeasured =
  'The answers were written and judged by people who did not know the patterns of this reading, and it was not tuned on them. There are few per question: take the figures as a rough guide. False: missing ideas counted as covered. Found: ideas present and recognised. Level: answers for which the app’s score, on five levels, was that of the label.'
export const question = 'Question'
export const thisQuestion = '(this one)'
export const answerCount = 'N'
export const falseFinds = 'False'
export const finds = 'Found'
export const level = 'Level'
/**
 * A share with one decimal where it says something.
 *
 * @example percent(0.0064) // '0.6%'
 */
export const percent = (share: number) => `${decimal(Math.round(share * 1000) / 10)}%`
