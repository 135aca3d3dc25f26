export const position = (number: number, total: number) => `Essay ${number} of ${total}`
export const topic = (number: number, label: string) => `Topic ${number}: ${label}`
export const allTopics = 'See all topics'
export const neighbours = 'Neighbouring essays'
export const previous = 'Previous essay'
export const next = 'Next essay'

export const yourText = 'Your text'
export const focusMode = 'Focus mode'
export const leaveFocusMode = 'Leave focus mode'
export const needsScript = 'To write here and keep the draft, turn on JavaScript in your browser.'
export const minutesToRead = (minutes: number) => `${minutes} min to read`
export const draftKept = 'Draft kept in this browser'
export const draftNotKept =
  'It could not be kept in this browser: the text is on this page alone. Download it before you leave.'

export const copyText = 'Copy text'
export const copied = 'Text copied'
export const copyRefused =
  'The browser did not allow copying. Download the file or select the text.'
export const downloadMarkdown = 'Download as Markdown'
export const downloadPlainText = 'Download as plain text'
export const print = 'Print'

export const leanOn = 'Build on'
export const criteria = 'Criteria'
export const criteriaMet = (met: number, total: number) =>
  `Reread and tick what your text already does: ${met} of ${total}. Nobody gives a grade.`
export const rereadSource = (title: string) => `Reread: ${title}`

export const courseTerms = 'Terms of the course'
export const termsHint =
  'The glossary terms that your text uses appear here, by any of their names.'
export const termsUsed = (used: number, total: number) =>
  `In your text: ${used} of ${total}. It is a hint, not a target.`
export const termsInText = 'Terms in the text'
export const termsAbsent = 'Terms that do not appear'
export const seeAllTerms = 'See all terms'
export const seeAbsentTerms = 'See those that do not appear'

export const versions = 'Versions'
export const versionsHint = 'While you write, earlier states of the text are kept here.'
export const lastVersions = (most: number) =>
  `The last ${most}, kept every few minutes of writing. If the browser runs out of space, they are the first to go.`
/** `moment` is said as "on 3 March at 14:05". */
export const versionRestored = (moment: string) => `The version kept ${moment} has been restored.`
export const undo = 'Undo'
export const restore = 'Restore this version'
export const isCurrent = 'This is the current text'
