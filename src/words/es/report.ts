export const title = 'Autoevaluación del estudiante'
export const ownership =
  'La hizo el propio estudiante en su navegador: las marcas son suyas, y la lectura de la app es una segunda opinión, que se equivoca. No es una nota.'

export const student = 'Estudiante'
export const madeOn = 'Hecha el'
export const site = 'Sitio'
export const selfAssessment = 'Autoevaluación'
export const answered = (answered: number, questions: number) =>
  `${answered} de ${questions} preguntas respondidas`
export const including = (answered: string) => `con ${answered}`

export const quiz = 'Cuestionario'
export const noAnswer = 'Sin respuesta.'
export const noText = 'Sin texto.'
export const answeredOn = (moment: string) => `respondida el ${moment}`
export const ownScore = (score: string) => `autoevaluación: ${score}`
export const appScore = (score: string) => `lectura de la app: ${score}`
export const notConsulted = 'no consultada'
export const judgedOn = (moment: string) => `evaluada el ${moment}`
export const questionChanged = 'La pregunta cambió después de esta respuesta.'
export const earlierAttempts = 'Intentos anteriores'

export const idea = 'Idea'
export const ownMark = 'Estudiante'
export const appMark = 'Lectura de la app'

export const essays = 'Redacciones'
export const essay = (number: number) => `Redacción ${number}`
export const editedOn = (moment: string) => `Editada el ${moment}`

export const check = 'Verificación'
/** By these two words a file is known as a report, and its code is found. */
export const checksum = 'Código de verificación'
export const format = 'formato'
export const sameAsJson = 'el mismo del archivo JSON de este informe.'
export const checksumMeans =
  'El código de verificación dice si el archivo llegó completo y sin cambios. No prueba quién lo escribió: cualquier persona puede calcular uno.'
