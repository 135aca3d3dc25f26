import { longestQuery } from '#domain/search/read-query.ts'
import type { SearchAnswer } from '#domain/search/search-engine.ts'
import { list, locale } from '#words/format.ts'
import * as words from '#words/search.ts'

const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' })

/** What was made of the query, where it is not just what was typed; one sentence each. */
export function explainAnswer(answer: SearchAnswer, query: string): string[] {
  const sentences = answer.mended.map(({ typed, meant }) => {
    return words.mended(quote(typed), alternatives.format(meant.map(quote)))
  })
  if (answer.missing.length > 0 && answer.total > 0) {
    sentences.push(words.missing(list(answer.missing.map(quote)), answer.missing.length))
  }
  if (answer.isPartial) sentences.push(words.partial)
  if (query.length >= longestQuery) sentences.push(words.cut(longestQuery))
  return sentences
}

/** Why a query found nothing at all, and what to try. */
export function explainNothing(
  answer: SearchAnswer,
  query: string,
): { title: string; hint: string } {
  if (answer.onlyCommon) {
    return { title: words.onlyCommon, hint: words.onlyCommonHint }
  }
  if (answer.missing.length === 0) {
    return { title: words.noWord, hint: words.noWordHint }
  }
  return { title: words.nothing(quote(shorten(query.trim()))), hint: words.nothingHint }
}

function quote(text: string): string {
  return `“${text}”`
}

const longestShown = 60

function shorten(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`
}
