/*
 * Folding makes texts comparable the way a Brazilian reader compares them: "Avaliação",
 * "avaliacao" and "AVALIAÇÃO" are one word. Everything that looks words up folds both sides.
 */

export type FoldedText = {
  folded: string
  /**
   * `map[i]` is the offset in the original of the character behind `folded[i]`; one more entry at
   * the end closes the last one, so folded [start, end) is original [map[start], map[end]).
   */
  map: number[]
}

/**
 * Lower case, without accents, with single spaces and none at the ends.
 *
 * @example foldText('  Avaliação\n de Modelo ') // 'avaliacao de modelo'
 */
export function foldText(text: string): string {
  // One word without accents, as most are: there is nothing to do but this.
  return /^[!-~]*$/u.test(text) ? text.toLowerCase() : foldWithMap(text).folded
}

/**
 * Like `foldText`, keeping the way back to the original for highlighting.
 *
 * @example
 * const { folded, map } = foldWithMap('A Ação') // folded: 'a acao'
 * const start = folded.indexOf('acao') // 2
 * 'A Ação'.slice(map[start], map[start + 4]) // 'Ação'
 */
export function foldWithMap(text: string): FoldedText {
  let folded = ''
  const map: number[] = []
  let offset = 0
  /** Where the last written character ends in the original, its accents included. */
  let end = 0
  /** Where a run of spaces began that is written only if a word follows it. */
  let spaceAt: number | null = null

  for (const character of text) {
    const last = character.length - 1
    let written = 0
    for (const unit of foldCharacter(character)) {
      if (unit === ' ') {
        if (folded !== '') spaceAt ??= offset
        continue
      }
      if (spaceAt !== null) {
        folded += ' '
        map.push(spaceAt)
        spaceAt = null
      }
      folded += unit
      for (let index = 0; index < unit.length; index++) map.push(offset + Math.min(written++, last))
    }
    offset += character.length
    if (spaceAt === null) end = offset
  }
  map.push(end)
  return { folded, map }
}

// NFKD also unties what is pasted from PDF files: the ligature "ﬁ", the no-break space. Marks (Mn)
// are the accents; format characters (Cf) are soft hyphens and zero-width joiners nobody sees.
// Lower case may bring a mark of its own (İ), hence the second decomposition.
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 33 && code < 127) return character.toLowerCase()
  return character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/\s/gu, ' ')
}
