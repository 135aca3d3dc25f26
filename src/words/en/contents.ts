export const contents = 'Contents'
export const continueReading = 'Continue where I left off'
export const minutes = (minutes: number) => `≈ ${minutes} min`
export const read = 'Read'
