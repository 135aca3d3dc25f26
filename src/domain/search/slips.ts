/* How many slips of the finger lie between two words: a letter lost, added, wrong, or two swapped. */

/**
 * The slips between two words, or more than `most` when there are more than that.
 *
 * @example slipsBetween('drfit', 'drift', 2) // 1
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most) return most + 1
  return lastRow(typed, word, most)?.[word.length] ?? most + 1
}

/**
 * The slips between a word that may be unfinished and the beginning of another that it fits best.
 *
 * @example slipsToBeginning('fatur', 'feature', 1) // 1, from "featur"
 */
export function slipsToBeginning(typed: string, word: string, most: number): number {
  if (word.length < typed.length - most) return most + 1
  // Letters beyond the reach of `most` slips cannot be part of the best beginning.
  const row = lastRow(typed, word.slice(0, typed.length + most), most)
  return row === null ? most + 1 : Math.min(...row)
}

/**
 * Optimal string alignment (Damerau): the last row of the table, in which column j holds the slips
 * between all of `typed` and the first j letters of `word`. Null as soon as a whole row is beyond
 * `most`, for the following ones can only be worse.
 */
function lastRow(typed: string, word: string, most: number): number[] | null {
  let beforeLast: number[] = []
  let last = Array.from({ length: word.length + 1 }, (_, column) => column)
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    let fewest = i
    for (let j = 1; j <= word.length; j++) {
      const isSame = typed[i - 1] === word[j - 1]
      let slips = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const areSwapped =
        i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]
      if (areSwapped) slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1)
      row.push(slips)
      fewest = Math.min(fewest, slips)
    }
    if (fewest > most) return null
    beforeLast = last
    last = row
  }
  return last
}
