export const exam = 'Questionário em modo simulado'

/** The first line of a list for spreadsheets. */
export const columns = ['tipo', 'título', 'endereço']
