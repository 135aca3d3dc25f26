/* Where an answer stands inside its question's item, and what stands before an answer's words. */
import type { Line } from './lines.ts'
import { isBlank } from './lines.ts'
import type { Item } from './read-items.ts'

const label =
  /^(?:[-*+•–>] )?(?:\*\*|__|\*|_)?(?:resposta|respuesta|answer|gabarito|solu[çc][ãa]o|soluci[óo]n|solution|resp)(?: (?:esperada|sugerida|modelo|correta|correcta|key|\d{1,3}))?\.?(?:\*\*|__|\*|_)? ?[:.–—-](?:\*\*|__|\*|_)? ?/iu
/** "R:" and "A:"; with a full stop or in small letters they would be the first of several choices. */
const initial = /^(?:[-*+•–>] )?(?:\*\*|__)?[RA](?:\*\*|__)?:(?:\*\*|__)? ?/u
const inLine =
  / (\*\*|__)(?:resposta|respuesta|answer|gabarito)(?: (?:esperada|sugerida|modelo))?:?\1:? /iu

/** A line without a label such as "Resposta:"; null when it carries none. */
export function withoutAnswerLabel(text: string): string | null {
  const start = text.trimStart()
  const found = label.exec(start) ?? initial.exec(start)
  if (found === null) return null
  const rest = start.slice(found[0].length)
  const opened = /^(?:[-*+•–>] )?(\*\*|__|\*|_)/u.exec(found[0])?.[1]
  const isOpen = opened !== undefined && found[0].split(opened).length === 2
  // "**Resposta: tudo em negrito.**" keeps its bold.
  return isOpen ? `${opened}${rest}` : rest
}

/** The question and the labelled answer of an item; null when no line of it is labelled. */
export function splitLabelled({ lines }: Item): { question: Line[]; answer: Line[] } | null {
  for (const [at, line] of lines.entries()) {
    if (line.isCode) continue
    const rest = at === 0 ? null : withoutAnswerLabel(line.text)
    if (rest !== null) {
      return {
        question: lines.slice(0, at),
        answer: [{ ...line, text: rest }, ...lines.slice(at + 1)],
      }
    }
    const inside = line.text.length > 10_000 ? null : inLine.exec(line.text)
    if (inside === null) continue
    return {
      question: [...lines.slice(0, at), { ...line, text: line.text.slice(0, inside.index) }],
      answer: [
        { ...line, text: line.text.slice(inside.index + inside[0].length) },
        ...lines.slice(at + 1),
      ],
    }
  }
  return null
}

/**
 * The question and what follows it without a label: its first paragraph or, where that is one run
 * of lines, all up to the line that ends in a question mark. Null when nothing follows.
 */
export function splitFollowing({ lines }: Item): { question: Line[]; answer: Line[] } | null {
  const start = lines.findIndex((line) => !isBlank(line))
  if (start < 0) return null
  const blank = lines.findIndex((line, at) => at > start && isBlank(line))
  const asked = lines.findIndex(
    (line, at) => at >= start && /\?[*_"”’)]*\s*$/u.test(line.text.slice(-12)),
  )
  const end = asked >= 0 && (blank < 0 || asked < blank) ? asked + 1 : blank
  if (end < 0) return null
  const answer = lines.slice(end)
  return answer.some((line) => !isBlank(line)) ? { question: lines.slice(0, end), answer } : null
}

/**
 * An answer without the question that it repeats. Letters and figures are compared alone, so that
 * bold, quotes and accents of one side do not hide the repetition.
 */
export function withoutQuestion(answer: string, question: string): string {
  const asked = letters(question)
  if (asked.length < fewestLetters) return answer
  let matched = 0
  let at = 0
  for (const character of answer) {
    if (matched === asked.length) break
    at += character.length
    const letter = letters(character)
    if (letter === '') continue
    if (!asked.startsWith(letter, matched)) return answer
    matched += letter.length
  }
  if (matched < asked.length) return answer
  const isOpen = answer.slice(0, at).split('**').length % 2 === 0
  const rest = withoutEnd(answer.slice(at))
  if (!isOpen) return rest === '' ? answer : rest
  // The bold run that began in the question ends behind it, or somewhere in the answer.
  if (rest.startsWith('**')) return withoutEnd(rest.slice(2)) || answer
  const end = rest.lastIndexOf('**')
  return end < 0 ? rest || answer : rest.slice(0, end) + rest.slice(end + 2)
}

function withoutEnd(rest: string): string {
  return rest.replace(/^[\s?!.:;"'”’»)\]_–—-]+/u, '')
}

/** Shorter than this a question may well begin its answer by chance. */
const fewestLetters = 12

/** Letters and figures alone, folded, for comparing texts that are set differently. */
export function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
