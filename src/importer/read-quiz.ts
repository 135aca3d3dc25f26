/* Questions with their answers, paired only when nothing has to be supposed about which is whose. */
import type { DocumentPart } from './find-parts.ts'
import { isBlank, isRule, type Line, splitParagraphs } from './lines.ts'
import { type Notes, Refusal } from './notes.ts'
import { counted, inOrderOf, lineOf, listed, matching, mismatch } from './pair-answers.ts'
import { parseBlocks, parseRuns } from './parse-markdown.ts'
import { runsText, type Run, type TextBlock, tidyRuns, withoutStrong } from './runs.ts'
import { type Item, readItems } from './read-items.ts'
import {
  letters,
  splitFollowing,
  splitLabelled,
  withoutAnswerLabel,
  withoutQuestion,
} from './split-answer.ts'

export type ImportedQuestion = { line: number; prompt: Run[]; answer: Run[] }
export type ImportedQuiz = { instructions: TextBlock[]; questions: ImportedQuestion[] }

type Asked = { line: number; question: Line[]; answer: Line[] }

/** All quizzes of a document as one. `keys` are its answer parts, each for one quiz or for all. */
export function readQuiz(
  quizzes: readonly DocumentPart[],
  keys: readonly DocumentPart[],
  notes: Notes,
): ImportedQuiz {
  const isMatched = quizzes.length === keys.length
  const groups = isMatched
    ? quizzes.map((quiz, at) => [[quiz], keys.slice(at, at + 1)] as const)
    : [[quizzes, keys] as const]
  const asked = groups.flatMap(([asking, answering]) => pairUp(asking, answering, notes))
  const questions = asked.map((pair) => toQuestion(pair, notes))
  const instructions = quizzes
    .flatMap(({ lines }) => parseBlocks(introOf(lines), notes))
    .map(asParagraph)
  return { instructions, questions }
}

function pairUp(
  quizzes: readonly DocumentPart[],
  keys: readonly DocumentPart[],
  notes: Notes,
): Asked[] {
  if (keys.length === 0) return quizzes.flatMap((quiz) => readWithin(quiz))
  const [asked, answers] = matching(
    quizzes.map(({ lines }) => readItems(lines)),
    keys.map(({ lines }) => readItems(lines)),
  )
  if (asked.length !== answers.length) throw mismatch(quizzes, keys, asked, answers)
  const ordered = inOrderOf(asked, answers, notes)
  return asked.map((item, at): Asked => {
    const trimmed = at === asked.length - 1 ? withoutFarewell(item, asked, notes) : item
    const { question } = splitLabelled(trimmed) ?? { question: trimmed.lines }
    return { line: lineOf(item), question, answer: ordered[at]?.lines ?? [] }
  })
}

/** Questions that carry their answers themselves. */
function readWithin({ lines, line }: DocumentPart): Asked[] {
  const ways = readItems(lines)
  const items = ways[0]?.items ?? []
  const labelled = items.map(splitLabelled)
  const followed = items.map(splitFollowing)
  const found = labelled.some((pair) => pair !== null) ? labelled : followed
  if (items.length > 0 && found.every((pair) => pair !== null)) {
    return found.flatMap((pair, at): Asked[] => {
      const item = items[at]
      return pair === null || item === undefined ? [] : [{ line: lineOf(item), ...pair }]
    })
  }
  const alternating = readAlternating(lines)
  if (alternating.length > 0) return alternating
  const missing = items.filter((_, at) => found[at] === null).map(lineOf)
  throw new Refusal(
    items.length === 0
      ? 'o questionário não tem nenhuma pergunta que se reconheça'
      : `há ${counted(items.length, 'pergunta', 'perguntas')} e ${counted(items.length - missing.length, 'resposta', 'respostas')}: não há gabarito, e ${missing.length === 1 ? 'a pergunta da linha' : 'as perguntas das linhas'} ${listed(missing)} não ${missing.length === 1 ? 'traz' : 'trazem'} a resposta`,
    line.number,
  )
}

