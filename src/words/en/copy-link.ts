export const copyLink = 'Copy link'
export const copyLinkTo = (title: string) => `Copy link to ${title}`
export const copied = 'Link copied'
export const copyByHand = 'Copy it yourself:'
