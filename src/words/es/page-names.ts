/* What the pages are called, in the navigation as in lists of places. */

export const home = 'Inicio'
export const guide = 'Guía'
export const quiz = 'Cuestionario'
export const quizResult = 'Resultado del cuestionario'
export const essays = 'Redacción'
export const glossary = 'Glosario'
export const review = 'Repaso'
export const lab = 'Laboratorio'
export const progress = 'Progreso'
export const report = 'Autoevaluación del estudiante'
export const search = 'Búsqueda'
export const route = 'Ruta de estudio'
export const teaching = 'Docentes'
export const about = 'Acerca del sitio y privacidad'

export const question = (number: number, label: string) => `Pregunta ${number}: ${label}`
export const essay = (number: number, label: string) => `Redacción ${number}: ${label}`
