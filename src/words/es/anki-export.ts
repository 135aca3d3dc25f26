import { count } from './format.ts'

export const title = 'Llevar a Anki'
export const intro =
  'Un archivo con los términos en ambos sentidos y las preguntas con su respuesta modelo. Si lo importas de nuevo, las notas se actualizan en vez de duplicarse.'
export const withQuestions = 'Incluir las preguntas, con la respuesta modelo'
export const toAnki = 'Exportar a Anki'
export const toCsv = 'Exportar como CSV'

export const termsOnly = 'Solo los términos: ninguna respuesta modelo en el archivo.'
export const allAnswered = 'El archivo incluye la respuesta modelo de todas las preguntas.'
export const someUnanswered = (questions: number) =>
  `Atención: el archivo incluye también la respuesta modelo de ${questions === 1 ? 'la pregunta' : `las ${questions} preguntas`} que aún no has respondido.`

export const working = 'Preparando el archivo…'
export const failed =
  'No se pudo preparar el archivo: parte del contenido no se cargó. Revisa la conexión e inténtalo de nuevo.'
export const done = (file: string, notes: number) =>
  `El archivo ${file}, con ${count(notes, 'nota', 'notas')}, está en tus descargas. En Anki: Archivo, Importar.`
