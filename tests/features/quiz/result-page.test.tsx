import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { paths } from '#paths.ts'
import { answerActions } from '#state/answer-actions.ts'
import { keyOf } from './course.ts'
import { answer, newStore, renderQuiz } from './render-quiz.tsx'

function answeredStore() {
  const store = newStore()
  answer(store, 'lancar-modelo', { confidence: 'baixa', marks: [0, 0, 0] })
  answer(store, 'feature-store', { confidence: 'media', marks: [1, 1, 0] })
  answer(store, 'ajuste-de-modelo', { confidence: 'alta', marks: [1, 0, 0] })
  return store
}

const button = (name: string) => screen.getByRole('button', { name })
const h1 = () => screen.getByRole('heading', { level: 1 })

it('says what to do when nothing is answered', () => {
  renderQuiz(paths.quizResult)
  expect(screen.getByText('Ainda não há respostas para somar.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Começar o questionário' })).toBeVisible()
})

it('sums the scores and shows each part with its confidence', () => {
  renderQuiz(paths.quizResult, { store: answeredStore() })
  expect(screen.getByText(/^1,5/, { selector: 'p' })).toHaveTextContent('1,5 de 3')
  expect(screen.getByRole('row', { name: '1. Lançar modelo Baixa 0' })).toBeVisible()
  expect(screen.getByRole('row', { name: '2. Feature Store Média 1' })).toBeVisible()
  expect(screen.getByRole('row', { name: '3. Ajuste de modelo Alta 0,5' })).toBeVisible()
})

it('puts the most overconfident gap first among what to study', () => {
  renderQuiz(paths.quizResult, { store: answeredStore() })
  const section = screen.getByRole('region', { name: 'O que estudar em seguida' })
  const list = within(section).getAllByRole('list')[0]
  expect(list?.children).toHaveLength(2)
  expect(list?.children[0]).toHaveTextContent(
    /^3. Ajuste de modelo0,5 de 1 · Segurança altaParecia sabido/,
  )
  expect(list?.children[1]).toHaveTextContent(/^1. Lançar modelo0 de 1 · Segurança baixa/)
})

it('never calls the self-assessment a grade', () => {
  const { container } = renderQuiz(paths.quizResult, { store: answeredStore() })
  expect(container).toHaveTextContent('autoavaliação')
  expect(container).not.toHaveTextContent(/\bnotas?\b/i)
})

it('walks through the gaps only, old answers hidden, and ends at the result', async () => {
  const { user } = renderQuiz(paths.quizResult, { store: answeredStore() })
  await user.click(button('Refazer só as lacunas'))
  expect(h1()).toHaveTextContent('Por que lançar não basta?')
  expect(screen.getByText('Pergunta 1 de 3 · lacuna 1 de 2')).toBeVisible()
  expect(screen.queryByText('Uma resposta.')).not.toBeInTheDocument()

  await user.click(button('Não sei'))
  await user.click(button('Próxima pergunta'))
  expect(h1()).toHaveTextContent('Quando o ajuste é acionado?')
  expect(screen.getByText('Pergunta 3 de 3 · lacuna 2 de 2')).toBeVisible()

  await user.type(screen.getByRole('textbox', { name: 'Sua resposta' }), 'Quando não atende.')
  await user.click(screen.getByRole('radio', { name: 'Média' }))
  await user.click(button('Conferir resposta'))
  await screen.findByRole('heading', { name: 'Ideias-chave' })
  for (const radio of screen.getAllByRole('radio', { name: 'Tenho' })) await user.click(radio)
  expect(screen.getByText('Uma resposta.')).toBeInTheDocument()
  await user.click(button('Ver resultado'))
  expect(screen.getByText(/^2$/, { selector: 'p' })).toHaveTextContent('2 de 3')
})

