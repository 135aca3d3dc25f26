/* A small index of the tests' own, made the way the build makes the real one. */
import type { SearchEntry } from '#domain/search/search-entry.ts'
import { createSearchData } from '#domain/search/search-index.ts'
import { type SearchSource, shardName } from '#domain/search/search-shards.ts'

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

const { directory, shards } = createSearchData(entries)
const whole: SearchSource = {
  directory: { ...directory, shards },
  loadShard: (name) => Promise.reject(new Error(`${name} has come with the directory`)),
}

/** A loader of its own per test: what one test has loaded, another has not. */
export function createLoader(): () => Promise<SearchSource> {
  return () => Promise.resolve(whole)
}

/** Fails at first, as a browser without a connection does. */
export function createFailingLoader(): () => Promise<SearchSource> {
  let calls = 0
  return () =>
    ++calls === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(whole)
}

/** The search of a guide whose shards are on their way until the test lets them come, or not. */
export function createSlowLoader(of: readonly SearchEntry[] = entries) {
  const cut = createSearchData(of, { words: 1, neighbours: 1 })
  const byName = new Map(cut.shards.map((shard) => [shardName(shard.kind, shard.number), shard]))
  const asked: string[] = []
  let onTheirWay: { arrive: () => void; fail: () => void }[] = []
  const source: SearchSource = {
    directory: cut.directory,
    loadShard: (name) =>
      new Promise((resolve, reject) => {
        const shard = byName.get(name)
        asked.push(name)
        onTheirWay.push({
          arrive: () => (shard === undefined ? reject(new Error(name)) : resolve(shard)),
          fail: () => reject(new TypeError('Failed to fetch')),
        })
      }),
  }
  return {
    loadSearch: () => Promise.resolve(source),
    /** Names of the shards so far. */
    asked,
    /** Those that are on their way now; whoever takes them decides on them. */
    take: () => {
      const taken = onTheirWay
      onTheirWay = []
      return taken
    },
  }
}
