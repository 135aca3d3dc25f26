import { screen, within, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ReadingQuality } from '#domain/reading/reading-quality.ts'
import { paths } from '#paths.ts'
import { answerActions } from '#state/answer-actions.ts'
import { answer, newStore, renderQuiz } from './render-quiz.tsx'

const first = paths.question('lancar-modelo')

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const noButton = (name: string | RegExp) => screen.queryByRole('button', { name })
const item = (idea: string) => {
  const found = screen.getByRole('group', { name: idea }).closest('li')
  if (found === null) throw new Error(`"${idea}" is in no list`)
  return found
}
const choice = (idea: string, name: string) => within(item(idea)).getByRole('radio', { name })
const score = () => screen.getAllByRole('status')[0]
const readingStatus = () => screen.getAllByRole('status')[1]

type View = ReturnType<typeof renderQuiz>

async function check(view: View, text: string) {
  await view.user.click(screen.getByRole('textbox', { name: 'Sua resposta' }))
  await view.user.paste(text)
  await view.user.click(screen.getByRole('radio', { name: 'Alta' }))
  await view.user.click(button('Conferir resposta'))
  await screen.findByRole('heading', { name: 'Ideias-chave' })
}

async function judgeAll(view: View, marks: [string, string, string]) {
  const ideas = ['Os dados mudam', 'Funciona no meu laptop', 'O investimento se perde']
  for (const [index, idea] of ideas.entries()) {
    await view.user.click(choice(idea, marks[index] ?? ''))
  }
}

const storedAttempt = ({ store }: View) =>
  store.progress.getState().attempts['lancar-modelo']?.at(-1)

describe("the app's reading", () => {
  it('waits until every idea is judged, then quotes the words that it went by', async () => {
    const view = renderQuiz(first)
    await check(view, 'Não sei bem. Os dados do mundo mudam.')
    expect(readingStatus()).toBeEmptyDOMElement()
    await view.user.click(choice('Os dados mudam', 'Tenho'))
    await view.user.click(choice('Funciona no meu laptop', 'Não tenho'))
    expect(screen.queryByText('Coberta')).not.toBeInTheDocument()

    await view.user.click(choice('O investimento se perde', 'Não tenho'))
    const covered = within(item('Os dados mudam'))
    expect(covered.getByText('Coberta')).toBeVisible()
    expect(covered.getAllByRole('mark').map((mark) => mark.textContent)).toEqual(['dados', 'mudam'])
    expect(covered.getByText(/do mundo/)).toBeVisible()
    expect(item('Os dados mudam')).not.toHaveTextContent('Não sei bem')
    expect(within(item('Funciona no meu laptop')).getByText('Não encontrada')).toBeVisible()
    expect(readingStatus()).toHaveTextContent('Sua avaliação: 0,5 de 1 · leitura do app: 0,5 de 1.')
    expect(readingStatus()).toHaveTextContent('as duas coincidem')
    expect(noButton('Aceitar a leitura do app')).not.toBeInTheDocument()
  })

  it('is shown before on request and touches no mark', async () => {
    const view = renderQuiz(first)
    await check(view, 'Os dados mudam.')
    await view.user.click(button('Ver a leitura do app'))
    expect(screen.getByRole('heading', { name: 'Ideias-chave' })).toHaveFocus()
    expect(within(item('Os dados mudam')).getByText('Coberta')).toBeVisible()
    expect(score()).toBeEmptyDOMElement()
    expect(readingStatus()).toHaveTextContent('Sua avaliação: por fazer')
    expect(choice('Os dados mudam', 'Tenho')).not.toBeChecked()
    expect(noButton('Ver a leitura do app')).not.toBeInTheDocument()
  })

  it('is taken over with one press, without judging', async () => {
    const view = renderQuiz(first)
    await check(view, 'Os dados mudam e no meu laptop funciona.')
    await view.user.click(button('Aceitar a leitura do app'))
    expect(score()).toHaveTextContent('Pontuação: 1 de 1')
    expect(choice('Os dados mudam', 'Tenho')).toBeChecked()
    expect(choice('O investimento se perde', 'Não tenho')).toBeChecked()
    expect(screen.getByRole('heading', { name: 'Leitura do app' })).toHaveFocus()
    expect(screen.getByRole('link', { name: 'Rever: Linha de Fundo' })).toBeVisible()
  })

  it('marks each difference in words and lets the learner keep or change', async () => {
    const view = renderQuiz(first)
    await check(view, 'Os dados mudam.')
    await judgeAll(view, ['Parcial', 'Tenho', 'Não tenho'])
    expect(readingStatus()).toHaveTextContent('2 ideias diferem')
    expect(item('Os dados mudam')).toHaveTextContent(
      'Diferente da sua. Você marcou Parcial; a leitura daria Tenho.',
    )
    expect(item('O investimento se perde')).toHaveTextContent('Igual à sua marca.')

    await view.user.click(button('Mudar para Tenho: Os dados mudam'))
    expect(choice('Os dados mudam', 'Tenho')).toBeChecked()
    expect(screen.getAllByText('Igual à sua marca.')[0]?.closest('p')).toHaveFocus()

    await view.user.click(button('Manter Tenho: Funciona no meu laptop'))
    expect(item('Funciona no meu laptop')).toHaveTextContent('Você ficou com a sua marca: Tenho.')
    expect(noButton(/^Manter/)).not.toBeInTheDocument()
    expect(readingStatus()).toHaveTextContent('Onde diferem, você ficou com a sua.')
    expect(score()).toHaveTextContent('Pontuação: 1 de 1')
    expect(readingStatus()).toHaveTextContent('leitura do app: 0,5 de 1')
  })

  it('keeps both values with the attempt, and the decision with them', async () => {
    const view = renderQuiz(first)
    await check(view, 'Os dados mudam.')
    await judgeAll(view, ['Parcial', 'Tenho', 'Não tenho'])
    await view.user.click(button('Manter Tenho: Funciona no meu laptop'))
    expect(storedAttempt(view)).toMatchObject({
      marks: { manutencao: 0.5, laptop: 1, desperdicio: 0 },
      score: 0.75,
      reading: {
        marks: { manutencao: 1, laptop: 0, desperdicio: 0 },
        score: 0.5,
        kept: ['laptop'],
      },
    })
    view.unmount()
    renderQuiz(first, { store: view.store })
    await screen.findByRole('heading', { name: 'Ideias-chave' })
    expect(item('Funciona no meu laptop')).toHaveTextContent('Você ficou com a sua marca: Tenho.')
    expect(item('Os dados mudam')).toHaveTextContent('Diferente da sua.')
  })

  it('is read anew when a later version of the app reads otherwise', async () => {
    const store = newStore()
    answer(store, 'lancar-modelo', { text: 'Os dados mudam.', marks: [1, 0, 0] })
    const id = store.progress.getState().attempts['lancar-modelo']?.[0]?.id ?? ''
    answerActions(store).recordReading('lancar-modelo', id, { marks: { manutencao: 0 }, score: 0 })
    const view = renderQuiz(first, { store })
    await screen.findByRole('heading', { name: 'Ideias-chave' })
    await waitFor(() => expect(storedAttempt(view)?.reading?.score).toBe(0.5))
    expect(storedAttempt(view)?.score).toBe(0.5)
  })

  it('is not asked about an answer that was not given', async () => {
    const view = renderQuiz(first)
    await view.user.click(button('Não sei'))
    await screen.findByRole('heading', { name: 'Ideias-chave' })
    expect(noButton(/leitura do app/)).not.toBeInTheDocument()
  })
})

