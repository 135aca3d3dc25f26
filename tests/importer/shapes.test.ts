/* What must come out of single shapes, word by word. */
import { describe, expect, it } from 'vitest'
import type { Course, Inline } from '#domain/course/course.ts'
import { plainText } from '#domain/course/plain-text.ts'
import { courseOf, imported, readDocument } from './imported.ts'

const prompts = (course: Course) => course.questions.map(({ prompt }) => plainText(prompt))
const answers = (course: Course) => course.keys.map(({ answer }) => plainText(answer))
const instructions = (course: Course) =>
  course.quiz.instructions.map((block) =>
    block.kind === 'paragraph' ? plainText(block.children) : block.kind,
  )

function quizOf(quiz: string, key: string): Course {
  return courseOf(`# Curso\n\n## Quiz\n\n${quiz}\n\n## Gabarito\n\n${key}\n`)
}

const termsOf = (glossary: string) =>
  courseOf(`# Curso\n\n## Glossário\n\n${glossary}\n`).glossary.terms.map(
    ({ title, definition }) => [title, plainText(definition)],
  )
describe('questions', () => {
  const expected = ['O que é A?', 'O que é B?']
  const key = '1. É um.\n2. É dois.'

  it.each([
    ['numbered, tight', '1. O que é A?\n2. O que é B?'],
    ['numbered, loose', '1. O que é A?\n\n2. O que é B?'],
    ['all numbered 1', '1. O que é A?\n1. O que é B?'],
    ['in parentheses', '(1) O que é A?\n(2) O que é B?'],
    ['with a dash', '1 - O que é A?\n2 - O que é B?'],
    ['with an escaped stop', '1\\. O que é A?\n2\\. O que é B?'],
    ['bold with their number', '**1. O que é A?**\n**2. O que é B?**'],
    ['bold behind their number', '1. **O que é A?**\n2. **O que é B?**'],
    ['with bold numbers', '**1.** O que é A?\n\n**2.** O que é B?'],
    ['bulleted', '* O que é A?\n* O que é B?'],
    ['with typographic bullets', '• O que é A?\n• O que é B?'],
    ['bare, tight', 'O que é A?\nO que é B?'],
    ['bare, loose', 'O que é A?\n\nO que é B?'],
    ['named', 'Pergunta 1: O que é A?\n\nPergunta 2: O que é B?'],
    ['named in bold', '**Pergunta 1:** O que é A?\n\n**Pergunta 2:** O que é B?'],
    ['as headings', '### 1. O que é A?\n\n### 2. O que é B?'],
    ['below headings', '### Pergunta 1\n\nO que é A?\n\n### Pergunta 2\n\nO que é B?'],
    ['over two lines', '1. O que\n   é A?\n2. O que\né B?'],
  ])('%s', (_shape, quiz) => {
    const course = quizOf(quiz, key)
    expect(prompts(course)).toEqual(expected)
    expect(answers(course)).toEqual(['É um.', 'É dois.'])
    expect(course.quiz.instructions).toEqual([])
  })

  it.each([
    'Instruções: Responda em 2-3 frases.',
    'Responda a cada pergunta abaixo em duas frases.',
    '*Responda às perguntas com suas palavras.*',
    'Use de uma a três frases por pergunta.',
    'Boa sorte com este teste, que vale a pena.',
  ])('never take an instruction for the first of them: %s', (instruction) => {
    const course = quizOf(`${instruction}\n\n1. O que é A?\n2. O que é B?`, key)
    expect(prompts(course)).toEqual(expected)
    expect(instructions(course)).toEqual([instruction.replaceAll('*', '')])
  })

  it('lose the bold that goes around code, too', () => {
    const course = quizOf('1. **O que faz** `fit` **no modelo?**\n2. O que é **B**?', key)
    const [first, second] = course.questions
    expect(first?.prompt).toEqual<Inline[]>([
      { kind: 'text', text: 'O que faz ' },
      { kind: 'code', text: 'fit' },
      { kind: 'text', text: ' no modelo?' },
    ])
    expect(second?.prompt[1]).toEqual({ kind: 'strong', children: [{ kind: 'text', text: 'B' }] })
  })

  it('leave a closing word behind the last one out, and say so', () => {
    const quiz = '1. O que é A?\n2. O que é B?\n\nConfira no gabarito.'
    const { notes } = imported(`# C\n\n## Quiz\n\n${quiz}\n\n## Gabarito\n\n${key}\n`)
    expect(notes).toContainEqual({
      kind: 'sobrou',
      line: 8,
      text: '"Confira no gabarito." depois da última pergunta',
    })
    expect(prompts(quizOf(quiz, key))).toEqual(expected)
  })
})

