/* What search takes for a word, the same in the index, in a query and in a text to be marked. */
import { foldText } from '../text/fold.ts'

/** A folded word and where it stands in the text. */
export type TextWord = { word: string; start: number; end: number }

// Of the three languages of the interface. "sem", "sin" and "não" are missing on purpose: "sem
// MLOps" is a subject of its own.
const commonWords = new Set(
  (
    'a o as os um uma uns umas de do da dos das em no na nos nas ao aos por pelo pela pelos pelas ' +
    'para pra com e ou que se como mais muito ja la isso isto esse essa esses essas este esta ' +
    'estes estas ele ela eles elas seu sua seus suas me foi ser sao eh ha tem ter entre sobre ' +
    'quando onde qual quais quem cada porque pois the of to in and is are it for on an that this ' +
    'with be as by or at from what how which ' +
    'el los las un unos unas y con del al es son su sus lo le les pero muy cuando donde quien'
  ).split(' '),
)

/** Whether a folded word says nothing of what a text is about. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word)
}

/** The words of a text, common ones included. Signs and emoji are none. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = []
  // Marks and invisible joiners belong to the word in which a decomposed or pasted text has them.
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+/gu)) {
    const word = foldText(found[0])
    if (word !== '') words.push({ word, start: found.index, end: found.index + found[0].length })
  }
  return words
}

/** What the index holds of a text: each telling word. */
export function indexTerms(text: string): string[] {
  return textWords(text).flatMap(({ word }) => (isCommonWord(word) ? [] : [word]))
}

/**
 * The telling words in their order, by which two wordings of one name are equal.
 *
 * @example nameKey('Repositório de Modelo') === nameKey('repositorio modelo?')
 */
export function nameKey(name: string): string {
  return textWords(name)
    .filter(({ word }) => !isCommonWord(word))
    .map(({ word }) => word)
    .join(' ')
}

/**
 * The word under which a name is kept.
 *
 * @example firstWord('feature store') // 'feature'
 */
export function firstWord(name: string): string {
  const [first = ''] = name.split(' ', 1)
  return first
}