it('offers no round without gaps', () => {
  const store = newStore()
  answer(store, 'feature-store', { marks: [1, 1, 0] })
  renderQuiz(paths.quizResult, { store })
  expect(screen.queryByRole('button', { name: 'Refazer só as lacunas' })).not.toBeInTheDocument()
  expect(screen.getByText(/Nenhuma lacuna/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Continuar: pergunta 1' })).toBeVisible()
})

it('names the missing ideas of each gap and links the passage that teaches each', async () => {
  const asked: string[] = []
  renderQuiz(paths.quizResult, {
    store: answeredStore(),
    loadKey: (question) => {
      asked.push(question.id)
      return Promise.resolve(keyOf(question))
    },
  })
  const missing = await screen.findByRole('list', { name: 'O que faltou em Ajuste de modelo' })
  expect(missing).toHaveTextContent('Funciona no meu laptop')
  expect(missing).not.toHaveTextContent('Os dados mudam')
  expect(within(missing).getByRole('link', { name: 'Rever: Linha de Fundo' })).toHaveAttribute(
    'href',
    '/guia/necessidade#linha-de-fundo',
  )
  expect(asked.sort()).toEqual(['ajuste-de-modelo', 'feature-store', 'lancar-modelo'])
})

it('links a passage once, however many missing ideas it teaches', async () => {
  const store = newStore()
  answer(store, 'lancar-modelo', { marks: [0, 0, 1] })
  renderQuiz(paths.quizResult, { store })
  const missing = await screen.findByRole('list', { name: 'O que faltou em Lançar modelo' })
  expect(within(missing).getByRole('link')).toHaveAccessibleName('Rever: Problemas sem MLOps')
  expect(missing).toHaveTextContent('Os dados mudamFunciona no meu laptop')
})

it('asks for no key of a question without an answer and lives without those that fail', async () => {
  const store = newStore()
  answer(store, 'ajuste-de-modelo', { marks: [0, 0, 0] })
  const asked: string[] = []
  renderQuiz(paths.quizResult, {
    store,
    loadKey: (question) => {
      asked.push(question.id)
      return Promise.reject(new Error('offline'))
    },
  })
  const study = screen.getByRole('region', { name: 'O que estudar em seguida' })
  expect(await within(study).findByRole('link', { name: '3. Ajuste de modelo' })).toBeVisible()
  expect(asked).toEqual(['ajuste-de-modelo'])
})

it('tells how sure against how right, and the course of the attempts, in tables too', () => {
  renderQuiz(paths.quizResult, { store: answeredStore() })
  const charts = within(screen.getByRole('region', { name: 'Gráficos' }))
  expect(charts.getByRole('row', { name: 'Baixa 1 0' })).toBeVisible()
  expect(charts.getByRole('row', { name: 'Alta 1 0,5' })).toBeVisible()
  expect(charts.getByText(/mais seguro do que acertou/)).toBeVisible()
  expect(charts.getByText(/Depois de 3 tentativas julgadas, o total está em 1,5\./)).toBeVisible()
  expect(charts.getByRole('row', { name: '23 de novembro de 2026 3 1,5' })).toBeVisible()
})

it('carries a sheet for paper with each answer, both judgements and the confidence', async () => {
  const store = newStore()
  answer(store, 'lancar-modelo', {
    text: 'Os dados mudam.',
    confidence: 'alta',
    marks: [0.5, 0, 0],
  })
  const id = store.progress.getState().attempts['lancar-modelo']?.[0]?.id ?? ''
  const marks = { manutencao: 1, laptop: 0, desperdicio: 0 } as const
  answerActions(store).recordReading('lancar-modelo', id, { marks, score: 0.5 })
  renderQuiz(paths.quizResult, { store })
  expect(screen.getByRole('button', { name: 'Imprimir a folha de respostas' })).toBeVisible()
  const row = await screen.findByRole('row', { name: 'Os dados mudam Parcial Tenho' })
  const item = row.closest('li')
  expect(item).toHaveTextContent('Por que lançar não basta?')
  expect(item).toHaveTextContent('Os dados mudam.')
  expect(item).toHaveTextContent('Segurança alta')
  expect(item).toHaveTextContent('Sua avaliação: 0,25 de 1 · Leitura do app: 0,5 de 1')
})

it('prints the key of what was answered when asked to, and of nothing else', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { user } = renderQuiz(paths.quizResult, { store: answeredStore() })
  await screen.findAllByRole('row', { name: 'Os dados mudam Não tenho –' })
  expect(screen.queryByText('O gabarito da pergunta 1.')).not.toBeInTheDocument()

  await user.click(button('Imprimir com o gabarito'))
  expect(print).toHaveBeenCalledOnce()
  expect(screen.getByText('O gabarito da pergunta 1.')).toBeInTheDocument()
  expect(screen.getByText('O gabarito da pergunta 3.')).toBeInTheDocument()

  fireEvent(window, new Event('afterprint'))
  await user.click(button('Imprimir a folha de respostas'))
  expect(print).toHaveBeenCalledTimes(2)
  expect(screen.queryByText('O gabarito da pergunta 1.')).not.toBeInTheDocument()
  print.mockRestore()
})

it('prints no key of a question without an answer', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const store = newStore()
  answer(store, 'feature-store', { marks: [1, 1, 0] })
  const { user } = renderQuiz(paths.quizResult, { store })
  await screen.findByRole('row', { name: 'Os dados mudam Tenho –' })
  await user.click(button('Imprimir com o gabarito'))
  expect(screen.getByText('O gabarito da pergunta 2.')).toBeInTheDocument()
  expect(screen.queryByText('O gabarito da pergunta 1.')).not.toBeInTheDocument()
  expect(screen.getAllByText('Sem resposta.')).toHaveLength(2)
  print.mockRestore()
})
