import { count, locale } from './format.ts'

export const choose = '1. Choose the places'
export const order = '2. Put them in order'
export const describe = '3. Say what it is about'
export const send = '4. Send the link'

/* What was done to a place: on the button that takes it back, and for who does not see the list. */
export const adding = (place: string) => `add ${place}`
export const added = (place: string, places: string) =>
  `${place} has been added to the route: ${places}.`
export const removing = (place: string) => `remove ${place}`
export const removed = (place: string) => `${place} has been removed from the route.`
export const moving = (place: string) => `move ${place}`
export const moved = (place: string, position: number, total: number) =>
  `${place}: position ${position} of ${total}.`
export const isFull = (most: number) =>
  `The route already has ${most} places, the most it can hold.`
export const undo = (deed: string) => `Undo: ${deed}`
export const undone = (deed: string) => `Undone: ${deed}.`

export const filter = 'Filter places'
export const filterPlaceholder = 'chapter, term, question 3…'
export const nothing = (query: string) => `No places match “${query}”.`
export const showAll = 'Show all'
export const chosen = (places: number) => `${places.toLocaleString(locale)} chosen`
export const wholeChapter = 'The whole chapter'
export const examAndLab = 'Mock exam and laboratory'

export const experiment = 'A laboratory experiment (optional)'
export const addExperiment = 'Add'
export const experimentHint =
  'Paste the laboratory’s address as it is after you run the experiment.'
export const experimentRefused =
  'This is not a laboratory address. Copy all of it from the browser’s address bar.'

export const chosenPlaces = 'Chosen places'
export const noneChosen = 'No places chosen yet.'
export const unknownPlace = 'does not exist in this version of the site'
export const moveUp = (place: string) => `Move ${place} up`
export const moveDown = (place: string) => `Move ${place} down`
export const remove = (place: string) => `Remove ${place}`

export const title = 'Title'
export const note = 'Message to the class'
export const dueDate = 'Due date'
export const mode = 'Mode'
export const freeMode = 'Free'
export const freeModeMeaning = 'The route does not say how to study each place.'

export const linkComes = 'The link appears with the first chosen place.'
export const link = 'Route link'
export const linkLength = (length: number, most: number) =>
  `${length.toLocaleString(locale)} of ${count(most, 'character', 'characters')}.`
export const linkTooLong = 'Some programs cut longer links: remove places or shorten the message.'
export const copyLink = 'Copy link'
export const copied = 'Link copied'
export const copyRefused = 'The browser did not allow copying: select the link above.'
export const seeAsStudent = 'See it as a student does'
