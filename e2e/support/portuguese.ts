/*
 * Portuguese words of the interface in a site whose interface speaks another language. What the
 * words are is read from their sources, so that a word added later is looked for as well.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a text says in words of the Portuguese interface that the other language does not have. */
export type Finder = (text: string) => string[]

/** `language` is a folder of `src/words`. */
export async function createFinder(language: string): Promise<Finder> {
  const [portuguese, other] = await Promise.all([readPieces('pt-br'), readPieces(language)])
  const shared = other.join('\n')
  const foreign = [...new Set(portuguese)]
    // A short word may be any language's: "de", "como".
    .filter((piece) => piece.length >= 5 && !asWord(escape(piece)).test(shared))
    .sort((a, b) => b.length - a.length)
  if (foreign.length < 1000) throw new Error(`only ${foreign.length} Portuguese words were found`)
  const any = asWord(foreign.map(escape).join('|'))
  return (text) => [...new Set(text.match(any) ?? [])]
}

/** The literal parts of every text of a language, without what is put into them. */
async function readPieces(language: string): Promise<string[]> {
  const folder = join('src/words', language)
  const sources = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  )
  return sources
    .flatMap((source) => withoutRest(source).match(/'[^'\n]*'|`[^`]*`/gu) ?? [])
    .flatMap((literal) => literal.slice(1, -1).split(/\$\{[^}]*\}/u))
    .map((piece) => piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
}

function withoutRest(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^(?:import|export \{).*$|\/\/.*$/gmu, '')
}

function asWord(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}/?=-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu')
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}

/**
 * What readers see or hear of each page of a built site: its running text, the names that stand in
 * attributes, and what search engines and the installed app are told.
 */
export async function readVisible(dir: string): Promise<Map<string, string>> {
  const files = (await readdir(dir, { recursive: true })).filter((file) =>
    /\.(?:html|webmanifest)$/u.test(file),
  )
  const read = files.map(async (file): Promise<[string, string]> => [
    file,
    visibleText(await readFile(join(dir, file), 'utf8')),
  ])
  return new Map(await Promise.all(read))
}

function visibleText(html: string): string {
  const attributes = html.matchAll(
    /\b(?:aria-label|aria-description|title|placeholder|alt|content)="([^"]*)"/gu,
  )
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gu, ' ').replace(/<[^>]*>/gu, '\n')
  return [text, ...Array.from(attributes, ([, value]) => value)].join('\n')
}
