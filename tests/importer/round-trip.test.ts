import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportGuide } from '#importer/export-guide.ts'
import { importGuide } from '#importer/import-guide.ts'
import { fuzzPatience, fuzzRuns } from '../support/fuzz.ts'
import { compiled, documentsDir, imported, readDocument } from './imported.ts'
import { readdirSync } from 'node:fs'

/** The files of a document, and those of the document that its course is written back to. */
function thereAndBack(bytes: Uint8Array) {
  const { files } = imported(bytes)
  return { there: files, back: imported(exportGuide(compiled(files))).files }
}

const accepted = readdirSync(documentsDir).filter(
  (file) => importGuide(readDocument(file)).kind === 'imported',
)

describe('a course written back to one document', () => {
  it.each(accepted)('is the same course when it is imported again: %s', (file) => {
    const { there, back } = thereAndBack(readDocument(file))
    expect(back).toEqual(there)
  })

  it('is the same course for the guide of this repository', () => {
    const { there, back } = thereAndBack(readFileSync('tests/fixtures/guia-fonte.md'))
    expect(back).toEqual(there)
  })

  const awkward = `*|**|_|\`|#|>|-|1.|2)|[|]|(|)|<b>|&amp;|\\|:|–|{#a}|"|'|$x|a_b|é|ç|C++|~~~|===|---|R:|Resposta:|Quiz|x|?|.|palavra|outra`
  const text = fc
    .array(fc.constantFrom(...awkward.split('|'), ' ', ' '), { minLength: 1, maxLength: 12 })
    .map((pieces) => `Texto ${pieces.join('')} fim`)

  it('keeps any words, whatever they look like', { timeout: fuzzPatience }, () => {
    const pair = fc.record({ prompt: text, answer: text, term: text, definition: text, line: text })
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 4 }), (items) => {
        const document = [
          '---\nlang: pt-BR\n---\n\n# Título\n\n## Guia de Estudo\n\n### Capítulo',
          ...items.map(({ line }) => line),
          '## Questionário',
          items.map(({ prompt }, at) => `${at + 1}. ${prompt}?`).join('\n'),
          '## Gabarito',
          items.map(({ answer }, at) => `${at + 1}. ${answer}.`).join('\n'),
          '## Glossário',
          items
            .map(({ term, definition }, at) => `### ${at} ${term}\n\n${definition}`)
            .join('\n\n'),
        ].join('\n\n')
        const { there, back } = thereAndBack(new TextEncoder().encode(document))
        expect(back).toEqual(there)
      }),
      { numRuns: fuzzRuns(25, 20) },
    )
  })
})
