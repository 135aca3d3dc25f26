export const placeholder = 'Término, etapa, pregunta…'
export const scope =
  'Busca en capítulos, etapas, preguntas, redacciones y términos, con o sin acentos.'
export const seeAll = 'Ver todos los resultados'
export const keys = '↑ ↓ elegir · Enter abrir · Esc cerrar'
export const failed =
  'No se pudo cargar la búsqueda. Revisa la conexión e inténtalo de nuevo; todo lo demás sigue aquí.'
