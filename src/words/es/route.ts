export const intro =
  'Una lista de lugares de este sitio que un docente elige y envía con un enlace: qué leer, qué responder, hasta cuándo. La ruta entera vive en el enlace, sin cuenta y sin servidor, y cada estudiante ve en ella su propio progreso.'

export const failed = 'No se pudo cargar la ruta'
export const failedAdvice =
  'El navegador no pudo obtener lo que falta de esta página. Revisa la conexión; la ruta sigue en el enlace.'
export const reload = 'Recargar la página'

export const whatToDo =
  'Si recibiste una ruta, abre el enlace entero, tal como llegó. Si quieres armar una, elige aquí los lugares, ordénalos y copia el enlace.'
export const needsScript =
  'Para abrir y armar rutas hace falta JavaScript, porque solo el navegador lee lo que está en el enlace. Sin él, pídele a quien lo envió las direcciones de los lugares: todas se pueden leer igual.'

/* A sentence around its links to the guide and to the quiz. */
export const withoutRoute = 'Sin ruta, el orden de la'
export const withoutRouteGuide = 'guía'
export const withoutRouteRead = 'es un buen camino: lee un capítulo y responde las preguntas del'
export const withoutRouteQuiz = 'cuestionario'
export const withoutRouteAfter = '.'
