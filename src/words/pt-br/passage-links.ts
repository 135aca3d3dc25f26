/* From a passage to where one does something with it. */

export const practise = (question: string) => `Pratique: ${question}`
export const seeInLab = 'Veja no laboratório'
export const subjectInLab = (subject: string) => `Veja no laboratório: ${subject}`
