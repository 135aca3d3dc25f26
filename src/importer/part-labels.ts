/*
 * The names that study guides give to their parts, in three languages. What stands around a name,
 * its level, bold, colon, numbering, accents, a remark in parentheses, says nothing.
 */
import { foldText } from '#domain/text/fold.ts'

export type PartKind = 'guide' | 'quiz' | 'key' | 'essays' | 'glossary'

/**
 * `strong` names are names of parts wherever they begin or end a heading; `weak` ones are words
 * that a chapter may be called by as well, and count only when nothing else stands there.
 */
type Names = { strong: readonly string[]; weak: readonly string[] }

const names: Record<PartKind, Names> = {
  guide: {
    strong: words(`guia de estudo|guia de estudos|guia de revisao|guia de leitura|guia de estudio|
      guia de repaso|study guide|review guide|revision guide`),
    weak: words(`guia|resumo|visao geral|resumen|temario|summary|overview|guide`),
  },
  quiz: {
    strong: words(`questionario|quiz|cuestionario|questoes de revisao|perguntas de revisao|
      perguntas de resposta curta|perguntas curtas|preguntas de repaso|preguntas de respuesta corta|
      preguntas de respuesta breve|preguntas cortas|short answer questions|review questions|
      quiz questions|perguntas do questionario|preguntas del cuestionario|comprehension questions|
      test your knowledge|teste seus conhecimentos|pon a prueba tus conocimientos`),
    weak: words(`perguntas|questoes|perguntas e respostas|questoes e respostas|teste|autoavaliacao|
      exercicios|preguntas|preguntas y respuestas|prueba|autoevaluacion|ejercicios|examen|test|
      questions|questions and answers|q&a|self assessment|practice questions|study questions|
      exercises|short answer`),
  },
  key: {
    strong: words(`gabarito|chave de respostas|folha de respostas|respostas do questionario|
      respostas do quiz|respostas sugeridas|respostas esperadas|clave de respuestas|
      claves de respuestas|hoja de respuestas|respuestas del cuestionario|respuestas sugeridas|
      solucionario|answer key|answers key|answer sheet|quiz answers|model answers|
      suggested answers|answers to the quiz|key to the quiz`),
    weak: words(`respostas|solucoes|respuestas|soluciones|answers|solutions|key`),
  },
  essays: {
    strong: words(`sugestoes de perguntas para redacao|perguntas para redacao|perguntas de redacao|
      temas de redacao|temas para redacao|sugestoes de redacao|perguntas dissertativas|
      questoes dissertativas|perguntas discursivas|questoes discursivas|perguntas de ensaio|
      questoes de ensaio|perguntas para ensaio|temas de ensaio|topicos para redacao|
      perguntas em formato de redacao|perguntas em formato de ensaio|perguntas de dissertacao|
      preguntas de ensayo|preguntas para ensayo|preguntas de ensayos|temas de ensayo|
      temas para ensayo|preguntas de desarrollo|preguntas en formato de ensayo|
      preguntas de formato ensayo|preguntas tipo ensayo|preguntas para redaccion|
      sugerencias de ensayo|essay questions|essay prompts|essay topics|essay format questions|
      essay question suggestions|suggested essay questions|long answer questions|
      extended response questions|discussion questions`),
    weak: words(`redacao|redacoes|ensaios|dissertacoes|ensayo|ensayos|redaccion|
      preguntas abiertas|perguntas abertas|essays|essay`),
  },
  glossary: {
    strong: words(`glossario|glosario|glossary|termos chave|terminos clave|key terms|
      termos importantes|terminos importantes|important terms|key vocabulary|vocabulario chave|
      vocabulario clave`),
    weak: words(`vocabulario|terminologia|definicoes|termos|definiciones|terminos|vocabulary|
      terminology|definitions|terms`),
  },
}

function words(list: string): string[] {
  return list.split('|').map((name) => name.trim())
}

/** The order in which kinds are tried: "Gabarito do Questionário" is a key, not a quiz. */
const order: readonly PartKind[] = ['key', 'essays', 'glossary', 'quiz', 'guide']

/** What may follow a strong name: "Glossário de Termos-Chave", "Quiz: Photosynthesis". */
const joins = new Set(
  'de do da dos das del la las los sobre para of for on about com con with the e y and -'.split(
    ' ',
  ),
)

