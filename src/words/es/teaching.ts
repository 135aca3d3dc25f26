import { count } from './format.ts'

export const title = 'Para docentes'
export const intro =
  'Cada lugar de este sitio tiene una dirección que no cambia cuando se edita el texto: lleva al grupo a la sección, la etapa, la pregunta o el término exacto.'

export const forClass = 'Para el grupo'
export const makeRoute = 'Armar una ruta de estudio'
export const makeRouteMeans =
  'Los lugares que elijas, con fecha límite y mensaje, en un solo enlace; cada estudiante ve allí su propio progreso.'
export const toLms = 'Llevar al LMS'
export const toLmsMeans =
  'Las preguntas para el banco de preguntas, la app entera como paquete SCORM y páginas dentro de las tuyas.'

/* Links to what can be printed, one behind the other, and what becomes of them. */
export const sheets = 'Hojas para imprimir'
export const questionSheets = 'preguntas, con líneas o con respuestas modelo'
export const chapterSheets = 'capítulos'
export const topicSheets = 'temas'
export const glossarySheet = 'glosario'
export const betweenSheets = ', '
export const beforeLastSheet = ' y '
export const goOnPaper = (sheets: number) =>
  `${sheets === 1 ? 'se imprime' : 'se imprimen'} con la opción “Imprimir” del navegador, solo el texto.`

export const questionFiles = 'Las preguntas, con las respuestas modelo'
export const questionFilesMean =
  'Preguntas de ensayo para el banco de preguntas. En Moodle XML, la respuesta modelo y el valor de cada idea quedan en la información para el evaluador, que el estudiante no ve. GIFT no tiene ese campo: la respuesta modelo va en la retroalimentación general, que el estudiante ve cuando el cuestionario muestra retroalimentación.'
export const downloadMoodle = 'Descargar Moodle XML'
export const downloadGift = 'Descargar GIFT'
export const preparing = 'Preparando el archivo…'
export const fileFailed =
  'No se pudo preparar el archivo: parte del contenido no se cargó. Revisa la conexión e inténtalo de nuevo.'
export const fileReady = (file: string, questions: number) =>
  `El archivo ${file}, con ${count(questions, 'pregunta', 'preguntas')} y las respuestas modelo, está en tus descargas. En Moodle: Banco de preguntas, Importar.`

/* Around a command and the folder that it fills. */
export const scormPackage = 'La app entera, como paquete SCORM'
export const scormCommand =
  'Quien tenga el código del sitio puede generar los paquetes para SCORM 1.2 y SCORM 2004 (4.ª edición) con'
export const scormFolder = '; quedan en'
export const scormMeans =
  '. El paquete informa al LMS la autoevaluación del estudiante, de 0 a 100, y si todas las preguntas se respondieron y se evaluaron. Quien vuelve continúa donde lo dejó, también en otro dispositivo: el LMS guarda las marcas y, mientras quepan, los textos.'

export const embedding = 'Una página dentro de la tuya'
export const embeddingMeans =
  'Sin encabezado ni menús, para un iframe. Lo que el estudiante escribe queda en su navegador.'
export const embeddedPage = 'Página'
export const embedCode = 'Código para incrustar'
export const copyCode = 'Copiar código'
export const codeCopied = 'Código copiado'
export const codeRefused = 'El navegador no permitió copiar; selecciona el código de arriba.'
