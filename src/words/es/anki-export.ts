import { count } from './format.ts'

export const title = 'Llevar a Anki'
export const intro =
  'Un archivo con los términos en ambos sentidos y las preguntas con su respuesta modelo. Si lo importas de nuevo, las notas se actualizan en vez de duplicarse.'
export const withQuestions = 'Incluir las preguntas, con la respuesta modelo'
export const toAnki = 'Exportar a Anki'
export const toCsv = 'Exportar en CSV'

export const termsOnly = 'Solo los términos: ninguna respuesta modelo en el archivo.'
export const allAnswered = 'El archivo trae la respuesta modelo de todas las preguntas.'
export const someUnanswered = (questions: number) =>
  `Atención: el archivo trae también la respuesta modelo de ${questions === 1 ? 'la pregunta' : `las ${questions} preguntas`} que aún no has respondido.`

export const working = 'Preparando el archivo…'
export const failed =
  'El archivo no se pudo preparar: parte del contenido no llegó. Revisa la conexión e inténtalo de nuevo.'
export const done = (file: string, notes: number) =>
  `El archivo ${file}, con ${count(notes, 'nota', 'notas')}, está en tus descargas. En Anki: Archivo, Importar.`
