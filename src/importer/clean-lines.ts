/* What is no text at all, taken out before parts are looked for; line numbers stay as they are. */
import type { Notes } from './notes.ts'

/** Comments are no text; one that nobody closes is. Line numbers stay as they are. */
export function withoutComments(texts: readonly string[], notes: Notes): string[] {
  const source = texts.join('\n')
  if (!source.includes('<!--')) return [...texts]
  let kept = ''
  let from = 0
  for (;;) {
    const start = source.indexOf('<!--', from)
    const end = start < 0 ? -1 : source.indexOf('-->', start + 4)
    if (end < 0) break
    kept += source.slice(from, start)
    const comment = source.slice(start, end + 3)
    kept += comment.replace(/[^\n]+/gu, '')
    from = end + 3
  }
  if (from > 0) notes.add('descartado', null, 'comentários <!-- … -->')
  return (kept + source.slice(from)).split('\n')
}

/** A title underlined with `===` is a heading; `---` below a paragraph is a rule that came close. */
export function withoutUnderlines(texts: readonly string[]): string[] {
  const lines = [...texts]
  lines.forEach((text, at) => {
    const above = lines[at - 1] ?? ''
    if (!/^={3,}\s*$/u.test(text) || above.trim() === '' || above.startsWith('#')) return
    lines[at - 1] = `# ${above.trim()}`
    lines[at] = ''
  })
  return lines
}
