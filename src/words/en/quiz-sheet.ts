export const name = 'Name'
export const date = 'Date'
export const keyIdeas = (required: number, count: number) =>
  `Key ideas; a complete answer has ${required} of ${count}:`
export const inGuide = 'In the guide:'
