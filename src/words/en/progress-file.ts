export const tooLarge = 'The file is too large to be progress from this app.'
export const notJson = 'The file is not valid JSON; it may be incomplete.'
export const foreign = 'The file does not hold progress exported by this app.'
export const newer =
  'The file was made by a newer version of this app; reload the page and try again.'
export const noVersion = 'The file does not name a version that this app knows.'
export const otherwise = (reason: string) => `The file is not as this app writes it: ${reason}.`
