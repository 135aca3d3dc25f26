/* What the page of the contents and those of the chapters have in common. */

export const chapter = (numeral: string) => `Chapter ${numeral}`
export const appAddition = 'Added by the app'
