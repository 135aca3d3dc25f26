export const title = 'Hojas del cuestionario'
export const means =
  'La primera tiene líneas para escribir; la segunda, las respuestas modelo, las ideas que cuentan y dónde trata la guía cada una. En el navegador del estudiante, la respuesta modelo solo aparece después de responder.'
export const printQuestions = 'Imprimir las preguntas'
export const printWithKey = 'Imprimir con las respuestas modelo'
export const preparing = 'Preparando la hoja…'
export const failed =
  'No se pudo preparar la hoja: parte del contenido no se cargó. Revisa la conexión e inténtalo de nuevo.'