const longestName = 300
/** No heading that names a part has more words. */
const mostWords = 14

/** What a title names; by a weak name a chapter may be called as well. */
export type Naming = { kind: PartKind; isWeak: boolean }

/**
 * The part that a title names; null when it names none. `isBare` is a line that nothing marks as a
 * title: only a whole name counts there.
 *
 * @example namedPart('IV. Gabarito do Questionário (10 respostas):', false)?.kind // 'key'
 * @example namedPart('Quiz Design Principles', false) // null
 */
export function namedPart(title: string, isBare: boolean): Naming | null {
  if (title.length > longestName) return null
  const name = plainName(title)
  if (name === '' || name.split(' ').length > mostWords) return null
  const strong = order.find((kind) => names[kind].strong.includes(name))
  if (strong !== undefined) return { kind: strong, isWeak: false }
  const weak = order.find((kind) => names[kind].weak.includes(name))
  if (weak !== undefined) return { kind: weak, isWeak: true }
  const partly = order.find((kind) =>
    names[kind].strong.some((known) => isPartOf(name, known, isBare)),
  )
  const kind = partly ?? order.find((kind) => isNamedBy(name, pairs[kind], isBare))
  return kind === undefined ? null : { kind, isWeak: false }
}

/** Two words of which one alone would say too little: "questões" and "dissertativas". */
const pairs: Partial<Record<PartKind, readonly [RegExp, RegExp]>> = {
  key: [
    /\b(?:respostas|respuestas|answers?|solucoes|soluciones)\b/u,
    /\b(?:quiz|questionario|cuestionario|perguntas|preguntas|questions|sugeridas|key|clave)\b/u,
  ],
  essays: [
    /\b(?:redac\p{L}+|ensaios?|ensayos?|dissertativ\p{L}+|discursiv\p{L}+|dissertac\p{L}+|essays?|desarrollo)\b/u,
    /\b(?:perguntas|questoes|temas?|topicos|sugestoes|preguntas|questions?|prompts?|topics|sugerencias|formato|format)\b/u,
  ],
}

function isNamedBy(
  name: string,
  pair: readonly [RegExp, RegExp] | undefined,
  isBare: boolean,
): boolean {
  if (pair === undefined || name.split(' ').length > (isBare ? 5 : 9)) return false
  return pair.every((part) => part.test(name))
}

function isPartOf(name: string, known: string, isBare: boolean): boolean {
  if (name.startsWith(`${known} `)) {
    const [next = ''] = name.slice(known.length + 1).split(' ')
    // A bare line may be a sentence that begins so; a title with a remark behind it is short.
    if (joins.has(next)) return !isBare || name.split(' ').length <= 6
  }
  return !isBare && name.endsWith(` ${known}`)
}

/** The title without marks, numbering, remark, accents: "quiz", "answer key". */
function plainName(title: string): string {
  const unmarked = title.replace(/[*_`#]+/gu, ' ').trim()
  const bare = foldText(withoutNumbering(unmarked).replace(/^\d{1,2} (?=\D)/u, ''))
    .replace(/\s*\([^()]*\)\s*:?\s*$/u, '')
    .replace(/[–—:]/gu, ' - ')
    .replace(/[‐‑-](?=\p{L})/gu, ' ')
    .replace(/[^\p{L}\p{N}&\s-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return withoutCount(
    withoutCount(bare.replace(/^(?:- )+|(?: -)+$/gu, '')).replace(/(?: -)+$/u, ''),
  )
}

/** "Quiz 2", "Parte 2 - Quiz" and "Part II Quiz" are quizzes. */
function withoutCount(name: string): string {
  return name
    .replace(/^(?:parte|part|secao|seccion|section) (?:\d+|[ivx]+|[a-f])(?: -)? (?=\S)/u, '')
    .replace(/ (?:\d{1,2}|[ivx]{1,4}|[a-c])$/u, '')
}

/** A title without the number before it: "IV. ", "2) ", "3.1 ", "A. ". */
export function withoutNumbering(title: string): string {
  return title.replace(
    /^(?:\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,3}\\?[.):]|[IVXLC]{1,7}\\?[.):]|[A-Z]\\?[.)])\s+(?=\S)/u,
    '',
  )
}
