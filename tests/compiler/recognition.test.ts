import { expect, it } from 'vitest'
import { createFinder } from '#compiler/recognition.ts'

const term = {
  id: 'drift',
  aliases: [],
  title: 'Data Drift (Desvio de Dados)',
  name: 'Data Drift',
  names: [
    { lang: 'en', text: 'Data Drift' },
    { lang: 'pt-BR', text: 'Desvio de Dados' },
  ],
  definition: [],
  appearsIn: [],
}
const find = createFinder([{ term, wordings: ['Data Drift', 'Desvio de Dados', 'drift de dados'] }])

it('tells the language of a use that is the name in another language, and of no other', () => {
  const text = 'O data drift, um desvio de dados ou drift de dados.'
  expect(find(text).map(({ start, end, lang }) => [text.slice(start, end), lang] as const)).toEqual(
    [
      ['data drift', 'en'],
      ['desvio de dados', undefined],
      ['drift de dados', undefined],
    ],
  )
})
