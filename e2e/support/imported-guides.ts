/* Documents that sites are imported from, and by which words each site is used. */

type Words = {
  navigation: string[]
  /** The main navigation itself. */
  main: string
  yourAnswer: string
  howSure: string
  high: string
  check: string
  keyIdeas: string
  draft: string
  have: string
  score: string
  noReading: string
  searchGlossary: string
  searchAll: string
  start: RegExp
  dontKnow: string
  missed: RegExp
  progressScore: string
}

export type ImportedGuide = {
  file: string
  lang: string
  /** The folder of `src/words`. */
  language: 'pt-br' | 'es' | 'en'
  question: string
  term: string
  typed: string
  /** Pages that the site has no content for. */
  missing: string[]
  words: Words
}

export const importedGuides: readonly ImportedGuide[] = [
  {
    file: '01-fotossintese-h1.md',
    lang: 'pt-BR',
    language: 'pt-br',
    question: 'O que é a fotossíntese?',
    term: 'Tilacoide',
    typed: 'tilacoid',
    missing: ['/guia', '/laboratorio'],
    words: {
      navigation: ['Questionário', 'Glossário', 'Revisão', 'Redação', 'Progresso', 'Professores'],
      main: 'Principal',
      yourAnswer: 'Sua resposta',
      howSure: 'Quão seguro você está?',
      high: 'Alta',
      check: 'Conferir resposta',
      keyIdeas: 'Ideias-chave',
      draft: 'Rascunho:',
      have: 'Tenho',
      score: 'Pontuação: 1 de 1',
      noReading: 'O app não tem leitura própria',
      searchGlossary: 'Buscar no glossário',
      searchAll: 'Buscar em tudo',
      start: /^Começar/,
      dontKnow: 'Não sei',
      missed: /^Errei/,
      progressScore: '1 de 1',
    },
  },
  {
    file: '02-revolucion-h2-negrita.md',
    lang: 'es',
    language: 'es',
    question: '¿Qué fue el Porfiriato?',
    term: 'Sufragio efectivo',
    typed: 'sufragio',
    missing: ['/guia', '/laboratorio'],
    words: {
      navigation: ['Cuestionario', 'Glosario', 'Repaso', 'Redacción', 'Progreso', 'Docentes'],
      main: 'Principal',
      yourAnswer: 'Tu respuesta',
      howSure: '¿Con cuánta seguridad respondes?',
      high: 'Alta',
      check: 'Comprobar respuesta',
      keyIdeas: 'Ideas clave',
      draft: 'Borrador:',
      have: 'La tengo',
      score: 'Puntuación: 1 de 1',
      noReading: 'La app no tiene lectura propia',
      searchGlossary: 'Buscar en el glosario',
      searchAll: 'Buscar en todo',
      start: /^Empezar/,
      dontKnow: 'No sé',
      missed: /^Fallé/,
      progressScore: '1 de 1',
    },
  },
  {
    file: '05-guide-headings.md',
    lang: 'en',
    language: 'en',
    question: 'What does GDP measure?',
    term: 'Inflation',
    typed: 'inflation',
    missing: ['/redacao', '/laboratorio'],
    words: {
      navigation: ['Guide', 'Quiz', 'Glossary', 'Review', 'Progress', 'Teachers'],
      main: 'Main',
      yourAnswer: 'Your answer',
      howSure: 'How confident are you?',
      high: 'High',
      check: 'Check answer',
      keyIdeas: 'Key ideas',
      draft: 'Draft:',
      have: 'Have it',
      score: 'Score: 1 out of 1',
      noReading: 'The app has no reading of its own',
      searchGlossary: 'Search the glossary',
      searchAll: 'Search everything',
      start: /^Start/,
      dontKnow: 'I don’t know',
      missed: /^Missed/,
      progressScore: '1 out of 1',
    },
  },
]
