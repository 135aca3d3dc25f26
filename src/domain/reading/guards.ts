/*
 * Texts that are not an answer in two or three sentences, recognised so that the app can say so
 * politely. A guard never accuses and never erases what was found; it only keeps full credit back.
 */
import { createContext, findMatches, type Groups } from './match.ts'
import { parsePattern, type PatternNode } from './pattern.ts'
import { tokenize, type Token } from './tokenize.ts'

export type GuardKind =
  'vazia' | 'eco' | 'lista' | 'outro-idioma' | 'fala-com-o-app' | 'contradicao' | 'longa'

export type GuardFinding = { kind: GuardKind; span: { start: number; end: number } | null }

/** Above this many words an answer is no longer two or three sentences. */
export const LONGEST_ANSWER = 150
/** So many words of the question in a row, those that carry meaning, are a copy and not a thought. */
const COPIED_RUN = 3
/** An answer of which this share is copied says nothing of its own. */
const ECHO_SHARE = 0.75
/** A list this long without one word that holds words together is not a sentence. */
const LIST_FROM = 7
const LIST_STOP_SHARE = 0.05

const ENUMERATION_FROM = 5
const ENUMERATION_ITEM = 1.5

/** Function words that Portuguese (and English) does not share. */
const FOREIGN = new Set(
  (
    'el los las y pero cuando una del con muy es lo hay le les des et pour dans est une du sont ' +
    'avec pas der die und ist nicht das ein eine il di che per non sono quando_'
  ).split(' '),
)
const HOME = new Set(
  (
    'o os as e em do dos da das no na nos nas ao um uma nao com para que por pelo pela mais mas ' +
    'the of to and in is are it for on an this with be by or at from each per was were has have had ' +
    'so if when can could will their than into not'
  ).split(' '),
)

/** Of those, what Spanish has as well. */
const SHARED = new Set('que para por no'.split(' '))

const ADDRESSED = [
  // "Dê" alone would also be found in every "de".
  '("me dê" | "dê me" | "dê nota" | "dê pontuação" | "dê crédito" | dar | atribua | quero | mereço | coloque | marque | conceda | ponha | give | grant) ~ (nota | pontuação | crédito | score | grade | credit | marks) ~ (máxima | máximo | total | integral | inteira | cheia | 1 | 10 | 100 | full | maximum | boa)',
  '(ignore | esqueça | desconsidere | ignorar | disregard) ~ (instrução | instruções | regras | comando | comandos | prompt | critérios | instructions | rules)',
  '(marque | considere | aceite | mark | assinale) ~ (resposta | ideias | answer | minha) ~ (certa | correta | cobertas | completa | certo | correto | correct)',
  '(você | you) > (corretor | avaliador | assistente | robô | grader | assistant | chatgpt) > (deve | agora | are | must | now)',
  '"nota máxima" | "pontuação máxima" | "full marks" | "system prompt" | "full credit" | "nota dez"',
].map(parseOwn)

const NO_GROUPS: Groups = new Map()

/** Marks every run of words that copies the question, so that no pattern finds anything there. */
export function maskCopied(tokens: readonly Token[], prompt: readonly Token[]): void {
  const content = tokens.filter((token) => !token.stop)
  const asked = prompt.filter((token) => !token.stop)
  const run = Math.min(COPIED_RUN, asked.filter(({ word }) => word !== 'nao').length)
  if (run === 0) return
  for (let at = 0; at < content.length; at++) {
    const length = longestRun(content, at, asked)
    // "Lançado o modelo, não…" is three words of the question, but says the contrary of it.
    const copied = content.slice(at, at + length).filter(({ word }) => word !== 'nao')
    if (copied.length < run) continue
    const from = content[at]
    const to = content[at + length - 1]
    for (const token of tokens) {
      if (from && to && token.start >= from.start && token.end <= to.end) token.masked = true
    }
    at += length - 1
  }
}

function longestRun(content: readonly Token[], at: number, asked: readonly Token[]): number {
  let longest = 0
  for (let start = 0; start < asked.length; start++) {
    let length = 0
    while (
      asked[start + length] !== undefined &&
      content[at + length]?.stem === asked[start + length]?.stem
    ) {
      length++
    }
    longest = Math.max(longest, length)
  }
  return longest
}

/**
 * Everything about the text that keeps full credit back, apart from contradictions. Where the course
 * itself is foreign, who wrote its patterns wrote them in its language: no answer is foreign there.
 */
export function findGuards(
  text: string,
  tokens: readonly Token[],
  isCourseForeign = false,
): GuardFinding[] {
  const words = tokens.filter((token) => /\p{L}/u.test(token.word))
  if (words.length < 1 || text.trim().length < 2) return [{ kind: 'vazia', span: null }]
  const findings: GuardFinding[] = []
  const content = tokens.filter((token) => !token.stop)
  const copied = content.filter((token) => token.masked).length
  if (copied > 0 && copied >= ECHO_SHARE * content.length)
    findings.push({ kind: 'eco', span: null })
  if (isList(tokens.filter((token) => !token.masked))) findings.push({ kind: 'lista', span: null })
  if (!isCourseForeign && isForeign(tokens)) findings.push({ kind: 'outro-idioma', span: null })
  const context = createContext(tokens, NO_GROUPS)
  const addressed = ADDRESSED.map((node) => findMatches(node, context)[0]).find(
    (match) => match !== undefined,
  )
  if (addressed !== undefined) {
    const start = tokens[addressed[0] ?? 0]?.start ?? 0
    const end = tokens[addressed.at(-1) ?? 0]?.end ?? 0
    findings.push({ kind: 'fala-com-o-app', span: { start, end } })
  }
  if (words.length > LONGEST_ANSWER) findings.push({ kind: 'longa', span: null })
  return findings
}

function isList(tokens: readonly Token[]): boolean {
  if (isEnumeration(tokens)) return true
  if (tokens.length < LIST_FROM) return false
  const stops = tokens.filter((token) => token.stop || HOME.has(token.word)).length
  return stops <= LIST_STOP_SHARE * tokens.length
}

/** Five clauses or more of hardly more than a word each: "deploy, drift, retreino, métricas, nuvem". */
function isEnumeration(tokens: readonly Token[]): boolean {
  const clauses = new Set(tokens.map((token) => token.clause)).size
  return clauses >= ENUMERATION_FROM && tokens.length <= ENUMERATION_ITEM * clauses
}

function isForeign(tokens: readonly Token[]): boolean {
  const { foreign, home } = countWords(tokens)
  return foreign >= 3 && foreign > home
}

/** Whether the author's own texts of a question are in another language. */
export function isForeignCourse(texts: readonly string[]): boolean {
  const tokens = tokenize(texts.join('. ')).filter(({ word }) => !SHARED.has(word))
  const { foreign, home } = countWords(tokens)
  return foreign > home
}

function countWords(tokens: readonly Token[]): { foreign: number; home: number } {
  let foreign = 0
  let home = 0
  for (const { word } of tokens) {
    if (FOREIGN.has(word)) foreign++
    if (HOME.has(word)) home++
  }
  return { foreign, home }
}

function parseOwn(source: string): PatternNode {
  const pattern = parsePattern(source)
  // A fault here is a fault of this file, which its test would show; it must not break the page.
  return pattern.kind === 'pattern' ? pattern.node : { kind: 'any', parts: [] }
}
