export const terms = 'Terms'
export const questions = 'Questions'

export const whichTerm = 'Which term is this?'
export const whatIsIt = 'What is it?'
export const keyIdeas = (required: number, count: number) =>
  `Key ideas (a complete answer has ${required} of ${count}):`

/** The first line of the notes for spreadsheets. */
export const columns = ['id', 'deck', 'front', 'back', 'tags']
