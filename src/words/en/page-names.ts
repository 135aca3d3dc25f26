/* What the pages are called, in the navigation as in lists of places. */

export const home = 'Home'
export const guide = 'Guide'
export const quiz = 'Quiz'
export const quizResult = 'Quiz result'
export const essays = 'Essays'
export const glossary = 'Glossary'
export const review = 'Review'
export const lab = 'Laboratory'
export const progress = 'Progress'
export const report = 'Student self-assessment'
export const search = 'Search'
export const route = 'Study route'
export const teaching = 'Teachers'
export const about = 'About and privacy'

export const question = (number: number, label: string) => `Question ${number}: ${label}`
export const essay = (number: number, label: string) => `Essay ${number}: ${label}`
