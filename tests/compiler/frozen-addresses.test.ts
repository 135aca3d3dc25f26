/* What is promised about the published addresses, held against the course itself. */
import { describe, expect, it } from 'vitest'
import type { Compilation } from '#compiler/compile.ts'
import { createDiagnostics, type Diagnostic } from '#compiler/diagnostics.ts'
import { checkLock, type FrozenId } from '#compiler/lock.ts'
import { lockPath, readContent } from '#compiler/read-content.ts'
import { formatReport } from '#compiler/report.ts'
import { compile, rewrite } from './fixtures.ts'

const content = await readContent('content')
const before = compile(content)
const lockLines = (content.lock ?? '').split('\n')

// The parts of a question have names of their own, which the compiler knows it by.
const grammar = /^(?:Gabarito|Ideias|Afirmações falsas|Exemplos)$/u
const heading = /^(#{1,6}) (.+?)( \{#[a-z0-9-]+\})?$/gmu
const itemName = /^(\s*(?:\d+\.|-) \*\*)/gmu
const label = /^(- rótulo: )/gmu

/**
 * The same content with another name for everything that has a name. The old one stays a part of
 * the new: that a term is called what its fields say, the compiler checks.
 */
function rename(text: string): string {
  return text
    .replace(heading, (whole: string, marks: string, title: string, id = '') =>
      grammar.test(title) ? whole : `${marks} Outra coisa: ${title}${id}`,
    )
    .replace(itemName, '$1Outra coisa e ')
    .replace(label, '$1Outra coisa: ')
}

function addresses({ course }: Compilation): string[] {
  return course?.places.map(({ kind, address }) => `${kind} ${address}`) ?? []
}

function titles({ course }: Compilation): string[] {
  return course?.places.map(({ title }) => title) ?? []
}

function names({ ids }: Compilation): string[] {
  return ids.current.map(({ id }) => id)
}

describe('renaming everything', () => {
  const edits = Object.fromEntries(content.files.map(({ path }) => [path, rename]))
  const after = compile(rewrite(content, edits))

  it('changes every title of the course', () => {
    expect(formatReport(after.diagnostics)).not.toMatch(/ erro /u)
    // A list item is named by its whole text, and most have no name set apart from it.
    const kinds = before.course?.places.map(({ kind }) => kind) ?? []
    const same = titles(after).filter(
      (title, index) => kinds[index] !== 'item' && title === titles(before)[index],
    )
    expect(same).toEqual(['Guia'])
    expect(titles(after)).toHaveLength(titles(before).length)
  })

  it('changes no address and no anchor', () => {
    expect(addresses(after)).toEqual(addresses(before))
    expect(addresses(after).length).toBeGreaterThan(60)
    expect(names(after)).toEqual(names(before))
  })
})

/** The content with the marker of one id replaced. */
function compileWith({ file, at }: FrozenId, marker: (id: string) => string): Compilation {
  if (!('line' in at)) throw new Error(`${file} has an id without a place of its own`)
  const { line, column } = at
  const edit = (text: string) => {
    const lines = text.split('\n')
    const old = lines[line - 1] ?? ''
    const changed =
      old.slice(0, column - 1) +
      old.slice(column - 1).replace(/^\{#([a-z0-9-]+)\}/u, (_whole, id: string) => marker(id))
    if (changed === old) throw new Error(`no id at ${file}:${line}:${column}`)
    return lines.with(line - 1, changed).join('\n')
  }
  return compile(rewrite(content, { [file]: edit }))
}

const published = before.ids.current

/** What the lock has at the place of the fault that names an id. */
function placeInLock(diagnostics: readonly Diagnostic[], id: string): string | undefined {
  const fault = diagnostics.find(
    ({ rule, message }) => rule === 'removed-id' && message.includes(`"${id}" sumiu`),
  )
  if (fault?.file !== lockPath) return undefined
  return lockLines[fault.line - 1]?.slice(fault.column - 1)
}

describe('a published id', () => {
  it('stands in the lock, every one', () => {
    const locked: unknown = JSON.parse(content.lock ?? '')
    expect(locked).toMatchObject({ ids: published.map(({ id }) => id) })
    expect(published.length).toBeGreaterThan(100)
  })

  it('that is gone is reported at its line of the lock, whichever it is', () => {
    for (const { id } of published) {
      const diagnostics = createDiagnostics()
      const current = published.filter((entry) => entry.id !== id)
      checkLock(content.lock, { ...before.ids, current }, diagnostics)
      const found = diagnostics.sorted()
      expect(found, id).toHaveLength(1)
      expect(placeInLock(found, id), id).toMatch(new RegExp(`^"${id}"`, 'u'))
    }
  })

  // A whole compilation each: one of every kind.
  it.each([
    ['chapter', 'guia/genaiops'],
    ['section', 'guia/necessidade#linha-de-fundo'],
    ['stage', 'guia/pipeline#feature-store'],
    ['consideration', 'guia/pipeline#seguranca-do-modelo'],
    ['question', 'questionario/valor-de-negocio'],
    ['idea', 'questionario/valor-de-negocio#rapidez'],
    ['essay', 'redacao/tres-perspectivas'],
    ['term', 'glossario/roi'],
  ])('of a %s fails the build when it is changed or taken out', (_kind, id) => {
    const entry = published.find((known) => known.id === id)
    if (entry === undefined) throw new Error(`${id} is not published`)
    const changed = compileWith(entry, (name) => `{#${name}-trocado}`)
    expect(changed.course).toBeNull()
    expect(placeInLock(changed.diagnostics, id)).toMatch(new RegExp(`^"${id}"`, 'u'))
    const advice = changed.diagnostics.find(({ message }) => message.includes(`"${id}" sumiu`))
    const name = id.replace(/^guia\/.*#|^[^/]+\//u, '')
    expect(advice?.message).toContain(`"${name}: ${name}-trocado" em "aliases"`)
    expect(advice?.message).toContain(entry.file)

    const removed = compileWith(entry, () => '')
    expect(removed.course).toBeNull()
    const rules = removed.diagnostics
      .filter(
        ({ file, line, column }) => line * column > 0 && [entry.file, lockPath].includes(file),
      )
      .map(({ rule }) => rule)
    expect(rules.join(' ')).toMatch(/missing-id|removed-id/u)
  })
})
