/*
 * A content file on its way through the compiler: decoded, parsed to a tree that keeps positions,
 * its id markers taken out of the text and its front matter read.
 */
import type { Heading, Html, ListItem, Nodes, Root } from 'mdast'
import { fileStart, placeAt, type At, type Diagnostics } from './diagnostics.ts'
import { emptyFrontMatter, parseFrontMatter, type FrontMap } from './front-matter.ts'
import { takeMarker, type Id } from './ids.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { ContentFile } from './read-content.ts'
import { walkTree } from './walk-tree.ts'

export type Source = {
  path: string
  /** Without the front matter and without the id markers. */
  tree: Root
  frontMatter: FrontMap
  /** The id that a heading or a list item carries. Asking marks it as used. */
  idOf(node: Heading | ListItem): Id | null
  /** The same without marking it. */
  peekId(node: Heading | ListItem): Id | null
  /** Reports ids that no part of the grammar asked for. */
  checkUnusedIds(): void
  error(at: At, rule: string, message: string): void
  warn(at: At, rule: string, message: string): void
}

/** Parses one file; a file that is not text is reported and yields null. */
export function parseSource(file: ContentFile, diagnostics: Diagnostics): Source | null {
  const error = (at: At, rule: string, message: string) =>
    diagnostics.error(file.path, at, rule, message)
  const text = decode(file.bytes, error)
  if (text === null) return null

  const tree = parseMarkdown(text)
  if (depthOf(tree) > deepestTree) {
    error(fileStart, 'too-deep', 'o Markdown está aninhado fundo demais; desfaça níveis.')
    return null
  }
  const first = tree.children[0]
  let frontMatter = emptyFrontMatter
  if (first?.type === 'yaml') {
    frontMatter = parseFrontMatter(first.value, 2, error)
    tree.children.shift()
  }
  checkSyntax(tree, error)
  removeUnsupported(tree)
  const ids = takeIds(tree, text, error)
  const used = new Set<Heading | ListItem>()
  return {
    path: file.path,
    tree,
    frontMatter,
    idOf(node) {
      used.add(node)
      return ids.get(node) ?? null
    },
    peekId: (node) => ids.get(node) ?? null,
    checkUnusedIds() {
      for (const [node, id] of ids) {
        if (used.has(node) || id.value === null) continue
        error(id.at, 'unexpected-id', `o id "${id.value}" não serve para nada aqui; retire {#…}.`)
      }
    },
    error,
    warn: (at, rule, message) => diagnostics.warn(file.path, at, rule, message),
  }
}

type Report = Source['error']

function decode(bytes: Uint8Array, error: Report): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const valid = validPrefix(bytes)
    error(
      placeAt(valid, valid.length),
      'not-utf8',
      'o arquivo não está em UTF-8 a partir daqui; salve-o de novo nessa codificação.',
    )
    return null
  }
}

function validPrefix(bytes: Uint8Array): string {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (decodePrefix(bytes, middle) === null) high = middle - 1
    else low = middle
  }
  return decodePrefix(bytes, low) ?? ''
}

function decodePrefix(bytes: Uint8Array, length: number): string | null {
  try {
    // `stream` accepts a character cut in two by the end of the prefix.
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return decoder.decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return null
  }
}

// Far beyond what anyone writes by hand, far below what would exhaust the stack.
const deepestTree = 100

function depthOf(tree: Root): number {
  let depth = 0
  let level: Nodes[] = [tree]
  while (level.length > 0) {
    level = level.flatMap((node) => ('children' in node ? node.children : []))
    depth++
  }
  return depth
}

const supported = new Set<Nodes['type']>([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'link',
  'list',
  'listItem',
  'blockquote',
])

const syntaxNames: Partial<Record<Nodes['type'], string>> = {
  break: 'a quebra de linha forçada',
  code: 'o bloco de código',
  definition: 'a definição de link',
  image: 'a imagem',
  imageReference: 'a imagem',
  linkReference: 'o link por referência',
  thematicBreak: 'a linha divisória',
  yaml: 'o cabeçalho fora do começo do arquivo',
}

function checkSyntax(tree: Root, error: Report): void {
  walkTree(tree, (node) => {
    if (supported.has(node.type)) return
    if (node.type === 'html') error(node, 'html', htmlMessage(node))
    else {
      const name = syntaxNames[node.type] ?? `o elemento ${node.type}`
      error(node, 'unsupported-markdown', `${name} não tem lugar no conteúdo; escreva sem isso.`)
    }
  })
}

// What has been reported once must not be stumbled over again.
function removeUnsupported(node: Nodes): void {
  if (!('children' in node)) return
  const children: Nodes[] = node.children
  children.splice(0, children.length, ...children.filter(({ type }) => supported.has(type)))
  children.forEach(removeUnsupported)
}

function htmlMessage(node: Html): string {
  const start = /^<[^\s>]{0,20}>?/u.exec(node.value)?.[0] ?? '<'
  return `HTML não é aceito no conteúdo ("${start}"); use Markdown.`
}

function takeIds(tree: Root, text: string, error: Report): Map<Heading | ListItem, Id> {
  const ids = new Map<Heading | ListItem, Id>()
  const take = (node: Heading | ListItem, carrier: Nodes | undefined) => {
    if (carrier?.type !== 'heading' && carrier?.type !== 'paragraph') return
    const id = takeMarker(carrier, text, error)
    if (id !== null) ids.set(node, id)
  }
  walkTree(tree, (node) => {
    if (node.type === 'heading') take(node, node)
    else if (node.type === 'listItem') take(node, node.children[0])
  })
  walkTree(tree, (node) => {
    if (node.type !== 'text' || !node.value.includes('{#')) return
    const start = node.position?.start.offset ?? 0
    const at = text.indexOf('{#', start)
    error(
      at < 0 ? fileStart : placeAt(text, at),
      'malformed-id',
      'a marca {#…} só vale no fim de um título ou do primeiro parágrafo de um item.',
    )
  })
  return ids
}
