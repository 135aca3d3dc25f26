export const outline = 'Outline'
export const noParts = 'no parts'
export const introduction = 'Introduction'
export const development = 'Development'
export const conclusion = 'Conclusion'
export const newPart = (number: number) => `New part ${number}`
/** A part that has no name. */
export const part = (number: number) => `Part ${number}`

export const nameOf = (number: number) => `Name of part ${number}`
export const notesOf = (part: string) => `Notes for ${part}`
export const whatGoesHere = 'What goes here'

export const up = 'Up'
export const moveUp = (part: string) => `Move ${part} up`
export const down = 'Down'
export const moveDown = (part: string) => `Move ${part} down`
export const moved = (part: string, place: number, total: number) =>
  `${part} is now part ${place} of ${total}.`
export const remove = 'Remove'
export const removePart = (part: string) => `Remove ${part}`
export const removed = (part: string) => `${part} has been removed.`
export const undo = 'Undo'
export const addPart = 'Add a part'
export const added = (part: string) => `${part} has been added.`
