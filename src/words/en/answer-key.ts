export const yourAnswer = 'Your answer'
export const lengthAdvice = '2–3 sentences are enough'

export const modelAnswer = 'Model answer'
export const keyIdeas = 'Key ideas'
export const complete = (required: number, count: number) =>
  `A complete answer has ${required} of the ${count}.`
export const completeWithAll = (count: number) => `A complete answer has all ${count}.`
export const scored = (score: string) => `Score: ${score}`

export const loading = 'Loading the model answer…'
export const failed = 'The model answer did not load'
export const answerIsKept = 'Your answer is saved. Check your connection and try again.'
