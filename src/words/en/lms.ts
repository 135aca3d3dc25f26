export const absent = 'No connection to the LMS'
export const absentMeans =
  'The app works as usual and keeps everything in this browser, but your self-assessment is not sent. To send it, close this window and open the activity in the LMS again.'
export const lost = 'The LMS has stopped responding'
export const lostMeans =
  'Feel free to carry on: everything is kept in this browser, and sending is tried again with every change. If this notice does not go away, open the activity in the LMS again, in this same browser.'
export const unreadable = 'What the LMS had kept could not be read'
export const unreadableMeans =
  'You carry on with what is in this browser, and that is sent to the LMS again.'

export const keptHere = 'Everything is kept in this browser.'
export const keptInLms =
  'Your progress is kept in this browser and, in summary form, in your institution’s LMS, which receives your self-assessment and, where they fit, your answers.'
export const textLeftOut = '(Answer written on another device; the text did not fit in the LMS.)'

export const notWhole = 'is incomplete'
