import { describe, expect, it } from 'vitest'
import { quoteAnswer } from '#domain/quiz/quote-answer.ts'

const answer = 'Não sei bem. Os dados mudam (ex.3.5 vezes), e o modelo quebra!\nFim'

/** Marks are shown in brackets. */
function quote(...words: string[]): string[] {
  const spans = words.map((word) => {
    const start = answer.indexOf(word)
    return { start, end: start + word.length }
  })
  return quoteAnswer(answer, spans).map((parts) =>
    parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(''),
  )
}

describe('quoteAnswer', () => {
  it.each<[string, string[], string[]]>([
    ['nothing for no words', [], []],
    ['the whole sentence around a word', ['sei'], ['Não [sei] bem.']],
    [
      'words in their order, whatever the order of the findings',
      ['quebra', 'dados mudam'],
      ['Os [dados mudam] (ex.3.5 vezes), e o modelo [quebra]!'],
    ],
    [
      'overlapping findings once',
      ['dados mudam', 'mudam'],
      ['Os [dados mudam] (ex.3.5 vezes), e o modelo quebra!'],
    ],
    ['one quotation per sentence', ['sei', 'Fim'], ['Não [sei] bem.', '[Fim]']],
  ])('quotes %s', (_what, words, expected) => {
    expect(quote(...words)).toEqual(expected)
  })

  it('leaves out a finding beyond the text', () => {
    expect(quoteAnswer('Curta.', [{ start: 50, end: 60 }])).toEqual([])
  })
})
