export const exam = 'Quiz as a mock exam'

/** The first line of a list for spreadsheets. */
export const columns = ['kind', 'title', 'address']
