import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { paths } from '#paths.ts'
import { answerActions } from '#state/answer-actions.ts'
import { answer, newStore, renderQuiz } from './render-quiz.tsx'

const items = () => screen.getAllByRole('listitem').slice(-3)
const link = (name: string) => screen.getByRole('link', { name })

it('says how it works and lists the questions, none answered', () => {
  renderQuiz(paths.quiz)
  expect(screen.getByRole('heading', { level: 1, name: 'Questionário' })).toBeVisible()
  expect(screen.getByText('Responda a cada pergunta em 2-3 frases.')).toBeVisible()
  expect(screen.getByText(/^O Gabarito do Questionário aparece/)).toBeVisible()
  expect(link('Começar')).toHaveAttribute('href', paths.question('lancar-modelo'))
  expect(link('O que é uma Feature Store?')).toHaveAttribute(
    'href',
    paths.question('feature-store'),
  )
  for (const item of items()) expect(item).toHaveTextContent('Sem resposta')
  expect(screen.queryByText(/até agora/)).not.toBeInTheDocument()
})

it('tells the state of each question, the total so far and where to go on', () => {
  const store = newStore()
  answer(store, 'lancar-modelo', { marks: [1, 0, 0] })
  store.actions.saveDraft('feature-store', 'Um repositório')
  renderQuiz(paths.quiz, { store })
  const [first, second, third] = items()
  expect(first).toHaveTextContent('Respondida · 0,5 de 1')
  expect(second).toHaveTextContent('Rascunho')
  expect(third).toHaveTextContent('Sem resposta')
  expect(screen.getByText('0,5 de 3')).toBeVisible()
  expect(link('Continuar: pergunta 2')).toHaveAttribute('href', paths.question('feature-store'))
})

it('comes back to an answer that is not judged yet', () => {
  const store = newStore()
  answer(store, 'lancar-modelo', { marks: [0.5] })
  renderQuiz(paths.quiz, { store })
  expect(items()[0]).toHaveTextContent('Respondida · falta julgar')
  expect(link('Continuar: pergunta 1')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Refazer só as lacunas' })).not.toBeInTheDocument()
})

it('marks a changed question and counts the old score', () => {
  const store = newStore()
  answerActions(store).recordAttempt('lancar-modelo', {
    revision: 'antiga',
    text: 'Velha.',
    gaveUp: false,
    confidence: 'alta',
  })
  renderQuiz(paths.quiz, { store })
  expect(items()[0]).toHaveTextContent('A pergunta mudou · 0 de 1')
})

it('leads to the result when all is answered', () => {
  const store = newStore()
  for (const id of ['lancar-modelo', 'feature-store', 'ajuste-de-modelo']) {
    answer(store, id, { marks: [1, 1, 0] })
  }
  renderQuiz(paths.quiz, { store })
  expect(screen.getByText('3 de 3')).toBeVisible()
  expect(link('Ver resultado')).toHaveAttribute('href', paths.quizResult)
})
