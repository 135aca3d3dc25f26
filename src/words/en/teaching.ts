import { count } from './format.ts'

export const title = 'For teachers'
export const intro =
  'Every place on this site has an address that does not change when the text is edited: point your class to the exact section, stage, question or term.'

export const forClass = 'For your class'
export const makeRoute = 'Make a study route'
export const makeRouteMeans =
  'The places you choose, with a due date and a message, in a single link; each student sees their own progress there.'
export const toLms = 'Take it to your LMS'
export const toLmsMeans =
  'The questions for the question bank, the whole app as a SCORM package, and pages inside your own.'

/* Links to what can be printed, one behind the other, and what becomes of them. */
export const sheets = 'Sheets to print'
export const questionSheets = 'questions, with lines or with model answers'
export const chapterSheets = 'chapters'
export const topicSheets = 'topics'
export const glossarySheet = 'glossary'
export const betweenSheets = ', '
export const beforeLastSheet = ' and '
export const goOnPaper = (sheets: number) =>
  `${sheets === 1 ? 'prints' : 'print'} with the browser’s “Print” command, text only.`

export const questionFiles = 'The questions, with their model answers'
export const questionFilesMean =
  'Essay questions for the question bank. In Moodle XML, the model answer and the value of each idea go into the information for graders, which students do not see. GIFT has no such field: the model answer goes into the general feedback, which students see when the quiz shows feedback.'
export const downloadMoodle = 'Download Moodle XML'
export const downloadGift = 'Download GIFT'
export const preparing = 'Preparing the file…'
export const fileFailed =
  'The file could not be prepared: part of the content did not load. Check your connection and try again.'
export const fileReady = (file: string, questions: number) =>
  `The file ${file}, with ${count(questions, 'question', 'questions')} and their model answers, is in your downloads. In Moodle: Question bank, Import.`

/* Around a command and the folder that it fills. */
export const scormPackage = 'The whole app, as a SCORM package'
export const scormCommand =
  'Anyone with the site’s code can build the packages for SCORM 1.2 and SCORM 2004 (4th edition) with'
export const scormFolder = '; they are placed in'
export const scormMeans =
  '. The package tells the LMS the student’s self-assessment, from 0 to 100, and whether all questions have been answered and judged. Students who come back continue where they left off, on another device too: the LMS keeps the marks and, as long as they fit, the texts.'

export const embedding = 'A page inside your own'
export const embeddingMeans =
  'No header or menus, for an iframe. What students write stays in their browser.'
export const embeddedPage = 'Page'
export const embedCode = 'Embed code'
export const copyCode = 'Copy code'
export const codeCopied = 'Code copied'
export const codeRefused = 'The browser did not allow copying; select the code above.'
