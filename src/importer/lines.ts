/* The document as lines that know their number, and what a single line looks like. */

export type Line = {
  /** Its number in the document, from 1. */
  number: number
  text: string
  /** Inside a fenced block of code, where nothing is a heading or an item. */
  isCode: boolean
}

export function isBlank({ text }: Line): boolean {
  return text.trim() === ''
}

/** A line of `---`, `***`, `___` and the like, which only divides. */
export function isRule({ text, isCode }: Line): boolean {
  return !isCode && /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|={3,})$/u.test(text.trim())
}

/** The level and the words of a `#` heading; an escaped or unspaced `#` is none. */
export function headingOf({ text, isCode }: Line): { level: number; text: string } | null {
  const match = isCode ? null : /^ {0,3}(#{1,6})\s+(\S.*)$/u.exec(text)
  if (match === null) return null
  return {
    level: (match[1] ?? '').length,
    text: (match[2] ?? '').replace(/\s+#+\s*$/u, '').trim(),
  }
}

/** No name of a part or a chapter is longer. */
const longestLabel = 300

/** The words of a line that is one bold run, such as `**Questionário:**`; otherwise null. */
export function boldLine({ text, isCode }: Line): string | null {
  if (isCode || text.length > longestLabel) return null
  const match = /^\s*(\*\*\*?|___?)(\S.*?)\1 ?(\([^()]*\))? ?:? *$/u.exec(text)
  const inside = `${match?.[2] ?? ''} ${match?.[3] ?? ''}`.trim()
  return inside === '' || inside.includes('**') || inside.includes('__') ? null : inside.trim()
}

/**
 * Numbers the lines from `from` on and marks those in fenced code. A fence that nobody closes is
 * text: it must not swallow the rest of the document.
 */
export function toLines(texts: readonly string[], from: number): Line[] {
  const lines = texts.map((text, index) => ({ number: from + index, text, isCode: false }))
  const closers = new Map<string, number[]>()
  lines.forEach(({ text }, index) => {
    const fence = /^ {0,3}(`{3,}|~{3,})\s*$/u.exec(text)?.[1]
    if (fence === undefined) return
    const places = closers.get(fence)
    if (places === undefined) closers.set(fence, [index])
    else places.push(index)
  })
  const nextCloser = new Map([...closers].map(([fence, places]) => [fence, { places, at: 0 }]))
  for (let index = 0; index < lines.length; index++) {
    const open = /^ {0,3}(`{3,}|~{3,})(.*)$/u.exec(lines[index]?.text ?? '')
    const fence = open?.[1] ?? ''
    if (open === null || (open[2] ?? '').includes('`')) continue
    const closer = nextCloser.get(fence)
    if (closer === undefined) continue
    while ((closer.places[closer.at] ?? Infinity) <= index) closer.at++
    const end = closer.places[closer.at]
    if (end === undefined) continue
    for (let inside = index; inside <= end; inside++) {
      const line = lines[inside]
      if (line !== undefined) line.isCode = true
    }
    index = end
  }
  return lines
}

/** Groups of lines with blank ones or rules between them. */
export function splitParagraphs(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  let isOpen = false
  for (const line of lines) {
    if (isBlank(line) || isRule(line)) isOpen = false
    else if (isOpen) groups.at(-1)?.push(line)
    else {
      groups.push([line])
      isOpen = true
    }
  }
  return groups
}
