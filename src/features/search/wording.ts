import { longestQuery } from '#domain/search/read-query.ts'
import type { SearchAnswer } from '#domain/search/search-engine.ts'
import { writtenForm } from '#domain/search/mark-hits.ts'

/** "Nenhum lugar", "1 lugar", "12 lugares". */
export function countOf(count: number): string {
  if (count === 0) return 'Nenhum lugar'
  return count === 1 ? '1 lugar' : `${count} lugares`
}

/** What was made of the query, where it is not just what was typed; one sentence each. */
export function explainAnswer(answer: SearchAnswer, query: string): string[] {
  const sentences = answer.mended.map(({ typed, meant }) => {
    const words = meant.map((word) => quote(asWritten(answer, word)))
    return `${quote(typed)} não aparece: você quis dizer ${listOr(words)}?`
  })
  if (answer.missing.length > 0 && answer.hits.length > 0) {
    const verb = answer.missing.length === 1 ? 'não aparece' : 'não aparecem'
    sentences.push(`${listAnd(answer.missing.map(quote))} ${verb} em nenhum lugar.`)
  }
  if (answer.isPartial) {
    sentences.push('Nenhum lugar tem todas as palavras; estes têm a maior parte.')
  }
  if (query.length >= longestQuery) {
    sentences.push(`Só os primeiros ${longestQuery} caracteres contam.`)
  }
  return sentences
}

/** Why a query found nothing at all, and what to try. */
export function explainNothing(
  answer: SearchAnswer,
  query: string,
): { title: string; hint: string } {
  if (answer.onlyCommon) {
    return {
      title: 'Só palavras muito comuns',
      hint: 'Elas estão em quase toda frase. Acrescente uma que diga o assunto.',
    }
  }
  if (answer.missing.length === 0) {
    return {
      title: 'Nenhuma palavra para procurar',
      hint: 'Escreva uma palavra, ou o começo dela, com ou sem acentos.',
    }
  }
  return {
    title: `Nada com ${quote(shorten(query.trim()))}`,
    hint: 'Tente uma palavra só ou o começo dela, com ou sem acentos.',
  }
}

function asWritten(answer: SearchAnswer, word: string): string {
  const texts = answer.hits.flatMap(({ entry }) => [entry.text, ...entry.names, entry.title])
  return (writtenForm(texts, word) ?? word).toLocaleLowerCase('pt-BR')
}

function quote(text: string): string {
  return `“${text}”`
}

const longestShown = 60

function shorten(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`
}

const listOr = (words: string[]) => joinWith(words, 'ou')
const listAnd = (words: string[]) => joinWith(words, 'e')

function joinWith(words: string[], last: string): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`
}
