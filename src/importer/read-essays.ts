import type { DocumentPart } from './find-parts.ts'
import { isBlank } from './lines.ts'
import type { Notes } from './notes.ts'
import { lineOf } from './pair-answers.ts'
import { parseRuns } from './parse-markdown.ts'
import { readItems } from './read-items.ts'
import { unwrapped } from './read-quiz.ts'
import { type Run, runsText } from './runs.ts'

/** Essay prompts: each item is one, whatever lines it has. */
export function readEssays(
  parts: readonly DocumentPart[],
  notes: Notes,
): { line: number; prompt: Run[] }[] {
  return parts.flatMap(({ lines }) => {
    const [{ intro, items } = { intro: [], items: [] }, sentences] = readItems(lines)
    for (const line of intro) {
      if (!isBlank(line))
        notes.add(
          'sobrou',
          line.number,
          `"${line.text.trim().slice(0, 60)}" antes do primeiro tema`,
        )
    }
    // One paragraph of many ended lines is a list without marks.
    const read = items.length === 1 && sentences !== undefined ? sentences.items : items
    return read.flatMap((item) => {
      const prompt = unwrapped(parseRuns(item.lines, notes))
      return runsText(prompt).trim() === '' ? [] : [{ line: lineOf(item), prompt }]
    })
  })
}
