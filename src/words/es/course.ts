/* What the compiled course carries: names of places, and how the search knows the app's pages. */
import * as names from './page-names.ts'

export { chapter } from './guide.ts'
export { topic as essay } from './essay.ts'
export { guide, question } from './page-names.ts'

/** Where a hit of the search stands. */
export const trails = {
  question: (quiz: string, number: number) => `${quiz}, pregunta ${number}`,
  essay: (number: number) => `Redacción, tema ${number}`,
  chapter: (numeral: string) => `Guía, capítulo ${numeral}`,
}

/** `names` are what people call such a page elsewhere; `text` says what one does there. */
export const pages = {
  home: {
    title: names.home,
    names: ['Página de inicio', 'Portada'],
    text: 'Por dónde empezar y por dónde seguir.',
  },
  guide: {
    title: names.guide,
    names: ['Guía de estudio', 'Sumario', 'Índice', 'Capítulos'],
    text: 'Todos los capítulos de la guía, con el tiempo de lectura y lo que ya leíste.',
  },
  quiz: {
    title: names.quiz,
    names: ['Quiz', 'Preguntas', 'Prueba', 'Simulacro', 'Ejercicios'],
    text: 'Las preguntas abiertas, para practicar una a una o todas de una vez.',
  },
  quizResult: {
    title: names.quizResult,
    names: ['Puntuación', 'Autoevaluación'],
    text: 'La puntuación de tu autoevaluación y qué estudiar a continuación.',
  },
  essays: {
    title: names.essays,
    names: ['Redacciones', 'Temas', 'Ensayos'],
    text: 'Los temas de redacción, cada uno con un borrador que queda guardado.',
  },
  glossary: {
    title: names.glossary,
    names: ['Términos', 'Definiciones', 'Vocabulario', 'Diccionario'],
    text: 'Todos los términos con definición y otros nombres.',
  },
  review: {
    title: names.review,
    names: ['Repetición espaciada', 'Flashcards', 'Tarjetas', 'Repasar hoy'],
    text: 'Lo que vale la pena repasar ahora, con las fechas del próximo repaso.',
  },
  lab: {
    title: names.lab,
    names: ['Lab', 'Simulación', 'Experimento', 'Demostración práctica'],
    text: 'El pipeline recorrido etapa por etapa en el navegador.',
  },
  progress: {
    title: names.progress,
    names: [
      'Exportar progreso',
      'Importar progreso',
      'Borrar todo',
      'Copia de seguridad',
      'Backup',
    ],
    text: 'Lo que ya leíste, respondiste y escribiste, guardado solo en este navegador.',
  },
  report: {
    title: names.report,
    names: ['Informe', 'Informe para entregar'],
    text: 'Un informe de tus respuestas, con tu evaluación, para guardar o entregar.',
  },
  teaching: {
    title: names.teaching,
    names: ['Profesor', 'Profesora', 'Grupo', 'Clase', 'Enlaces para el grupo'],
    text: 'Todas las direcciones de la guía, para llevar al grupo al lugar exacto.',
  },
  route: {
    title: names.route,
    names: ['Ruta', 'Plan de estudio', 'Itinerario'],
    text: 'Una ruta de estudio que vive entera en su enlace.',
  },
}
