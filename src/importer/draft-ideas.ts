/* A first draft of what a question asks for, cut from its answer and its prompt. */
import { type Run, runsText } from './runs.ts'

export type IdeaDraft = { ideas: string[]; required: number }

/** More ideas than this nobody judges with care. */
const mostIdeas = 6
/** A sentence shorter than this goes with the one before it. */
const shortest = 25

/**
 * The sentences of an answer as ideas, as many of them as a complete answer should bring: both of
 * two, all but one of more.
 *
 * @example draftIdeas(runs of 'Os dados mudam. O modelo erra mais.') // both, required: 2
 */
export function draftIdeas(answer: readonly Run[]): IdeaDraft {
  const sentences = splitSentences(runsText(answer))
  const ideas: string[] = []
  for (const sentence of sentences) {
    const last = ideas.at(-1)
    if (last !== undefined && (sentence.length < shortest || ideas.length === mostIdeas)) {
      ideas[ideas.length - 1] = `${last} ${sentence}`
    } else ideas.push(sentence)
  }
  return { ideas, required: Math.max(1, ideas.length > 2 ? ideas.length - 1 : ideas.length) }
}

// As `countSentences`: a full stop before a small letter ends an abbreviation.
function splitSentences(text: string): string[] {
  const pieces = text.split(/(?<=[.!?…]["”’»)]?)\s+(?=["“«(¿¡]?[^\p{Ll}\s])/u)
  return pieces.map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length >
    0
    ? pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
    : [text.trim()]
}

const longestLabel = 40

/**
 * A short name for a prompt: what it puts in quotes, else its first words.
 *
 * @example draftLabel('O que é uma "Feature Store"?') // 'Feature Store'
 */
export function draftLabel(prompt: string): string {
  const quoted = /["“«]([^"”»]{3,40})["”»]/u.exec(prompt.slice(0, 1000))?.[1]?.trim()
  if (quoted !== undefined && quoted !== '') return capitalized(quoted)
  const plain = prompt.replace(/^[¿¡"“«\s]+/u, '').replace(/[?!.:\s]+$/u, '')
  if (plain.length <= longestLabel) return plain || prompt
  const cut = plain.slice(0, longestLabel + 1)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 15 ? end : longestLabel).replace(/[\s,;:]+$/u, '')}…`
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
