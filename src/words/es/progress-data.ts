import { count } from './format.ts'

export const title = 'Tus datos'
export const intro =
  'La copia es un archivo con todo lo que hay en esta página. Importar suma el archivo a lo que ya está aquí y no borra nada.'
export const exportAll = 'Exportar progreso'
export const importAll = 'Importar progreso'
export const file = 'Archivo de progreso'
export const eraseAll = 'Borrar todo'
export const undo = 'Deshacer'

export const exported = 'Copia exportada'
export const whereExported = (file: string) =>
  `El archivo ${file} está en tus descargas. Para traerlo de vuelta, aquí o en otro dispositivo, usa “Importar progreso”.`

export const refused = (file: string) => `“${file}” no se importó`
export const whyRefused = (reason: string) =>
  `${reason} Aquí no cambió nada. Elige un archivo guardado con “Exportar progreso”.`
export const noRoom =
  'No cabe en el espacio que este navegador da a la guía, y nada de lo que está aquí sale para hacerle lugar. Aquí no cambió nada. Si hay copias en “Como estaba antes”, descárgalas y bórralas, e inténtalo de nuevo.'
export const unreadable = 'El navegador no pudo leer el archivo.'
export const readerFailed = 'La lectura de archivos no se cargó; revisa la conexión.'

export const imported = (file: string) => `“${file}” se importó`
export const gained = (what: string, isOne: boolean) =>
  `Del archivo ${isOne ? 'llegó' : 'llegaron'} ${what}, que se ${isOne ? 'suma' : 'suman'} a lo que ya estaba aquí.`
export const nothingGained = 'Nada nuevo: lo que trae el archivo ya estaba aquí.'
export const gains = {
  attempts: (gained: number) => count(gained, 'respuesta', 'respuestas'),
  rejudged: (gained: number) =>
    count(gained, 'evaluación más reciente', 'evaluaciones más recientes'),
  drafts: (gained: number) => count(gained, 'borrador de respuesta', 'borradores de respuesta'),
  essays: (gained: number) => count(gained, 'redacción', 'redacciones'),
  chapters: (gained: number) => count(gained, 'capítulo leído', 'capítulos leídos'),
  ticks: (gained: number) => count(gained, 'elemento de ruta hecho', 'elementos de ruta hechos'),
  reviews: (gained: number) => count(gained, 'repaso', 'repasos'),
  runs: (gained: number) =>
    count(gained, 'ejecución del laboratorio', 'ejecuciones del laboratorio'),
}

export const undone = 'Deshecho'
export const importUndone = 'El progreso está como estaba antes de la importación.'
export const eraseUndone = 'El progreso volvió a estar como estaba.'

export const erased = 'Todo se borró de este navegador'
export const whatErased = (isKept: boolean) =>
  `Lecturas, respuestas, borradores y redacciones. Hasta que salgas de esta página puedes deshacerlo${isKept ? '; después, hay una copia en “Como estaba antes”, hasta que la borres.' : '.'}`

export const askErase = '¿Borrar todo el progreso?'
export const whatErases =
  'Lecturas marcadas, respuestas, evaluaciones, borradores y redacciones salen de este navegador, en todas las pestañas. Una copia de cómo estaba queda en “Como estaba antes”, en esta página: en una computadora que no es solo tuya, bórrala también.'
export const cancel = 'Cancelar'
export const yesErase = 'Sí, borrar todo'
