export const lead =
  'Un informe de tus respuestas, con tu evaluación y la lectura de la app, para guardarlo o entregarlo. Se hace aquí, con lo que guarda este navegador; quien lo envía eres tú.'
export const nothingYet = 'Aún no hay nada que contar.'
export const whatItTells = 'El informe cuenta lo que respondiste y escribiste.'
export const toQuiz = 'Ir al cuestionario'
export const toEssays = 'Ver los temas'

export const contents = 'Qué incluye el informe'
export const yourName = 'Tu nombre (si quieres)'
export const nameNotKept = 'Va solo en el informe: este sitio no guarda tu nombre.'
export const withEssays = 'Incluir las redacciones'

export const print = 'Imprimir o guardar como PDF'
export const download = (format: string) => `Descargar ${format}`
export const downloaded = (file: string) => `El archivo ${file} está en tus descargas.`
export const preparing = 'Preparando el informe…'
export const failed = 'No se pudo preparar el informe'
export const answersAreKept =
  'Parte del contenido no se cargó. Revisa la conexión e inténtalo de nuevo; tus respuestas siguen guardadas.'
