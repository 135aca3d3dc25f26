import { expect, it } from 'vitest'
import { essayPlainText } from '#features/essays/essay-plain-text.ts'

it('says what it answers and leaves the text as it was written', () => {
  const prompt = [{ kind: 'text' as const, text: 'Discuta.' }]
  expect(essayPlainText({ prompt }, '\nUm * parágrafo.\n\nOutro.  \n')).toBe(
    'Discuta.\n\nUm * parágrafo.\n\nOutro.\n',
  )
})
