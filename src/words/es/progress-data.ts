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

export const refused = (file: string) => `No se importó “${file}”`
export const whyRefused = (reason: string) =>
  `${reason} Aquí no cambió nada. Elige un archivo guardado con “Exportar progreso”.`
export const unreadable = 'El navegador no pudo leer el archivo.'
export const readerFailed = 'El lector de archivos no se cargó; revisa la conexión.'

export const imported = (file: string) => `Se importó “${file}”`

export const undone = 'Deshecho'
export const importUndone = 'El progreso está como estaba antes de la importación.'
export const eraseUndone = 'El progreso volvió a quedar como estaba.'

export const erased = 'Se borró todo de este navegador'
export const whatErased = (isKept: boolean) =>
  `Lecturas, respuestas, borradores y redacciones. Hasta que salgas de esta página puedes deshacerlo${isKept ? '; después, hay una copia en “Como estaba antes”, hasta que la borres.' : '.'}`

export const askErase = '¿Borrar todo el progreso?'
export const whatErases =
  'Lecturas marcadas, respuestas, evaluaciones, borradores y redacciones se borran de este navegador, en todas las pestañas. Una copia de cómo estaba queda en “Como estaba antes”, en esta página: en una computadora que no es solo tuya, bórrala también.'
export const cancel = 'Cancelar'
export const yesErase = 'Sí, borrar todo'
