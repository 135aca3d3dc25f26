export const aboutSite = (site: string) => `About ${site}`
export const intro =
  'A study guide that runs entirely in your browser, from files: no account, no server for your answers, no grade given by a machine.'

export const privacy = 'Privacy'
export const nothingLeaves = 'None of your answers or texts leaves this device.'
export const nowhereToSend =
  'The site has nowhere to send them: there is no account, no cookies, no visitor statistics and no request to any other address, and the security policy of each page keeps the browser from making one. The project’s tests fail if a page asks another site for anything.'

export const keptHere = 'What is kept here:'
/** Up to the link to the page of progress, and from there on. */
export const whatIsKept =
  'chapters marked as read, answers, judgements, drafts, essays, the review schedule and the chosen theme. They stay only in this browser, on this device; under'
export const whatIsKeptAfter = 'you can see, export and erase all of it.'

export const leavesByYou = 'What leaves, and only by your own doing:'
export const whatLeaves =
  'the files you export and the links you copy. The link of a study route carries the places, the title and the message that someone wrote; your progress is never part of a link.'

export const seenByHost = 'What the host of the site sees:'
export const whatHostSees =
  'as with any site, which pages and files were asked for, and from which network address. A search or a study route is part of the page’s address, and is sent with it when you open or reload the page. The answers you gave are not.'

export const insideLms = 'Inside a learning platform:'
export const whatLmsGets =
  'in the SCORM package, and only there, the page gives the platform that opened it your completion status, your self-assessment and a summary to continue from later.'

export const selfAssessment = 'Self-assessment, not a grade'
export const whoJudges =
  'You are the one who judges each answer. The app’s reading is a second opinion, formed right here by rules that anyone can read, and it always comes with a measure of how often it is wrong. What has been added to the text of the guide is marked “Added by the app”.'

export const licences = 'Licences'
export const openSource =
  'The code of this site is open, under the MIT licence. It includes the work of others, whom we thank:'