/** Bare paragraphs: one that ends in a question mark, then its answer up to the next such one. */
function readAlternating(lines: readonly Line[]): Asked[] {
  const pairs: Asked[] = []
  for (const paragraph of splitParagraphs(lines)) {
    const asks = /\?[*_"”’)]*\s*$/u.test((paragraph.at(-1)?.text ?? '').slice(-12))
    if (asks) pairs.push({ line: paragraph[0]?.number ?? 1, question: paragraph, answer: [] })
    else for (const line of paragraph) pairs.at(-1)?.answer.push(line)
  }
  return pairs.every(({ answer }) => answer.length > 0) ? pairs : []
}

/** A closing word behind the last question ("Boa sorte!") is not part of it. */
function withoutFarewell(item: Item, asked: readonly Item[], notes: Notes): Item {
  const blank = item.lines.findIndex((line, at) => at > 0 && isBlank(line))
  const rest = blank < 0 ? [] : item.lines.slice(blank).filter(hasWords)
  const others = asked.slice(0, -1).some(({ lines }) => {
    const gap = lines.findIndex((line, at) => at > 0 && isBlank(line))
    return gap >= 0 && lines.slice(gap).some(hasWords)
  })
  const [first] = rest
  if (first === undefined || others || /^\s/u.test(first.text)) return item
  notes.add('sobrou', first.number, `"${first.text.slice(0, 60)}" depois da última pergunta`)
  return { ...item, lines: item.lines.slice(0, blank) }
}

function hasWords(line: Line): boolean {
  return !isBlank(line) && !isRule(line)
}

function toQuestion({ line, question, answer }: Asked, notes: Notes): ImportedQuestion {
  const prompt = unwrapped(parseRuns(question, notes))
  if (runsText(prompt).trim() === '') throw new Refusal('uma pergunta não tem texto', line)
  const asked = runsText(prompt)
  const [first, ...rest] = answer.filter((one, at) => at > 0 || !isBlank(one))
  if (first === undefined)
    throw new Refusal(`a pergunta "${asked.slice(0, 60)}" não tem resposta`, line)
  const start = withoutAnswerLabel(first.text) ?? first.text
  const isRepeated = rest.some(hasWords) && sameWords(start, asked)
  const body = isRepeated
    ? withoutLabelledStart(rest)
    : [{ ...first, text: withoutLabel(withoutQuestion(start, asked)) }, ...rest]
  const runs = unwrappedWhole(parseRuns(body, notes))
  if (runsText(runs).trim() === '')
    throw new Refusal(`a resposta de "${asked.slice(0, 60)}" está vazia`, first.number)
  return { line, prompt, answer: runs }
}

function withoutLabel(text: string): string {
  return withoutAnswerLabel(text) ?? text
}

function withoutLabelledStart(lines: readonly Line[]): Line[] {
  const start = lines.findIndex((line) => !isBlank(line))
  const first = lines[start]
  if (first === undefined) return []
  return [{ ...first, text: withoutLabel(first.text) }, ...lines.slice(start + 1)]
}

function sameWords(one: string, other: string): boolean {
  return one.length < other.length * 3 + 40 && letters(one) === letters(other)
}

/** A question that is bold from end to end, code aside, is bold for being a question. */
export function unwrapped(runs: readonly Run[]): Run[] {
  const isBold = runs.every((run) => run.kind !== 'text' || !/[\p{L}\p{N}]/u.test(run.text))
  return isBold ? tidyRuns(withoutStrong(runs)) : [...runs]
}

/** An answer in one bold run stresses nothing. */
function unwrappedWhole(runs: readonly Run[]): Run[] {
  const [only, ...others] = runs
  return only?.kind === 'strong' && others.length === 0 ? tidyRuns(only.runs) : [...runs]
}

function introOf(lines: readonly Line[]): Line[] {
  return readItems(lines)[0]?.intro ?? []
}

function asParagraph(block: TextBlock): TextBlock {
  return block.kind === 'heading' ? { kind: 'paragraph', runs: block.runs } : block
}
