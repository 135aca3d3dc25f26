export const aboutSite = (site: string) => `Acerca de ${site}`
export const intro =
  'Una guía de estudio que funciona por completo en tu navegador, a partir de archivos: sin cuenta, sin servidor de respuestas, sin nota puesta por una máquina.'

export const privacy = 'Privacidad'
export const nothingLeaves = 'Ninguna respuesta ni texto tuyo sale de este dispositivo.'
export const nowhereToSend =
  'El sitio no tiene adónde enviar nada: no hay cuenta, cookies, estadísticas de visitas ni solicitudes a otra dirección, y la política de seguridad de cada página le prohíbe al navegador hacerlas. Las pruebas del proyecto fallan si una página le pide algo a otro sitio.'

export const keptHere = 'Lo que queda guardado aquí:'
/** Up to the link to the page of progress, and from there on. */
export const whatIsKept =
  'lecturas marcadas, respuestas, evaluaciones, borradores, redacciones, la agenda de repaso y el tema elegido. Quedan solo en este navegador, en este dispositivo; en'
export const whatIsKeptAfter = 'puedes ver, exportar y borrar todo eso.'

export const leavesByYou = 'Lo que sale, y solo si tú lo haces:'
export const whatLeaves =
  'los archivos que exportas y los enlaces que copias. El enlace de una ruta lleva dentro los lugares, el título y el mensaje que alguien escribió; tu progreso nunca va en un enlace.'

export const seenByHost = 'Lo que ve quien aloja el sitio:'
export const whatHostSees =
  'como en todo sitio, qué páginas y archivos se pidieron, y desde qué dirección de la red. Una búsqueda y una ruta están en la dirección de la página, y van en ella cuando la abres o la recargas. Las respuestas que diste, no.'

export const insideLms = 'Dentro de una plataforma de aprendizaje:'
export const whatLmsGets =
  'en el paquete SCORM, y solo en él, la página le entrega a la plataforma que la abrió tu estado de finalización, tu autoevaluación y un resumen para continuar después.'

export const selfAssessment = 'Autoevaluación, no nota'
export const whoJudges =
  'Quien evalúa cada respuesta eres tú. La lectura de la app es una segunda opinión, hecha aquí mismo con reglas que se pueden leer, y siempre viene con la medida de cuánto se equivoca. Lo que se añadió al texto de la guía está marcado como “Añadido de la app”.'

export const licences = 'Licencias'
export const openSource =
  'El código de este sitio es abierto, bajo la licencia MIT. Incluye el trabajo de otras personas, a quienes agradecemos:'
