/* Documents as people have them, each with what must come out, or why nothing may. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importGuide } from '#importer/import-guide.ts'
import { compiled, documentsDir, imported, readDocument } from './imported.ts'

type Counts = [chapters: number, questions: number, essays: number, terms: number]

const read: [file: string, counts: Counts, lang: string, shape: string][] = [
  ['01-fotossintese-h1.md', [0, 3, 2, 3], 'pt-BR', 'parts as H1, glossary as bullets'],
  ['02-revolucion-h2-negrita.md', [0, 4, 2, 3], 'es', 'parts and questions in bold, loose'],
  ['03-cells-bare-lines.txt', [0, 3, 2, 3], 'en', 'bare lines throughout'],
  ['04-sem-titulo-so-quiz.md', [0, 2, 0, 0], 'pt-BR', 'no title, no guide, no essays'],
  ['05-guide-headings.md', [2, 2, 0, 3], 'en', 'guide of headings, table, a stranger at the end'],
  ['06-respostas-dentro.md', [0, 3, 0, 3], 'pt-BR', 'labelled answers inside, dashes for colons'],
  ['07-answers-follow.md', [0, 3, 2, 0], 'en', 'answers below their questions, no labels'],
  ['08-repete-a-pergunta.md', [0, 4, 0, 0], 'pt-BR', 'answers that repeat the question'],
  ['09-linhas-quebradas.md', [0, 2, 0, 4], 'pt-BR', 'bulleted, glossary of hard-broken lines'],
  ['10-tabela-sem-cabecalho.md', [0, 2, 0, 3], 'pt-BR', 'table, empty header, escaped pipes'],
  ['11-tabuladores.txt', [0, 3, 0, 3], 'es', 'tab-separated glossary, "1)"'],
  ['12-termos-dificeis.md', [0, 4, 0, 13], 'pt-BR', 'terms of every kind, pseudo-tags, $x'],
  ['13-comentario-aberto.md', [0, 2, 0, 2], 'pt-BR', 'an unclosed <!--'],
  ['14-setext.md', [0, 2, 0, 1], 'pt-BR', 'underlines below paragraphs'],
  ['15-two-quizzes.md', [0, 5, 0, 3], 'en', 'several quizzes and glossaries'],
  ['16-bom-crlf-nbsp.md', [0, 2, 0, 2], 'pt-BR', 'BOM, CRLF, no-break spaces'],
  ['17-front-matter.md', [0, 1, 0, 1], 'pt-BR', 'front matter'],
  ['23-instrucao-na-lista.md', [0, 2, 1, 0], 'pt-BR', 'the instruction as first bullet'],
  ['24-sumario.md', [0, 2, 0, 1], 'pt-BR', 'a table of contents that names the parts'],
  ['25-definition-list.md', [0, 2, 0, 2], 'en', '"Question 1:", definition list'],
  ['26-headings-as-terms.md', [0, 2, 0, 2], 'en', 'questions and terms as headings'],
  ['27-gabarito-fora-de-ordem.md', [0, 3, 0, 0], 'pt-BR', 'a key in another order'],
  ['28-guia-sem-rotulo.md', [2, 1, 0, 0], 'pt-BR', 'chapters without a name of the part'],
  ['29-respostas-curtas.md', [0, 2, 1, 2], 'pt-BR', '"P1.", "R1.", capitals'],
  ['30-so-glossario.md', [0, 0, 0, 3], 'pt-BR', 'a glossary alone, numbered'],
]

const refused: [file: string, reason: RegExp, line: number | null][] = [
  ['18-contagem-diferente.md', /3 perguntas .*linhas 5, 6, 7.* 2 respostas .*linhas 11, 12/u, 9],
  ['19-sem-partes.md', /nenhuma parte foi reconhecida/u, null],
  ['20-latin1.md', /UTF-8/u, 9],
  ['21-docx.md', /\.docx/u, null],
  ['22-binario.md', /binário/u, 2],
  ['31-sem-gabarito.md', /2 perguntas e 0 respostas.*linhas 5, 6/u, 3],
  ['32-vazio.md', /vazio/u, null],
]

describe('a document', () => {
  it('of every file in the folder is expected to be something', () => {
    const expected = [...read, ...refused].map(([file]) => file)
    expect(readdirSync(documentsDir).sort()).toEqual(expected.sort())
  })

  it.each(read)('becomes a course without a fault: %s', (file, counts, lang) => {
    const result = imported(readDocument(file))
    const course = compiled(result.files)
    expect(
      [course.chapters, course.questions, course.essayPages, course.termPages].map(
        (list) => list.length,
      ),
    ).toEqual(counts)
    expect(course.site.lang).toBe(lang)
    expect(Object.values(result.counts)).toEqual(counts)
  })

  it.each(refused)('is refused with a reason and a place: %s', (file, reason, line) => {
    const result = importGuide(readDocument(file))
    expect(result).toMatchObject({ kind: 'refused', line })
    expect(result.kind === 'refused' && result.reason).toMatch(reason)
  })
})
