export const lead =
  'A report on your answers, with your judgement and the app’s reading, to keep or to hand in. It is made here, from what this browser has saved; sending it is up to you.'
export const nothingYet = 'There is nothing to report yet.'
export const whatItTells = 'The report covers what you have answered and written.'
export const toQuiz = 'Go to the quiz'
export const toEssays = 'See the topics'

export const contents = 'What goes into the report'
export const yourName = 'Your name (optional)'
export const nameNotKept = 'It goes only into the report: this site does not keep your name.'
export const withEssays = 'Include the essays'

export const print = 'Print or save as PDF'
export const download = (format: string) => `Download ${format}`
export const downloaded = (file: string) => `The file ${file} is in your downloads.`
export const preparing = 'Preparing the report…'
export const failed = 'The report could not be prepared'
export const answersAreKept =
  'Part of the content did not load. Check your connection and try again; your answers are still saved.'
