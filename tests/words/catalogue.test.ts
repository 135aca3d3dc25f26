import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '#compiler/interface-language.ts'

/** Types are held together by `src/words/parity.ts`; here is what types do not see. */
const modules = import.meta.glob<object>('../../src/words/*/*.ts')
const areas = readdirSync('src/words/pt-br').sort()

describe('the words of the interface', () => {
  it.each(interfaceLanguages)('have the same areas in %s', (language) => {
    expect(readdirSync(`src/words/${language}`).sort()).toEqual(areas)
  })

  it.each(areas)('of %s are held together by the check of types', (area) => {
    const parity = readFileSync('src/words/parity.ts', 'utf8')
    for (const language of interfaceLanguages) {
      expect(parity).toContain(`import('./${language}/${area}')`)
    }
  })

  it.each(areas)('of %s have the same names, and say something', async (area) => {
    const [model = [], ...others] = await Promise.all(
      interfaceLanguages.map(async (language) =>
        listWords((await modules[`../../src/words/${language}/${area}`]?.()) ?? {}),
      ),
    )
    expect(model.length).toBeGreaterThan(0)
    for (const other of others) expect(other).toEqual(model)
  })
})

/** Each word by its name and kind, those inside objects too; an empty text, or list, shows as one. */
function listWords(words: object, prefix = ''): string[] {
  return Object.entries(words)
    .flatMap(([name, value]) => {
      // A language may have more synonyms than another.
      if (Array.isArray(value))
        return `${prefix}${name}: ${value.length === 0 ? 'nothing' : 'list'}`
      if (typeof value === 'object' && value !== null) return listWords(value, `${prefix}${name}.`)
      return `${prefix}${name}: ${value === '' ? 'nothing' : typeof value}`
    })
    .sort()
}
