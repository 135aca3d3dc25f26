import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node as YamlNode } from 'yaml'
import { fileStart, type At, type Place } from './diagnostics.ts'

export type FrontMatterReport = (at: At, rule: string, message: string) => void

/** A YAML value that still knows where it was written. */
export type FrontValue =
  | { kind: 'text'; text: string; at: Place }
  | { kind: 'list'; items: FrontValue[]; at: Place }
  | { kind: 'map'; entries: FrontEntry[]; at: Place }
export type FrontEntry = { key: string; at: Place; value: FrontValue }
export type FrontMap = Extract<FrontValue, { kind: 'map' }>

export const emptyFrontMatter: FrontMap = { kind: 'map', entries: [], at: fileStart }
/** Stands in for front matter that could not be read, so that its keys are not called missing. */
export const faultyFrontMatter: FrontMap = { kind: 'map', entries: [], at: fileStart }

/** The front matter of a file; `line` is where its first line of YAML stands. */
export function parseFrontMatter(yaml: string, line: number, error: FrontMatterReport): FrontMap {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, logLevel: 'silent' })
  const place = (offset: number): Place => {
    const { line: inside, col } = counter.linePos(offset)
    return { line: inside + line - 1, column: col }
  }
  const fault = document.errors[0]
  if (fault !== undefined) {
    error(
      place(fault.pos[0]),
      'invalid-front-matter',
      'o cabeçalho entre --- não é YAML válido; confira recuos, dois-pontos e aspas.',
    )
    return faultyFrontMatter
  }
  if (document.contents === null) return emptyFrontMatter
  const value = convert(document.contents, place, error)
  if (value.kind === 'map') return value
  error(value.at, 'invalid-front-matter', 'o cabeçalho deve ser uma lista de "chave: valor".')
  return faultyFrontMatter
}

function convert(
  node: YamlNode,
  place: (offset: number) => Place,
  error: FrontMatterReport,
): FrontValue {
  const at = place(node.range?.[0] ?? 0)
  if (isScalar(node)) {
    // The text as written: an unquoted 0.10 must not become 0.1.
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '')
    return { kind: 'text', text, at }
  }
  if (isSeq<YamlNode>(node)) {
    return { kind: 'list', items: node.items.map((item) => convert(item, place, error)), at }
  }
  if (isMap<YamlNode | null, YamlNode | null>(node)) {
    const entries = node.items.map(({ key, value }) => {
      const name = key === null ? noKey(at) : convert(key, place, error)
      return {
        key: name.kind === 'text' ? name.text : '',
        at: name.at,
        value: value ? convert(value, place, error) : { kind: 'text' as const, text: '', at },
      }
    })
    return { kind: 'map', entries, at }
  }
  error(at, 'invalid-front-matter', 'o cabeçalho não aceita âncoras nem apelidos de YAML.')
  return { kind: 'text', text: '', at }
}

function noKey(at: Place): FrontText {
  return { kind: 'text', text: '', at }
}

/** Reports the keys that nobody reads, so that a misspelt one is not silently lost. */
export function checkKeys(map: FrontMap, known: readonly string[], error: FrontMatterReport): void {
  for (const { key, at } of map.entries) {
    if (known.includes(key)) continue
    const expected =
      known.length === 0 ? 'aqui não cabe nenhuma' : `as conhecidas são: ${known.join(', ')}`
    error(at, 'unknown-front-matter', `a chave "${key}" não é conhecida; ${expected}.`)
  }
}

/** Reports that a key without which the file says too little is not there. */
export function requireKey(map: FrontMap, key: string, error: FrontMatterReport): void {
  if (map === faultyFrontMatter || map.entries.some((entry) => entry.key === key)) return
  error(fileStart, 'missing-front-matter', `falta a chave "${key}" no cabeçalho do arquivo.`)
}

/** The value behind a key, if it is there and of the wanted kind; another kind is reported. */
export function frontText(map: FrontMap, key: string, error: FrontMatterReport): FrontText | null {
  const entry = map.entries.find((entry) => entry.key === key)
  if (entry === undefined) return null
  if (entry.value.kind === 'text' && entry.value.text.trim() !== '') return entry.value
  error(entry.at, 'invalid-front-matter', `a chave "${key}" espera um texto.`)
  return null
}
export type FrontText = Extract<FrontValue, { kind: 'text' }>

/** The entries behind a key; none when it is absent. */
export function frontMap(map: FrontMap, key: string, error: FrontMatterReport): FrontMap {
  const entry = map.entries.find((entry) => entry.key === key)
  if (entry === undefined) return emptyFrontMatter
  if (entry.value.kind === 'map') return entry.value
  error(entry.at, 'invalid-front-matter', `a chave "${key}" espera pares "nome: valor".`)
  return emptyFrontMatter
}

/** The maps listed behind a key; none when it is absent. */
export function frontMaps(map: FrontMap, key: string, error: FrontMatterReport): FrontMap[] {
  const entry = map.entries.find((entry) => entry.key === key)
  if (entry === undefined) return []
  if (entry.value.kind === 'list') {
    const maps = entry.value.items.filter((item) => item.kind === 'map')
    if (maps.length === entry.value.items.length) return maps
  }
  error(entry.at, 'invalid-front-matter', `a chave "${key}" espera uma lista de pares.`)
  return []
}
