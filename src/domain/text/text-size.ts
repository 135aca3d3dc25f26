/** How many words a text has; figures, "3-5" and "e-mail" are one word each, dashes none. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/**
 * How many sentences a text has, as a reader would count them. An unfinished last one counts.
 *
 * @example countSentences('Os dados mudam (ex. fraude). O modelo quebra') // 2
 */
export function countSentences(text: string): number {
  // A full stop before a small letter ends an abbreviation, not a sentence.
  return text
    .split(/(?<=[.!?…]["”’)]?)\s+(?=["“(]?[^\p{Ll}\s])|\n+/u)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)).length
}

/** Whole minutes of quiet reading for so many words, rounded up; nothing takes no time. */
export function minutesToRead(words: number): number {
  return Math.ceil(words / wordsPerMinute)
}

// A round figure for adults reading non-fiction in silence; studies find 180 to 240.
const wordsPerMinute = 200
