/* From a passage to where one does something with it. */

export const practise = (question: string) => `Practica: ${question}`
export const seeInLab = 'Míralo en el laboratorio'
export const subjectInLab = (subject: string) => `Míralo en el laboratorio: ${subject}`
