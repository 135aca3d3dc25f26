/* A quiz of three questions, small enough to be held in the head. */
import type { AnswerKey, Idea, Inline, Question, Quiz } from '#domain/course/course.ts'
import { address } from '#domain/course/address.ts'

const text = (content: string): Inline[] => [{ kind: 'text', text: content }]

function idea(
  id: string,
  content: string,
  section: string,
  title: string,
  alternatives: string[],
): Idea {
  return {
    id,
    text: content,
    source: { kind: 'section', address: address.chapter('necessidade', section), title },
    alternatives,
  }
}

const stubs = [
  { id: 'lancar-modelo', label: 'Lançar modelo', prompt: 'Por que lançar não basta?' },
  { id: 'feature-store', label: 'Feature Store', prompt: 'O que é uma Feature Store?' },
  { id: 'ajuste-de-modelo', label: 'Ajuste de modelo', prompt: 'Quando o ajuste é acionado?' },
]

function link(index: number) {
  const stub = stubs[index]
  if (!stub) return null
  return { kind: 'question' as const, address: address.question(stub.id), title: stub.label }
}

export const questions: Question[] = stubs.map(({ id, label, prompt }, index) => ({
  id,
  aliases: [],
  number: index + 1,
  label,
  prompt: text(prompt),
  required: 2,
  ideaCount: 3,
  revision: `${id}-1`,
  total: stubs.length,
  previous: link(index - 1),
  next: link(index + 1),
}))

export const quiz: Quiz = {
  title: 'Questionário',
  keyTitle: 'Gabarito do Questionário',
  instructions: [{ kind: 'paragraph', children: text('Responda a cada pergunta em 2-3 frases.') }],
  questions,
}

/** The same ideas serve all three questions. */
export function keyOf(question: Question): AnswerKey {
  return {
    question: question.id,
    revision: question.revision,
    required: question.required,
    answer: text(`O gabarito da pergunta ${question.number}.`),
    ideas: [
      idea('manutencao', 'Os dados mudam', 'problemas-sem-mlops', 'Problemas sem MLOps', [
        'dados ~ mudar',
      ]),
      idea('laptop', 'Funciona no meu laptop', 'problemas-sem-mlops', 'Problemas sem MLOps', [
        'laptop',
      ]),
      idea('desperdicio', 'O investimento se perde', 'linha-de-fundo', 'Linha de Fundo', [
        'investimento ~ perder',
      ]),
    ],
    falsehoods: [
      {
        text: 'O modelo aprende sozinho',
        hint: 'Um modelo implantado não se atualiza por conta própria.',
        alternatives: ['aprender ~ sozinho'],
      },
    ],
    groups: {},
  }
}

export function questionById(id: string): Question {
  const found = questions.find((question) => question.id === id)
  if (!found) throw new Error(`No question "${id}" in the fixture`)
  return found
}