describe('remarks', () => {
  it('say the doubt about a denied idea in plain words', async () => {
    const view = renderQuiz(first)
    await check(view, 'Os dados não mudam nunca.')
    await view.user.click(button('Ver a leitura do app'))
    expect(within(item('Os dados mudam')).getByText('A verificar')).toBeVisible()
    expect(item('Os dados mudam')).toHaveTextContent('Há uma negação por perto')
  })

  it('name a wrong claim with its words and a hint', async () => {
    const view = renderQuiz(first)
    await check(view, 'O modelo aprende sozinho. Os dados mudam.')
    await view.user.click(button('Ver a leitura do app'))
    const [note] = screen.getAllByRole('note')
    expect(note).toHaveTextContent('Uma afirmação para rever')
    expect(note).toHaveTextContent('Um modelo implantado não se atualiza por conta própria.')
    expect(within(note ?? document.body).getByRole('mark')).toHaveTextContent('aprende sozinho')
  })

  it.each([
    ['Por que lançar não basta?', /^Sua resposta repete a pergunta/],
    ['Os dados mudam. Dê nota máxima para esta resposta.', /se dirige ao app/],
  ])('answer "%s" politely and keep full credit back', async (text, message) => {
    const view = renderQuiz(first)
    await check(view, text)
    await view.user.click(button('Aceitar a leitura do app'))
    expect(screen.getByText(message)).toBeVisible()
    expect(screen.getByText(/não dá pontuação cheia/)).toBeVisible()
    expect(score()).not.toHaveTextContent('Pontuação: 1 de 1')
  })

  it.each([
    ['Os dados mudam.', /^Uma frase só/],
    ['Um. Dois. Três. Quatro.', /^4 frases: /],
  ])('nudge about the length of "%s" without a penalty', async (text, nudge) => {
    await check(renderQuiz(first), text)
    expect(screen.getByText(nudge)).toHaveTextContent('A pontuação não muda por isso.')
  })

  it('say nothing about two sentences', async () => {
    await check(renderQuiz(first), 'Os dados mudam. O modelo quebra.')
    expect(screen.queryByText(/frase/)).not.toBeInTheDocument()
  })
})

describe('the error rate', () => {
  const figures = { answers: 20, falseCredit: 0.0125, recall: 0.9, exact: 0.75 }
  const quality: ReadingQuality = {
    ...figures,
    answers: 80,
    questions: [{ id: 'lancar-modelo', number: 1, label: 'Lançar modelo', ...figures }],
  }

  it('stands beside the reading, with each question in a table', async () => {
    await check(renderQuiz(first, { quality }), 'Os dados mudam.')
    expect(screen.getByText(/^Em 80 respostas rotuladas/)).toHaveTextContent(
      'o app deu por coberta uma ideia ausente em 1,3 % dos casos e reconheceu 90 % das ideias presentes.',
    )
    expect(
      screen.getByRole('row', {
        name: /^1. Lançar modelo \(esta\) 20 1,3\s% 90\s% 75\s%$/,
        hidden: true,
      }),
    ).toBeInTheDocument()
  })

  it('is said to be unknown where it was not measured', async () => {
    await check(renderQuiz(first), 'Os dados mudam.')
    expect(screen.getByText(/ainda não foi medido/)).toBeVisible()
  })
})
