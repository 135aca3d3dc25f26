import { describe, expect, it } from 'vitest'
import { countSentences, countWords, minutesToRead } from '#domain/text/text-size.ts'

describe('countWords', () => {
  it.each([
    ['', 0, 'nothing written'],
    ['  \n\t ', 0, 'only white space'],
    ['Uma frase curta.', 3, 'punctuation belongs to its word'],
    ['dados – sempre — mudam', 3, 'dashes are no words'],
    ['3-5 dias, 40% a mais', 5, 'figures count'],
    ['linha\n\noutra linha', 3, 'line ends part words'],
    ['não se trata disso', 4, 'no-break spaces part words'],
  ])('counts %j as %i: %s', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})

describe('minutesToRead', () => {
  it.each([
    [0, 0],
    [1, 1],
    [200, 1],
    [201, 2],
  ])('takes for %i words %i minutes', (words, minutes) => {
    expect(minutesToRead(words)).toBe(minutes)
  })
})

describe('countSentences', () => {
  it.each([
    ['', 0],
    ['...', 0],
    ['os dados mudam', 1],
    ['Os dados mudam. O modelo quebra.', 2],
    ['Os dados mudam (ex. fraude). O modelo quebra', 2],
    ['Economizaram 3.5 dias por mês.', 1],
    ['Por quê? "Funciona no meu laptop." Só lá!', 3],
    ['Uma linha\nOutra linha', 2],
  ])('of "%s" is %i', (text, sentences) => {
    expect(countSentences(text)).toBe(sentences)
  })
})
