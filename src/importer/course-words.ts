/* The few words that the importer itself writes into content, in the language of the document. */
import { foldText } from '#domain/text/fold.ts'

export const languages = ['pt-BR', 'es', 'en'] as const
export type Language = (typeof languages)[number]

export type CourseWords = {
  course: string
  guide: string
  quiz: string
  key: string
  essays: string
  glossary: string
  /** What the course is, for search engines and previews; no number of zero is told. */
  describe(counts: CourseCounts): string
}

export type CourseCounts = { chapters: number; questions: number; essays: number; terms: number }

const words: Record<Language, CourseWords> = {
  'pt-BR': {
    course: 'Guia de estudo',
    guide: 'Guia de estudo',
    quiz: 'Questionário',
    key: 'Gabarito',
    essays: 'Perguntas para redação',
    glossary: 'Glossário',
    describe: describer('Guia de estudo com', 'e', [
      ['capítulo', 'capítulos'],
      ['pergunta', 'perguntas'],
      ['tema de redação', 'temas de redação'],
      ['termo', 'termos'],
    ]),
  },
  es: {
    course: 'Guía de estudio',
    guide: 'Guía de estudio',
    quiz: 'Cuestionario',
    key: 'Clave de respuestas',
    essays: 'Preguntas de ensayo',
    glossary: 'Glosario',
    describe: describer('Guía de estudio con', 'y', [
      ['capítulo', 'capítulos'],
      ['pregunta', 'preguntas'],
      ['tema de ensayo', 'temas de ensayo'],
      ['término', 'términos'],
    ]),
  },
  en: {
    course: 'Study guide',
    guide: 'Study guide',
    quiz: 'Quiz',
    key: 'Answer key',
    essays: 'Essay questions',
    glossary: 'Glossary',
    describe: describer('Study guide with', 'and', [
      ['chapter', 'chapters'],
      ['question', 'questions'],
      ['essay prompt', 'essay prompts'],
      ['term', 'terms'],
    ]),
  },
}

export function wordsOf(lang: string): CourseWords {
  return words[languages.find((known) => known.slice(0, 2) === lang.slice(0, 2)) ?? 'pt-BR']
}

function describer(opening: string, and: string, nouns: readonly [one: string, many: string][]) {
  return ({ chapters, questions, essays, terms }: CourseCounts): string => {
    const parts = [chapters, questions, essays, terms].flatMap((count, at) => {
      const [one = '', many = ''] = nouns[at] ?? []
      return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
    })
    const last = parts.at(-1) ?? ''
    const all = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${and} ${last}` : last
    return `${opening} ${all}.`
  }
}

/** Frequent words that only one of the three languages has. */
const telling: Record<Language, ReadonlySet<string>> = {
  'pt-BR': new Set(
    'o os um uma do da dos das em no na nos nas e com nao que são sao seu sua pelo pela ao ou qual quais'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las un una del en y con no que es son su por al cual cuales como lo se'.split(' '),
  ),
  en: new Set(
    'the of and in to is are a an for with that on by as what which how its from'.split(' '),
  ),
}

/** More of a document than this tells nothing new about its language. */
const enoughText = 20_000

/** The language whose small words a text has most of. */
export function detectLanguage(text: string): Language {
  const counts = new Map<Language, number>(languages.map((lang) => [lang, 0]))
  for (const word of foldText(text.slice(0, enoughText)).split(/[^\p{L}]+/u)) {
    for (const lang of languages) {
      if (telling[lang].has(word)) counts.set(lang, (counts.get(lang) ?? 0) + 1)
    }
  }
  return languages.reduce((best, lang) =>
    (counts.get(lang) ?? 0) > (counts.get(best) ?? 0) ? lang : best,
  )
}
