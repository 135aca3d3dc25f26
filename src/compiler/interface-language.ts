import { parseFrontMatter } from './front-matter.ts'

/** The languages that the interface speaks, by the folders of `src/words`. */
export const interfaceLanguages = ['pt-br', 'es', 'en'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/**
 * The language of the interface for a course, from the text of its `guia/index.md`: that of the
 * content where the interface speaks it, else Portuguese. What is wrong with the file is for the
 * compiler to say.
 *
 * @example interfaceLanguage('---\nlang: en-GB\n---\n') // 'en'
 */
export function interfaceLanguage(index: string): InterfaceLanguage {
  const [, yaml] = /^---\r?\n(.*?)\r?\n---/su.exec(index) ?? []
  const { entries } = parseFrontMatter(yaml ?? '', 1, () => {})
  const lang = entries.find(({ key }) => key === 'lang')?.value
  const [language] = lang?.kind === 'text' ? lang.text.toLowerCase().split('-') : []
  return interfaceLanguages.find((known) => known === language) ?? 'pt-br'
}
