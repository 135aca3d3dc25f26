/* A text as lines of a width, each as full as its words allow. */

/**
 * `most` lines at the most; what is left out is told by an ellipsis. A word that is wider than a
 * line keeps one for itself.
 */
export function breakLines(
  text: string,
  width: number,
  most: number,
  widthOf: (line: string) => number,
): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = [...(kept.pop() ?? '')]
  while (last.length > 0 && widthOf(`${last.join('')}…`) > width) last.pop()
  return [...kept, `${last.join('').trimEnd()}…`]
}
