import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AnswerKey } from '#domain/course/course.ts'
import { SheetDesk } from '#features/quiz/sheet-desk.tsx'
import { keyOf, questionById, quiz } from './course.ts'

beforeEach(() => {
  vi.spyOn(window, 'print').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

function show(loadKey = (id: string) => Promise.resolve(keyOf(questionById(id)))) {
  const asked: string[] = []
  const load = (id: string): Promise<AnswerKey> => {
    asked.push(id)
    return loadKey(id)
  }
  function Desk() {
    const [sheet, setSheet] = useState<ReactNode>(null)
    return (
      <MemoryRouter>
        <SheetDesk loadQuiz={() => Promise.resolve(quiz)} loadKey={load} onSheet={setSheet} />
        <div role="group" aria-label="Papel">
          {sheet}
        </div>
      </MemoryRouter>
    )
  }
  render(<Desk />)
  return { asked, user: userEvent.setup() }
}

const paper = () => within(screen.getByRole('group', { name: 'Papel' }))
const button = (name: string) => screen.getByRole('button', { name })

it('prints the questions without asking for a single key', async () => {
  const { asked, user } = show()
  await user.click(button('Imprimir as perguntas'))
  expect(await paper().findByText(/O que é uma Feature Store\?/)).toBeInTheDocument()
  expect(paper().getByText(/Nome/)).toBeInTheDocument()
  expect(paper().queryByText('O gabarito da pergunta 1.')).not.toBeInTheDocument()
  await waitFor(() => expect(window.print).toHaveBeenCalledOnce())
  expect(asked).toEqual([])
})

it('prints the keys when they are asked for, and takes them away afterwards', async () => {
  const { asked, user } = show()
  await user.click(button('Imprimir com o gabarito'))
  expect(await paper().findByText('O gabarito da pergunta 3.')).toBeInTheDocument()
  expect(paper().getAllByText(/2 de 3 fazem uma resposta completa/)).toHaveLength(3)
  expect(paper().getAllByRole('link', { name: 'Linha de Fundo' })[0]).toHaveAttribute(
    'href',
    '/guia/necessidade#linha-de-fundo',
  )
  expect(asked).toEqual(quiz.questions.map(({ id }) => id))
  await waitFor(() => expect(window.print).toHaveBeenCalledOnce())

  fireEvent(window, new Event('afterprint'))
  expect(paper().queryByText('O gabarito da pergunta 3.')).not.toBeInTheDocument()
})

it('prints again when the browser did not say that the first time was over', async () => {
  const { user } = show()
  await user.click(button('Imprimir com o gabarito'))
  await paper().findByText('O gabarito da pergunta 3.')
  await user.click(button('Imprimir com o gabarito'))
  await vi.waitFor(() => expect(window.print).toHaveBeenCalledTimes(2))
})

it('prints no half sheet when a key does not arrive', async () => {
  const { user } = show(() => Promise.reject(new Error('offline')))
  await user.click(button('Imprimir com o gabarito'))
  expect(await screen.findByText(/A folha não ficou pronta/)).toBeVisible()
  expect(window.print).not.toHaveBeenCalled()
})
