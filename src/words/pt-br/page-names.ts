/* What the pages are called, in the navigation as in lists of places. */

export const home = 'Início'
export const guide = 'Guia'
export const quiz = 'Questionário'
export const quizResult = 'Resultado do questionário'
export const essays = 'Redação'
export const glossary = 'Glossário'
export const review = 'Revisão'
export const lab = 'Laboratório'
export const progress = 'Progresso'
export const report = 'Autoavaliação do estudante'
export const search = 'Busca'
export const route = 'Roteiro de estudo'
export const teaching = 'Professores'
export const about = 'Sobre e privacidade'

export const question = (number: number, label: string) => `Pergunta ${number}: ${label}`
export const essay = (number: number, label: string) => `Redação ${number}: ${label}`
