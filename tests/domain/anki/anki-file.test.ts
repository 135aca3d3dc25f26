import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { quoteField, toHtml, writeAnkiFile } from '#domain/anki/anki-file.ts'
import { type AnkiNote, questionNote, termNotes } from '#domain/anki/anki-notes.ts'
import { writeCsvFile } from '#domain/anki/csv-file.ts'
import { plainText } from '#domain/course/plain-text.ts'
import * as words from '#words/course.ts'
import { readAnkiFile, readRecords } from './read-anki-file.ts'

const { files, lock } = await readContent(join(import.meta.dirname, '../../../content'))
const { course } = compileCourse(files, lock, words)
if (course === null) throw new Error('The content does not compile')
const { questions, keys, glossary } = course

const makeNotes = () => [
  ...glossary.terms.flatMap((term) => termNotes(term, 'Guia MLOps')),
  ...questions.map((question) => {
    const key = keys.find((one) => one.question === question.id)
    if (key === undefined) throw new Error(`No key for ${question.id}`)
    return questionNote(question, key, 'Guia MLOps')
  }),
]

/** What a browser would show of a field. */
const shown = (html: string) =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', '\t', '\n', '\r', '#', ',', ';', '<', '>', '&', ' ', '\\', "'", '='),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
})

const anyNote: fc.Arbitrary<AnkiNote> = fc
  .record({ front: anyText, back: anyText, item: anyText, number: fc.nat() })
  .map(({ front, back, item, number }) => ({
    guid: `guia-mlops:termo:t${number}`,
    deck: 'Guia MLOps::Termos',
    front: [{ paragraph: [{ kind: 'text', text: front }] }],
    back: [
      { paragraph: [{ kind: 'strong', children: [{ kind: 'text', text: back }] }] },
      { list: [item] },
    ],
    tags: ['guia-mlops', 'termo'],
  }))

/** Tabs and line ends have no form of their own in HTML text; NUL has none anywhere. */
const asHtmlText = (text: string) =>
  text.replaceAll('\0', '').replaceAll('\t', ' ').replace(/\r\n?/g, '\n')

