/* Ways of changing an answer that should not change what it says. */
import { mendSlip, type Spelling } from '#domain/reading/typo.ts'
import { stemOf, tokenize } from '#domain/reading/tokenize.ts'

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '')
}

/** Only the words that carry meaning, with the punctuation between them. */
export function contentOnly(text: string): string {
  let result = ''
  let at = 0
  for (const token of tokenize(text)) {
    result += text.slice(at, token.start).replace(/[^.,;:!?()\n]/gu, ' ')
    if (!token.stop) result += text.slice(token.start, token.end)
    at = token.end
  }
  return result + text.slice(at)
}

export function sentencesOf(text: string): string[] {
  return text.match(/[^.!\n]+[.!\n]*/gu)?.map((sentence) => sentence.trim()) ?? []
}

/** The text with one sentence and the next in each other's place. */
export function swapSentences(text: string, at: number): string {
  const sentences = sentencesOf(text).map((s) => (/[.!]$/u.test(s) ? s : `${s}.`))
  const first = sentences[at]
  const second = sentences[at + 1]
  if (first === undefined || second === undefined) return text
  return [...sentences.slice(0, at), second, first, ...sentences.slice(at + 2)].join(' ')
}

/** One slip in each long word that has none yet: two letters swapped. */
export function slips(text: string, spelling: Spelling): string[] {
  return tokenize(text)
    .filter(
      ({ word, start, end }) =>
        word.length >= 7 &&
        end - start === word.length &&
        stemOf(word).length >= 5 &&
        mendSlip(word, spelling) === null,
    )
    .map(({ start }) => {
      const at = start + 2
      return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
    })
}
