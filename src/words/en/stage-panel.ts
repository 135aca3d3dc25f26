export const stageOf = (number: number, total: number) => `Stage ${number} of ${total}`
export const decisionOf = (number: number, total: number) => `Stage ${number} of ${total}, decision`
export const close = 'Close'
export const yes = 'YES'
export const no = 'NO'
/** Behind either of the two. */
export const goTo = (stage: string) => `: go to ${stage}`
export const goOnTo = (stage: string) => `Go on to ${stage}`
export const readInText = 'Read in the text'
