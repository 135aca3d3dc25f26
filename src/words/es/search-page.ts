export const intro =
  'Busca en capítulos, etapas, preguntas, redacciones y términos: con o sin acentos, en cualquier orden, incluso con un error al escribir. Las respuestas modelo quedan fuera.'
export const placeholder = 'término, sección, pregunta…'
export const openGlossary = 'Abrir el glosario'
export const openGuide = 'Abrir la guía'
export const failed = 'No se pudo cargar la búsqueda'
export const failedHint = 'Revisa la conexión e inténtalo de nuevo; todo lo demás sigue aquí.'
