/* A small index of the tests' own, made the way the build makes the real one. */
import type { SearchEntry } from '#domain/search/search-entry.ts'
import { createSearchData, type SearchData } from '#domain/search/search-index.ts'

const entries: SearchEntry[] = [
  {
    kind: 'page',
    address: '/revisao',
    title: 'Revisão',
    names: ['Flashcards'],
    trail: '',
    text: 'O que vale rever agora.',
  },
  {
    kind: 'stage',
    address: '/guia/pipeline#repositorio-de-modelo',
    title: 'Repositório de Modelo',
    names: [],
    trail: 'II. Visão Geral › Fluxo',
    text: 'Armazenamento centralizado para modelos treinados.',
  },
  {
    kind: 'question',
    address: '/questionario/repositorio-de-modelo',
    title: 'Repositório',
    names: [],
    trail: 'Questionário, pergunta 8',
    text: 'Qual é a finalidade de um repositório?',
  },
  {
    kind: 'term',
    address: '/glossario/data-drift',
    title: 'Data Drift',
    names: ['Desvio de Dados'],
    trail: 'Glossário',
    text: 'Uma mudança nas características dos dados de entrada.',
  },
]

/** A loader of its own per test: what one test has loaded, another has not. */
export function createLoader(): () => Promise<SearchData> {
  return () => Promise.resolve(createSearchData(entries))
}

/** Fails at first, as a browser without a connection does. */
export function createFailingLoader(): () => Promise<SearchData> {
  let calls = 0
  return () =>
    ++calls === 1
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(createSearchData(entries))
}
