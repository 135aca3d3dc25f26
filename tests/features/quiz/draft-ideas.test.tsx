import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { AnswerKey } from '#domain/course/course.ts'
import { paths } from '#paths.ts'
import { keyOf } from './course.ts'
import { renderQuiz } from './render-quiz.tsx'

const draftOf = (key: AnswerKey): AnswerKey => ({
  ...key,
  isDraft: true,
  ideas: key.ideas.map((idea) => ({ ...idea, source: null, alternatives: [] })),
})

it('lets ideas that a machine drafted be judged, says so, and offers no reading of its own', async () => {
  const { user } = renderQuiz(paths.question('lancar-modelo'), {
    loadKey: (question) => Promise.resolve(draftOf(keyOf(question))),
  })
  await user.click(screen.getByRole('textbox', { name: 'Sua resposta' }))
  await user.paste('Os dados mudam.')
  await user.click(screen.getByRole('radio', { name: 'Alta' }))
  await user.click(screen.getByRole('button', { name: 'Conferir resposta' }))
  await screen.findByRole('heading', { name: 'Ideias-chave' })
  expect(screen.getByText(/Rascunho:/)).toBeVisible()

  for (const group of screen.getAllByRole('radio', { name: 'Tenho' })) await user.click(group)
  expect(screen.getByText(/^Pontuação: 1 de 1/)).toBeVisible()
  expect(screen.getByText(/O app não tem leitura própria para esta pergunta/)).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Leitura do app' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /Rever/ })).not.toBeInTheDocument()
})
