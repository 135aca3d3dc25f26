export const name = 'Name'
export const date = 'Date'
export const keyIdeas = (required: number, count: number) =>
  `Key ideas; ${required} of ${count} make a complete answer:`
export const inGuide = 'In the guide:'
