/*
 * The words of the source guide on the prerendered pages: what a reader without JavaScript, a
 * search engine or a printer gets. White space is left out on both sides, since it differs with
 * the elements that text is set in.
 */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSourceGuide, sentences, type SourceItem } from '../source-guide.ts'
import { parsePage, readBuilt, readPages } from './built-pages.ts'

const source = readSourceGuide()
const pages = new Map(
  readPages().map((page) => {
    const main = parsePage(page).querySelector('main')
    return [page.address, squeeze(main?.textContent ?? '')]
  }),
)
const ids = {
  chapters: ['necessidade', 'pipeline', 'genaiops', 'estudo-de-caso', 'demonstracao'],
  questions: listIds('/questionario/').filter((id) => id !== 'resultado'),
  essays: listIds('/redacao/'),
  terms: listIds('/glossario/'),
}

describe('the prerendered pages say what the source says', () => {
  it('about the guide as a whole', () => {
    const { title, overview } = source
    expect(findMissing('/', [title])).toEqual([])
    expect(findMissing('/guia', [overview.title, ...sentences(overview.text)])).toEqual([])
    expect(findMissing('/guia', sentences(source.lead))).toEqual([])
  })

  it.each(source.chapters.map((chapter, index) => ({ ...chapter, id: ids.chapters[index] })))(
    'in chapter $numeral',
    ({ id, numeral, title, intro, items }) => {
      const texts = [numeral, title, ...intro.flatMap(sentences), ...items.flatMap(listTexts)]
      expect(texts.length).toBeGreaterThan(2)
      expect(findMissing(`/guia/${id}`, texts)).toEqual([])
    },
  )

  it('in the questions, on the list and each on its own page', () => {
    const { title, instructions, prompts } = source.quiz
    expect(findMissing('/questionario', [title, instructions, ...prompts])).toEqual([])
    expect(prompts.filter((prompt) => !isOnOneOf('/questionario/', ids.questions, prompt))).toEqual(
      [],
    )
  })

  it('in the answers, which wait in scripts of their own and are on no page', () => {
    const scripts = readdirSync('dist/assets')
      .filter((file) => file.endsWith('.js'))
      .map((file) => squeeze(readWords(`assets/${file}`)))
    const answers = source.keys.answers.flatMap(sentences).map(squeeze)
    expect(answers.length).toBeGreaterThan(10)
    expect(answers.filter((answer) => !scripts.some((text) => text.includes(answer)))).toEqual([])
    const revealed = answers.filter((answer) =>
      [...pages.values()].some((text) => text.includes(answer)),
    )
    expect(revealed).toEqual([])
  })

  it('in the essay prompts, on the list and each on its own page', () => {
    const { title, prompts } = source.essays
    expect(findMissing('/redacao', [title, ...prompts])).toEqual([])
    expect(prompts.filter((prompt) => !isOnOneOf('/redacao/', ids.essays, prompt))).toEqual([])
  })

  it('in the terms, on the list and each on its own page', () => {
    const { title, terms } = source.glossary
    const definitions = terms.flatMap(({ definition }) => sentences(definition))
    const names = terms.map(({ name }) => name)
    // The list sets the name in the other language apart, without the parentheses.
    const parts = names.flatMap((name) => name.split(/ - |[()]/u))
    expect(findMissing('/glossario', [title, ...parts, ...definitions])).toEqual([])
    const texts = [...names, ...definitions]
    expect(texts.filter((text) => !isOnOneOf('/glossario/', ids.terms, text))).toEqual([])
  })
})

function listTexts({ lead, text, items }: SourceItem): string[] {
  return [...(lead === null ? [] : [lead]), ...sentences(text), ...items.flatMap(listTexts)]
}

function listIds(prefix: string): string[] {
  return [...pages.keys()]
    .filter((address) => address.startsWith(prefix))
    .map((address) => address.slice(prefix.length))
}

function findMissing(address: string, texts: readonly string[]): string[] {
  const page = pages.get(address) ?? ''
  return texts.filter((text) => !page.includes(squeeze(text)))
}

function isOnOneOf(prefix: string, ids: readonly string[], text: string): boolean {
  return ids.some((id) => pages.get(prefix + id)?.includes(squeeze(text)))
}

/** The strings of a script's course data, run together as a reader would get them. */
function readWords(file: string): string {
  const texts = /"?\btext"?:\s*(?:`([^`]*)`|"((?:[^"\\]|\\.)*)"|'([^']*)')/gu
  return [...readBuilt(file).matchAll(texts)]
    .map(
      ([, template, double, single]) => template ?? double?.replaceAll('\\"', '"') ?? single ?? '',
    )
    .join('')
}

function squeeze(text: string): string {
  return text.replaceAll(/\s/gu, '')
}