describe('answers', () => {
  it('lose the question that they repeat and the label that they carry', () => {
    expect(answers(courseOf(readDocument('08-repete-a-pergunta.md')))).toEqual([
      'Ele entrega os dados em ordem e sem perdas.',
      'Ele traduz nomes em endereços.',
      'É o número que identifica uma máquina na rede.',
      'É um número que separa os serviços de uma máquina.',
    ])
  })

  it('are found inside the item of their question', () => {
    expect(answers(courseOf(readDocument('06-respostas-dentro.md')))[1]).toBe(
      'É o valor do meio quando os dados estão em ordem.',
    )
    expect(answers(courseOf(readDocument('07-answers-follow.md')))[2]).toBe(
      'Mostly because of unrestricted submarine warfare. The Zimmermann telegram added to it.',
    )
  })

  it('go to the question of their number, not of their place', () => {
    expect(answers(courseOf(readDocument('27-gabarito-fora-de-ordem.md')))[0]).toBe(
      'Os bens e direitos da empresa.',
    )
  })

  it('become drafted ideas, sentence by sentence', () => {
    const [key] = courseOf(readDocument('01-fotossintese-h1.md')).keys
    expect(key?.isDraft).toBe(true)
    expect(key?.required).toBe(2)
    expect(key?.ideas.map(({ text }) => text)).toEqual([
      'A fotossíntese é o processo pelo qual plantas transformam luz em energia química.',
      'Ela consome água e gás carbônico.',
    ])
  })
})

describe('terms', () => {
  const expected = [
    ['Um Termo', 'o que é um'],
    ['Dois (DT)', 'o que são dois'],
  ]

  it.each([
    ['bullets, colon in bold', '- **Um Termo:** o que é um\n- **Dois (DT):** o que são dois'],
    ['bullets, colon outside', '* **Um Termo**: o que é um\n* **Dois (DT)**: o que são dois'],
    ['bullets, remark outside', '* **Um Termo**: o que é um\n* **Dois** (DT): o que são dois'],
    ['bullets without bold', '- Um Termo: o que é um\n- Dois (DT): o que são dois'],
    ['bullets with dashes', '- **Um Termo** – o que é um\n- **Dois (DT)** — o que são dois'],
    ['numbered', '1. **Um Termo:** o que é um\n2. **Dois (DT):** o que são dois'],
    ['paragraphs', '**Um Termo:** o que é um\n\n**Dois (DT):** o que são dois'],
    ['hard-broken lines', '**Um Termo:** o que é um  \n**Dois (DT):** o que são dois'],
    ['backslash-broken lines', '**Um Termo:** o que é um\\\n**Dois (DT):** o que são dois'],
    ['bare lines', 'Um Termo: o que é um\nDois (DT): o que são dois'],
    ['tabs', 'Um Termo\to que é um\nDois (DT)\to que são dois'],
    [
      'a table',
      '| Termo | Definição |\n|---|---|\n| Um Termo | o que é um |\n| **Dois (DT)** | o que são dois |',
    ],
    [
      'a table without edges',
      'Termo | Definição\n--- | ---\nUm Termo | o que é um\nDois (DT) | o que são dois',
    ],
    ['headings', '### Um Termo\n\no que é um\n\n### Dois (DT)\n\no que são dois'],
    ['bold titles', '**Um Termo**\n\no que é um\n\n**Dois (DT)**\n\no que são dois'],
    ['a definition list', 'Um Termo\n: o que é um\n\nDois (DT)\n: o que são dois'],
    [
      'definitions of several lines',
      '- **Um Termo:** o que\n  é um\n- **Dois (DT):** o que são\n  dois',
    ],
  ])('as %s', (_shape, glossary) => {
    expect(termsOf(glossary)).toEqual(expected)
  })

  it('of every kind keep their names to the letter', () => {
    const { terms } = courseOf(readDocument('12-termos-dificeis.md')).glossary
    expect(terms.map(({ name }) => name)).toEqual([
      '-ismo',
      'U.S.A.',
      'E.g.',
      'C++',
      'C#',
      'f(x)',
      'git commit',
      '"Aspas"',
      'CI/CD',
      '🚀 Lançamento',
      'Função',
      '<UNK>',
      'Escape *',
    ])
    expect(terms.flatMap(({ names }) => names.slice(1).map(({ text }) => text))).toEqual([
      'Integração Contínua',
    ])
  })

  it('keep escaped pipes of a table', () => {
    const { terms } = courseOf(readDocument('10-tabela-sem-cabecalho.md')).glossary
    expect(terms.map(({ title }) => title)).toEqual(['a | b', 'Pipe (Cano)', 'stdin / stdout'])
    expect(terms[1]?.names.map(({ text }) => text)).toEqual(['Pipe', 'Cano'])
  })
})

