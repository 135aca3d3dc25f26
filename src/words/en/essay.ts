export const position = (number: number, total: number) => `Essay ${number} of ${total}`
export const topic = (number: number, label: string) => `Topic ${number}: ${label}`
export const allTopics = 'See all topics'
export const neighbours = 'Neighbouring essays'
export const previous = 'Previous essay'
export const next = 'Next essay'

export const yourText = 'Your text'
export const focusMode = 'Focus mode'
export const leaveFocusMode = 'Leave focus mode'
export const needsScript = 'To write here and save your draft, turn on JavaScript in your browser.'
export const minutesToRead = (minutes: number) => `${minutes} min read`
export const draftKept = 'Draft saved in this browser'
export const draftNotKept =
  'It could not be saved in this browser: the text is only on this page. Download it before you leave.'

export const copyText = 'Copy text'
export const copied = 'Text copied'
export const copyRefused =
  'The browser did not allow copying. Download the file or select the text.'
export const downloadMarkdown = 'Download as Markdown'
export const downloadPlainText = 'Download as plain text'
export const print = 'Print'

export const leanOn = 'Draw on'
export const criteria = 'Criteria'
export const criteriaMet = (met: number, total: number) =>
  `Reread and tick what your text already does: ${met} of ${total}. Nobody is grading it.`
export const rereadSource = (title: string) => `Reread: ${title}`

export const courseTerms = 'Course terms'
export const termsHint =
  'The glossary terms your text uses appear here, whichever of their names you use.'
export const termsUsed = (used: number, total: number) =>
  `In your text: ${used} of ${total}. It is a hint, not a target.`
export const termsInText = 'Terms in the text'
export const termsAbsent = 'Terms that do not appear'
export const seeAllTerms = 'See all terms'
export const seeAbsentTerms = 'See those that do not appear'

export const versions = 'Versions'
export const versionsHint = 'While you write, earlier versions of the text are kept here.'
export const lastVersions = (most: number) =>
  `The last ${most}, saved every few minutes as you write. If the browser runs out of space, they are the first to go.`
/** `moment` is said as "on 3 March at 14:05". */
export const versionRestored = (moment: string) => `The version saved ${moment} has been restored.`
export const undo = 'Undo'
export const restore = 'Restore this version'
export const isCurrent = 'This is the current text'