describe('writeAnkiFile', () => {
  it('holds every term both ways and every question with its key', () => {
    const read = readAnkiFile(writeAnkiFile(makeNotes()))
    expect(read).toMatchObject({ separator: '\t', html: true })
    expect(read.noteTypes).toEqual(['Basic', 'Básico'])
    expect(read.notes).toHaveLength(15 * 2 + 10)
    for (const note of read.notes) {
      expect(note.fields).toHaveLength(2)
      for (const field of note.fields) expect(shown(field).trim()).not.toBe('')
    }
    const byGuid = new Map(read.notes.map((note) => [note.guid, note]))
    for (const term of glossary.terms) {
      const toName = byGuid.get(`guia-mlops:termo:${term.id}:definicao`)
      const toDefinition = byGuid.get(`guia-mlops:termo:${term.id}:nome`)
      expect(shown(toName?.fields[0] ?? '')).toContain(plainText(term.definition))
      expect(shown(toName?.fields[1] ?? '')).toBe(term.title)
      expect(shown(toDefinition?.fields[0] ?? '')).toContain(term.title)
      expect(shown(toDefinition?.fields[1] ?? '')).toBe(plainText(term.definition))
    }
    for (const key of keys) {
      const [prompt, answer] = byGuid.get(`guia-mlops:pergunta:${key.question}`)?.fields ?? []
      const question = questions.find(({ id }) => id === key.question)
      expect(shown(prompt ?? '')).toBe(plainText(question?.prompt ?? []))
      expect(shown(answer ?? '')).toContain(plainText(key.answer))
      for (const idea of key.ideas) expect(shown(answer ?? '')).toContain(idea.text)
    }
  })

  it('sorts notes into decks and tags by kind and chapter', () => {
    const { notes } = readAnkiFile(writeAnkiFile(makeNotes()))
    expect(new Set(notes.map((note) => note.deck))).toEqual(
      new Set(['Guia MLOps::Termos', 'Guia MLOps::Perguntas']),
    )
    const question = notes.find((note) => note.guid === 'guia-mlops:pergunta:feature-store')
    expect(question?.tags).toEqual(['guia-mlops', 'pergunta', 'capitulo::pipeline'])
    for (const note of notes) {
      expect(note.tags).toContain(note.guid.includes(':termo:') ? 'termo' : 'pergunta')
    }
  })

  it('makes the same file twice, with an identifier of its own for each note', () => {
    const once = writeAnkiFile(makeNotes())
    expect(writeAnkiFile(makeNotes())).toBe(once)
    const guids = readAnkiFile(once).notes.map((note) => note.guid)
    expect(new Set(guids).size).toBe(guids.length)
  })

  it('keeps a note’s identifier when its words change', () => {
    const [term] = glossary.terms
    if (term === undefined) throw new Error('No term')
    const reworded = {
      ...term,
      title: 'Outro',
      definition: [{ kind: 'text' as const, text: 'Novo' }],
    }
    expect(termNotes(reworded, 'Guia MLOps').map((note) => note.guid)).toEqual(
      termNotes(term, 'Guia MLOps').map((note) => note.guid),
    )
  })

  it('is read back whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 5 }), (notes) => {
        const read = readAnkiFile(writeAnkiFile(notes)).notes
        expect(read.map((note) => note.guid)).toEqual(notes.map((note) => note.guid))
        for (const [index, note] of notes.entries()) {
          const fields = read[index]?.fields ?? []
          expect(fields).toEqual(
            [toHtml(note.front), toHtml(note.back)].map((html) => html.replaceAll('\0', '')),
          )
          const [front] = note.front
          const words =
            front !== undefined && 'paragraph' in front ? plainText(front.paragraph) : ''
          expect(shown(fields[0] ?? '')).toBe(asHtmlText(words))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('toHtml', () => {
  it('shows every sign as it was written and keeps emphasis', () => {
    const paragraph = [
      { kind: 'text' as const, text: 'a &lt; b & <i>\nnova' },
      { kind: 'strong' as const, children: [{ kind: 'text' as const, text: '"R&D"' }] },
    ]
    expect(toHtml([{ paragraph }, { list: ['um', '<dois>'] }])).toBe(
      '<p>a &amp;lt; b &amp; &lt;i&gt;<br>nova<b>"R&amp;D"</b></p><ul><li>um</li><li>&lt;dois&gt;</li></ul>',
    )
  })
})

describe('quoteField', () => {
  it.each([
    ['simples', 'simples'],
    ['diz "sim"', '"diz ""sim"""'],
    ['#não é comentário', '"#não é comentário"'],
    ['a\tb', '"a\tb"'],
    ['duas\nlinhas', '"duas\nlinhas"'],
  ])('writes %j as %j', (field, written) => {
    expect(quoteField(field)).toBe(written)
  })

  it('writes any fields so that they are read back', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (fields) => {
        const line = `${fields.map(quoteField).join('\t')}\n`
        expect(readRecords(line, '\t')).toEqual([fields.map((field) => field.replaceAll('\0', ''))])
      }),
      { numRuns: 300 },
    )
  })
})

describe('writeCsvFile', () => {
  it('gives the same notes to spreadsheets, as plain text', () => {
    const [header, ...rows] = readRecords(writeCsvFile(makeNotes()), ',', '\r\n')
    expect(header).toEqual(['id', 'baralho', 'frente', 'verso', 'etiquetas'])
    expect(rows.map(([guid]) => guid)).toEqual(makeNotes().map((note) => note.guid))
    const roi = rows.find(([guid]) => guid === 'guia-mlops:termo:roi:nome')
    expect(roi?.[2]).toBe('O que é?\nROI (Return on Investment - Retorno sobre o Investimento)')
  })

  it('is read back whatever the words are', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const [, row] = readRecords(writeCsvFile([note]), ',', '\r\n')
        const [front] = note.front
        expect(row?.[2]).toBe(front && 'paragraph' in front ? plainText(front.paragraph) : '')
      }),
      { numRuns: 300 },
    )
  })
})
