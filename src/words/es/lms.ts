export const absent = 'Sin conexión con el LMS'
export const absentMeans =
  'La app funciona con normalidad y guarda todo en este navegador, pero la autoevaluación no se envía. Para enviarla, cierra esta ventana y abre la actividad de nuevo en el LMS.'
export const lost = 'El LMS dejó de responder'
export const lostMeans =
  'Puedes seguir con tranquilidad: todo queda guardado en este navegador y el envío se intenta de nuevo con cada cambio. Si este aviso no desaparece, abre la actividad de nuevo en el LMS, en este mismo navegador.'
export const unreadable = 'No se pudo leer lo que guardaba el LMS'
export const unreadableMeans =
  'Sigues con lo que hay en este navegador, y eso vuelve a enviarse al LMS.'

export const keptHere = 'Todo queda guardado en este navegador.'
export const keptInLms =
  'Tu progreso queda guardado en este navegador y, de forma resumida, en el LMS de tu institución, que recibe tu autoevaluación y, cuando caben, tus respuestas.'
export const textLeftOut = '(Respuesta escrita en otro dispositivo; el texto no cupo en el LMS.)'

export const notWhole = 'no está completo'