describe('text that looks like markup', () => {
  it('stays text', () => {
    const course = courseOf(readDocument('12-termos-dificeis.md'))
    expect(prompts(course).slice(1)).toEqual([
      'O que o token <UNK> representa?',
      'Em que intervalo fica [0, 1] e o que é $x?',
      'O que faz fit no scikit_learn?',
    ])
    expect(answers(course)[2]).toContain('snake_case, como max_len')
    expect(answers(courseOf(readDocument('13-comentario-aberto.md')))[0]).toBe(
      'Com a sequência <!-- e depois o texto.',
    )
  })
})

describe('the guide', () => {
  const course = courseOf(readDocument('05-guide-headings.md'))

  it('has a chapter for each heading of the highest level, without its number', () => {
    expect(course.site.title).toBe('Introduction to Macroeconomics')
    expect(course.guide.intro.title).toBe('Study Guide')
    expect(course.chapters.map(({ title }) => title)).toEqual([
      'Gross Domestic Product',
      'Inflation',
    ])
    expect(course.chapters[0]?.sections.map(({ title }) => title)).toEqual([
      'What it counts',
      'What it leaves out',
    ])
  })

  it('has as many chapters as content files can be numbered, in their order', () => {
    const titles = Array.from(
      { length: 120 },
      (_, at) => `Assunto ${'abcdefghij'.charAt(at % 10)}${at}`,
    )
    const chapters = titles.map((title) => `### ${title}\n\nUm parágrafo.`).join('\n\n')
    const many = courseOf(`# Curso\n\n## Guia de Estudo\n\n${chapters}\n`)
    expect(many.chapters.map(({ title }) => title)).toEqual(titles)
  })

  it('says where the words are that no part takes in', () => {
    const { notes } = imported(readDocument('05-guide-headings.md'))
    expect(notes.filter(({ kind }) => kind === 'sobrou')).toEqual([
      {
        kind: 'sobrou',
        line: 50,
        text: '"References" não é parte conhecida: as linhas 50 a 53 ficaram de fora',
      },
    ])
  })

  it('is read without its name, and pictures and unsafe links are told', () => {
    const { notes } = imported(readDocument('28-guia-sem-rotulo.md'))
    expect(notes.filter(({ kind }) => kind === 'descartado').map(({ text }) => text)).toEqual([
      'o endereço do link "a tabela"',
      'a imagem "gráfico"',
    ])
  })
})
