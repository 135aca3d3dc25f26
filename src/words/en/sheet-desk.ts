export const title = 'Quiz sheets'
export const means =
  'The first has lines to write on; the second has the model answers, the ideas that count and where the guide covers each one. In the student’s browser, a model answer appears only once they have answered.'
export const printQuestions = 'Print the questions'
export const printWithKey = 'Print with the model answers'
export const preparing = 'Preparing the sheet…'
export const failed =
  'The sheet could not be prepared: part of the content did not load. Check your connection and try again.'
