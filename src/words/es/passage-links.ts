/* From a passage to where one does something with it. */

export const practise = (question: string) => `Practicar: ${question}`
export const seeInLab = 'Ver en el laboratorio'
export const subjectInLab = (subject: string) => `Ver en el laboratorio: ${subject}`
