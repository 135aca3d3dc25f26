import { describe, expect, it } from 'vitest'
import type { ContentText } from '#importer/former-content.ts'
import { compiled, imported, textOf } from './imported.ts'

const document = `# Curso

## Guia de Estudo

### Primeiro

Um texto.

#### Seção de dentro

Mais texto.

### Segundo

Outro texto.

## Questionário

1. O que é a fotossíntese das plantas?
2. Onde ocorre o ciclo de Calvin?
3. O que produz o ciclo?

## Gabarito

1. É a transformação de luz em energia.
2. Ocorre no estroma.
3. Produz açúcares.

## Glossário

- **Estroma:** espaço interno
- **Tilacoide:** membrana
`

const first = imported(document).files

/** What an author did by hand after the first import. */
function edited(files: readonly ContentText[]): ContentText[] {
  return files.map(({ path, text }) => ({
    path,
    text:
      path === 'questionario.md'
        ? text
            .replaceAll('{#onde-ocorre-o-ciclo-de-calvin}', '{#calvin}')
            .replace(
              '- exige: 1\n- ideias: rascunho\n\n### Gabarito\n\nOcorre',
              '- exige: 1\n\n### Gabarito\n\nOcorre',
            )
            .replace(
              '- Ocorre no estroma. {#ideia-1}',
              '- No estroma {#estroma}\n  - seção: [Primeiro](guia/01-primeiro.md#secao-de-dentro)\n  - reconhece: `estroma`\n  - reconhece: `cloroplasto`',
            )
        : text,
  }))
}

const former = edited(first)
const changes = (text: string) => {
  const result = imported(text, { former })
  return {
    ...result,
    changed: result.notes.filter(({ kind }) => kind === 'mudou').map((note) => note.text),
  }
}

describe('importing an updated document over content', () => {
  it('changes nothing when nothing changed', () => {
    const { files, changed } = changes(document)
    expect(changed).toEqual([])
    expect(files.filter(({ path }) => path.endsWith('.md'))).toEqual(
      former.filter(({ path }) => path.endsWith('.md')),
    )
  })

  it('keeps the id of a question with another answer, and what others were given by hand', () => {
    const { files, changed } = changes(document.replace('Produz açúcares.', 'Produz o G3P.'))
    expect(changed).toEqual(['a pergunta "o-que-produz-o-ciclo" tem outro texto; o endereço fica'])
    const quiz = textOf(files, 'questionario.md')
    expect(quiz).toContain('Produz o G3P.')
    expect(quiz).toContain('## Onde ocorre o ciclo de Calvin? {#calvin}')
    expect(quiz).toContain('- reconhece: `cloroplasto`')
  })

  it('knows a question again that is worded otherwise or stands elsewhere', () => {
    const { files, changed } = changes(
      document
        .replace(
          '1. O que é a fotossíntese das plantas?',
          '1. O que se entende pela fotossíntese das plantas?',
        )
        .replace(
          '2. Onde ocorre o ciclo de Calvin?\n3. O que produz o ciclo?',
          '2. O que produz o ciclo?\n3. Onde ocorre o ciclo de Calvin?',
        )
        .replace(
          '2. Ocorre no estroma.\n3. Produz açúcares.',
          '2. Produz açúcares.\n3. Ocorre no estroma.',
        ),
    )
    const [before, after] = [first, files].map(
      (all) => compiled(all.filter(({ path }) => path !== 'x')).questions,
    )
    expect(changed).toEqual([
      'a pergunta "o-que-e-a-fotossintese-das-plantas" tem outro texto; o endereço fica',
    ])
    expect(after?.map(({ id }) => id)).toEqual([before?.[0]?.id, 'o-que-produz-o-ciclo', 'calvin'])
  })

  it('says what came and what went, by its address', () => {
    const { files, changed } = changes(
      document
        .replace('- **Tilacoide:** membrana\n', '- **Clorofila:** pigmento verde\n')
        .replace('### Segundo\n\nOutro texto.\n', ''),
    )
    expect(changed.sort()).toEqual([
      'o capítulo "segundo" saiu do documento, e o endereço deixa de existir',
      'o termo "clorofila" entrou no documento',
      'o termo "tilacoide" saiu do documento, e o endereço deixa de existir',
    ])
    expect(compiled(files).glossary.terms.map(({ id }) => id)).toEqual(['estroma', 'clorofila'])
  })

  it('lets links follow a chapter whose file got another number', () => {
    const linked = former.map(({ path, text }) => ({
      path,
      text: path.includes('primeiro')
        ? text.replace('Um texto.', 'Um [texto](02-segundo.md).')
        : text,
    }))
    const moved = document
      .replace('### Segundo\n\nOutro texto.\n\n', '')
      .replace('### Primeiro', '### Segundo\n\nOutro texto.\n\n### Primeiro')
    const { files } = imported(moved, { former: linked })
    expect(textOf(files, 'guia/02-primeiro.md')).toContain('Um [texto](01-segundo.md).')
    expect(compiled(files).chapters.map(({ id }) => id)).toEqual(['segundo', 'primeiro'])
  })
})

function keyed(key: string): string {
  return `---\nchave: ${key}\n---\n\n${document}`
}

function indexOf(text: string, former: readonly ContentText[] = []): string {
  return textOf(imported(text, { former }).files, 'guia/index.md')
}

describe('the key under which learners’ progress is kept', () => {
  it('comes from the title, so that two guides at one host do not mix', () => {
    expect(indexOf(document)).toContain('\nchave: curso\n')
    expect(indexOf(document.replace('# Curso', '# Biologia celular: guia'))).toContain(
      '\nchave: biologia-celular-guia\n',
    )
    expect(indexOf(document.replace('# Curso', '# 光合作用'))).toContain('\nchave: curso\n')
  })

  it('is the one that the document gives, if it can be one', () => {
    expect(indexOf(keyed('turma-b'))).toContain('\nchave: turma-b\n')
    expect(indexOf(keyed('Turma B'))).toContain('\nchave: curso\n')
    const { notes } = imported(keyed('Turma B'))
    expect(notes.map(({ text }) => text)).toContain('a chave "chave" do cabeçalho')
  })

  it('stays as it is in content that learners may have used, even where there is none', () => {
    const without = first.map(({ path, text }) => ({
      path,
      text: text.replace('chave: curso\n', ''),
    }))
    expect(indexOf(document, without)).not.toContain('chave:')
    expect(indexOf(document.replace('# Curso', '# Outro nome'), first)).toContain('chave: curso\n')
  })
})
