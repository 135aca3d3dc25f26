/** Below a list that goes on. */
export const showMore = (places: number) => `Show ${places} more`
