export const openProgress = 'Open Progress'

export const full = 'There is no room left to save your progress'
export const whenFull =
  'The space that this browser gives the guide is used up. Your latest changes may last only until you close the page: export a copy under Progress and free some space in the browser’s settings.'

export const keptAside = 'Your earlier progress could not be read'
export const whenKeptAside = (reason: string) =>
  `What was in this browser is damaged or comes from another version of the guide (${reason}). Nothing is lost: it has been set aside and can be downloaded under Progress. What you do now is saved as usual.`

export const putBack = 'Something outside the guide erased your progress from this browser'
export const whenPutBack =
  'This tab still had it and saved it again: nothing is lost. If you meant to erase it, use “Erase everything” under Progress.'

export const notSaved = 'Your progress is not being saved'
export const whenRefused =
  'This browser does not let the guide save data, perhaps because of a private window or blocked cookies. What you do lasts only until you close the page: before you leave, export a copy under Progress.'
export const whenNotKeptAside =
  'There is earlier data that the guide cannot read, and no room to set it aside. So as not to erase it, nothing new is saved: export a copy under Progress and free some space in the browser’s settings.'

export const newer = 'The guide has been updated: reload this page'
export const whenNewer =
  'Another tab already uses a newer version of the guide. What you write here is kept separately and joins the rest when you reload this page.'
