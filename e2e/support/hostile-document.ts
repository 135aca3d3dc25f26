/* A study guide in which every kind of place holds text that has become script elsewhere. */
import { injections } from '../../tests/support/injections.ts'

/** `document` with a hostile chapter, question, key, essay and term behind its own. */
export function hostileDocument(document: string): string {
  // A file that holds a zero byte is refused as a whole.
  const all = injections.filter((text) => !text.includes('\0')).join(' ')
  const added: [part: string, line: string][] = [
    ['Gabarito', `4. O que faz ${all}?`],
    ['Perguntas Dissertativas', `4. Nada: ${all}`],
    ['Glossário', `3. Discuta ${all}.`],
  ]
  const withItems = added.reduce(
    (text, [part, line]) => text.replace(`\n# ${part}\n`, () => `${line}\n\n# ${part}\n`),
    document,
  )
  return `${withItems}* **Injeção <script>alert(1)</script>:** ${all}\n<!-- nunca fechado\n`
}
