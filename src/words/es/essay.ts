export const position = (number: number, total: number) => `Redacción ${number} de ${total}`
export const topic = (number: number, label: string) => `Tema ${number}: ${label}`
export const allTopics = 'Ver todos los temas'
export const neighbours = 'Redacciones vecinas'
export const previous = 'Redacción anterior'
export const next = 'Redacción siguiente'

export const yourText = 'Tu texto'
export const focusMode = 'Modo de concentración'
export const leaveFocusMode = 'Salir del modo de concentración'
export const needsScript =
  'Para escribir aquí y guardar el borrador, activa JavaScript en el navegador.'
export const minutesToRead = (minutes: number) => `${minutes} min de lectura`
export const draftKept = 'Borrador guardado en este navegador'
export const draftNotKept =
  'No se pudo guardar en este navegador: el texto está solo en esta página. Descárgalo antes de salir.'

export const copyText = 'Copiar texto'
export const copied = 'Texto copiado'
export const copyRefused =
  'El navegador no permitió copiar. Descarga el archivo o selecciona el texto.'
export const downloadMarkdown = 'Descargar como Markdown'
export const downloadPlainText = 'Descargar como texto plano'
export const print = 'Imprimir'

export const leanOn = 'Apóyate en'
export const criteria = 'Criterios'
export const criteriaMet = (met: number, total: number) =>
  `Relee y marca lo que tu texto ya hace: ${met} de ${total}. Nadie pone nota.`
export const rereadSource = (title: string) => `Releer: ${title}`

export const courseTerms = 'Términos del curso'
export const termsHint =
  'Los términos del glosario que uses en el texto aparecen aquí, con cualquiera de sus nombres.'
export const termsUsed = (used: number, total: number) =>
  `En tu texto: ${used} de ${total}. Es una pista, no una meta.`
export const termsInText = 'Términos en el texto'
export const termsAbsent = 'Términos que no aparecen'
export const seeAllTerms = 'Ver todos los términos'
export const seeAbsentTerms = 'Ver los que no aparecen'

export const versions = 'Versiones'
export const versionsHint =
  'Mientras escribes, las versiones anteriores del texto quedan guardadas aquí.'
export const lastVersions = (most: number) =>
  `Las ${most} últimas, guardadas cada pocos minutos mientras escribes. Si falta espacio en el navegador, son las primeras en salir.`
/** `moment` is said as "el 3 de marzo a las 14:05". */
export const versionRestored = (moment: string) => `Se restauró la versión guardada ${moment}.`
export const undo = 'Deshacer'
export const restore = 'Restaurar esta versión'
export const isCurrent = 'Es el texto actual'
