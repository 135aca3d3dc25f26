/* Front matter of content files. */

/** A text as a YAML scalar: plain where nobody can misread it, else between quotes. */
export function yamlText(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  const isPlain =
    /^\p{L}[\p{L}\p{N} ,.;()/–—-]*$/u.test(flat) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/iu.test(flat)
  return isPlain ? flat : JSON.stringify(flat)
}

/** A file of blocks, with front matter if there is any. */
export function withHead(head: string, blocks: readonly string[]): string {
  const body = `${blocks.filter((block) => block !== '').join('\n\n')}\n`
  return head === '' ? body : `---\n${head}\n---\n\n${body}`
}
