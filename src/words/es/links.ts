export const exam = 'Cuestionario en modo simulacro'

/** The first line of a list for spreadsheets. */
export const columns = ['tipo', 'título', 'dirección']
