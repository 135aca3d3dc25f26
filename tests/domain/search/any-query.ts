/* What anybody may type: words of the guide, whole, begun, misspelt, run together, and others. */
import fc from 'fast-check'
import { entries } from './course.ts'

const words = [
  ...new Set(
    entries.flatMap(({ title, names, text }) => [title, ...names, text].join(' ').split(' ')),
  ),
].filter((word) => word !== '')

const anyWord = fc
  .tuple(fc.constantFrom(...words), fc.constantFrom(...words), fc.nat(), fc.nat({ max: 9 }))
  .map(([word, other, number, kind]) => {
    const at = number % word.length
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (kind === 0) return before + after.slice(1)
    if (kind === 1) return `${before}x${after}`
    if (kind === 2) return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2)
    if (kind === 3) return word.slice(0, 1 + (number % 5))
    if (kind === 4) return word + other
    if (kind === 5) return `${before}-${after}`
    return word
  })

export const anyQuery = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(anyWord, { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...entries.flatMap(({ title, names }) => names.concat(title))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
)
