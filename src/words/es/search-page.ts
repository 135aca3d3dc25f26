export const intro =
  'Busca en capítulos, etapas, preguntas, redacciones y términos: con o sin acentos, en cualquier orden, incluso con un error de escritura. Las respuestas modelo quedan fuera.'
export const placeholder = 'término, sección, pregunta…'
export const showMore = (places: number) => `Mostrar ${places} más`
export const openGlossary = 'Abrir el glosario'
export const openGuide = 'Abrir la guía'
export const failed = 'La búsqueda no llegó'
export const failedHint = 'Revisa la conexión e inténtalo de nuevo; todo lo demás sigue aquí.'
