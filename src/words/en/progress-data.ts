export const title = 'Your data'
export const intro =
  'The copy is one file with everything on this page. Importing adds the file to what is already here and erases nothing.'
export const exportAll = 'Export progress'
export const importAll = 'Import progress'
export const file = 'Progress file'
export const eraseAll = 'Erase everything'
export const undo = 'Undo'

export const exported = 'Copy exported'
export const whereExported = (file: string) =>
  `The file ${file} is in your downloads. To bring it back, here or on another device, use “Import progress”.`

export const refused = (file: string) => `“${file}” was not imported`
export const whyRefused = (reason: string) =>
  `${reason} Nothing has changed here. Choose a file saved with “Export progress”.`
export const unreadable = 'The browser could not read the file.'
export const readerFailed = 'The file reader did not load; check your connection.'

export const imported = (file: string) => `“${file}” was imported`

export const undone = 'Undone'
export const importUndone = 'Your progress is as it was before the import.'
export const eraseUndone = 'Your progress is back to how it was.'

export const erased = 'Everything was erased from this browser'
export const whatErased = (isKept: boolean) =>
  `Chapters read, answers, drafts and essays. Until you leave this page you can undo this${isKept ? '; after that, there is a copy under “How it was before”, until you erase it.' : '.'}`

export const askErase = 'Erase all progress?'
export const whatErases =
  'Reading marks, answers, judgements, drafts and essays will be erased from this browser, in every tab. A copy of how things were stays under “How it was before”, on this page: on a computer that is not yours alone, erase it too.'
export const cancel = 'Cancel'
export const yesErase = 'Yes, erase everything'
