/* From a passage to where one does something with it. */

export const practise = (question: string) => `Practise: ${question}`
export const seeInLab = 'See it in the laboratory'
export const subjectInLab = (subject: string) => `See it in the laboratory: ${subject}`
