/** Below a list that goes on. */
export const showMore = (places: number) => `Mostrar mais ${places}`
