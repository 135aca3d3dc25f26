export const aboutSite = (site: string) => `About ${site}`
export const intro =
  'A study guide that runs entirely in your browser, from files: no account, no server for your answers, no grade given by a machine.'

export const privacy = 'Privacy'
export const nothingLeaves = 'None of your answers or texts leaves this device.'
export const nowhereToSend =
  'The site has nowhere to send them: there is no account, cookie, visitor statistics or request to any other address, and the security policy of each page forbids the browser to make one. The project’s tests fail if a page asks another site for anything.'

export const keptHere = 'What is kept here:'
/** Up to the link to the page of progress, and from there on. */
export const whatIsKept =
  'chapters marked as read, answers, judgements, drafts, essays, the review schedule and the chosen theme. They stay in this browser alone, on this device; under'
export const whatIsKeptAfter = 'you can see, export and erase all of it.'

export const leavesByYou = 'What leaves, and only through you:'
export const whatLeaves =
  'the files that you export and the links that you copy. The link of a study route carries the places, the title and the message that someone wrote; your progress is never part of a link.'

export const seenByHost = 'What the host of the site sees:'
export const whatHostSees =
  'as with any site, which pages and files were asked for, and from which network address. A search and a study route stand in the address of the page, and are sent with it when you open or reload it. Which answers you gave is not.'

export const insideLms = 'Inside a learning platform:'
export const whatLmsGets =
  'in the SCORM package, and only there, the page hands to the platform that opened it the completion, your self-assessment and a summary from which to continue later.'

export const selfAssessment = 'Self-assessment, not a grade'
export const whoJudges =
  'You are the one who judges each answer. The app’s reading is a second opinion, formed right here by rules that anyone can read, and it always comes with a measure of how often it errs. What has been added to the text of the guide is marked “Added by the app”.'

export const licences = 'Licences'
export const openSource =
  'The code of this site is open, under the MIT licence. It carries the work of others, whom we thank:'
