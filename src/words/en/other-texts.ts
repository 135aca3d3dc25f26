export const otherText = 'Other text'
export const thereIsAnother = (place: string) => `You have another text for ${place}`
export const writtenElsewhere = (moment: string) =>
  `Written in another tab or on another device, ${moment}. Both are saved.`
export const readIt = 'Read the other text'

export const swap = 'Swap for the other'
export const swapped = 'Swapped: the text that was in the box is now the other one.'
export const join = 'Add to the end'
export const joined = 'The other text is now at the end of yours.'
export const discard = 'Discard the other'
export const discarded = 'The other text has been discarded.'
export const undo = 'Undo'
export const broughtBack = 'The other text is back.'
