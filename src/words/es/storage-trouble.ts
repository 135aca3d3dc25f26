export const openProgress = 'Abrir Progreso'

export const full = 'Ya no hay espacio para guardar tu progreso'
export const whenFull =
  'Se acabó el espacio que este navegador da a la guía. Los últimos cambios pueden durar solo hasta que cierres la página: exporta una copia en Progreso y libera espacio en la configuración del navegador.'

export const keptAside = 'El progreso anterior no se pudo leer'
export const whenKeptAside = (reason: string) =>
  `Lo que había en este navegador está dañado o es de otra versión de la guía (${reason}). No se perdió nada: está guardado aparte y puedes descargarlo en Progreso. Lo que hagas ahora se guarda con normalidad.`

export const putBack = 'Algo ajeno a la guía borró tu progreso de este navegador'
export const whenPutBack =
  'Esta pestaña aún lo tenía y lo guardó de nuevo: no se perdió nada. Si querías borrarlo, usa “Borrar todo” en Progreso.'

export const notSaved = 'Tu progreso no se está guardando'
export const whenRefused =
  'Este navegador no deja que la guía guarde datos, quizá por una ventana de incógnito o por un bloqueo de cookies. Lo que hagas dura solo hasta que cierres la página: antes de salir, exporta una copia en Progreso.'
export const whenNotKeptAside =
  'Hay datos anteriores que la guía no puede leer y no hay espacio para guardarlos aparte. Para no borrarlos, no se guarda nada nuevo: exporta una copia en Progreso y libera espacio en la configuración del navegador.'

export const newer = 'La guía se actualizó: recarga esta página'
export const whenNewer =
  'Otra pestaña ya usa una versión más nueva de la guía. Lo que escribas aquí queda aparte y se unirá al resto cuando recargues esta página.'
