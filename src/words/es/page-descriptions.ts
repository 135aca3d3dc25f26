/* What pages say of themselves in searches and previews. */
import { count } from './format.ts'

export const guide = (chapters: number, site: string) => `Los ${chapters} capítulos de ${site}.`
export const chapter = (numeral: string, site: string, contents: string) =>
  `Capítulo ${numeral} de ${site}: ${contents}.`
export const quiz = (questions: number) =>
  `${count(questions, 'pregunta abierta', 'preguntas abiertas')} para comprobar qué quedó de la lectura, con autoevaluación idea por idea.`
export const quizResult = 'El total de tu autoevaluación y qué estudiar a continuación.'
export const essays = (topics: number) =>
  `${count(topics, 'tema', 'temas')} de redacción, cada uno con un borrador que queda guardado.`
export const glossary = (terms: number) =>
  `${count(terms, 'término', 'términos')} con definición, otros nombres y dónde aparecen.`
export const review =
  'Preguntas y términos en repaso espaciado, de memoria y por escrito, hasta el día del examen.'
export const lab =
  'Un modelo de detección de fraude a lo largo de todo el pipeline, con cálculos reales en el navegador: decide, apuesta y mira cuánto cuesta cada decisión.'
export const progress =
  'Lo que ya leíste, respondiste y escribiste, guardado solo en este navegador.'
export const report = 'Un informe de tus respuestas y de cómo las evaluaste, hecho por ti.'
export const search = (site: string) => `Búsqueda en todo el contenido de ${site}.`
export const route =
  'Qué leer, qué responder y hasta cuándo: una ruta de estudio que vive entera en su enlace.'
export const teaching = 'Todas las direcciones de la guía, para llevar al grupo al lugar exacto.'
export const about = 'Qué pasa con lo que escribes, y las licencias de lo que usa el sitio.'
/** Of the page that stands for all of them without a network. */
export const withoutNetwork = (site: string) => `${site}, sin conexión.`
