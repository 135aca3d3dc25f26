import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AnswerKey } from '#domain/course/course.ts'
import { checkReport } from '#domain/report/check-report.ts'
import { ReportPage } from '#features/report/report-page.tsx'
import { essayActions } from '#state/essay-actions.ts'
import type { ProgressStore } from '#state/progress-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'
import { catchDownloads } from '../progress/render-progress.tsx'
import { keyOf, questionById, quiz } from '../quiz/course.ts'
import { answer, newStore } from '../quiz/render-quiz.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

const essays = [{ id: 'tema', aliases: [], number: 1, label: 'Tema', prompt: [] }]

function show(store: ProgressStore, loadKey?: (id: string) => Promise<AnswerKey>) {
  const asked: string[] = []
  const load = (id: string) => {
    asked.push(id)
    return loadKey?.(id) ?? Promise.resolve(keyOf(questionById(id)))
  }
  render(
    <ProgressProvider value={store}>
      <MemoryRouter>
        <ReportPage
          siteName="Guia MLOps"
          questions={quiz.questions}
          essays={essays}
          loadKey={load}
        />
      </MemoryRouter>
    </ProgressProvider>,
  )
  return { asked, user: userEvent.setup() }
}

function answeredStore() {
  const store = newStore()
  answer(store, 'lancar-modelo', { text: 'Os dados mudam.', confidence: 'alta', marks: [1, 0.5] })
  essayActions(store).saveEssay('tema', 'Meu texto sobre o tema.')
  return store
}

describe('the report', () => {
  it('is called a self-assessment, with or without anything to tell', () => {
    const { asked } = show(newStore())
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Autoavaliação do estudante',
    )
    expect(screen.getByText('Ainda não há o que relatar.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ir ao questionário' })).toBeVisible()
    expect(asked).toEqual([])
  })

  it('shows the answer, the own judgement, the confidence and the total', async () => {
    const { asked } = show(answeredStore())
    expect(await screen.findByText('Os dados mudam.')).toBeVisible()
    expect(screen.getByRole('row', { name: 'Os dados mudam Tenho –' })).toBeVisible()
    expect(screen.getByRole('row', { name: 'Funciona no meu laptop Parcial –' })).toBeVisible()
    expect(screen.getByText('0,75 de 3')).toBeVisible()
    expect(screen.getByText(/segurança alta/)).toBeVisible()
    expect(screen.getAllByText('Sem resposta.')).toHaveLength(2)
    expect(asked).toEqual(['lancar-modelo'])
  })

  it('saves files that check as whole, under the checksum that stands on the page', async () => {
    const files = catchDownloads()
    const { user } = show(answeredStore())
    await user.type(screen.getByRole('textbox', { name: 'Seu nome (se quiser)' }), 'Ana Lima')
    await user.click(await screen.findByRole('button', { name: 'Baixar JSON' }))
    await user.click(screen.getByRole('button', { name: 'Baixar Markdown' }))
    expect(files.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DIA'))).toEqual([
      'autoavaliacao-do-estudante-DIA.json',
      'autoavaliacao-do-estudante-DIA.md',
    ])
    const [json, markdown] = await Promise.all(
      files.map(async ({ text }) => checkReport(await text)),
    )
    const checksum = json?.kind === 'whole' ? json.checksum : ''
    expect(json).toMatchObject({ kind: 'whole', report: { student: 'Ana Lima' } })
    expect(markdown).toMatchObject({ kind: 'whole' })
    expect(screen.getAllByText(checksum)).toHaveLength(2)
    expect(screen.getByText(/Não prova quem o escreveu/)).toBeVisible()
  })

  it('leaves the essays out when asked to, and keeps the name nowhere', async () => {
    const store = answeredStore()
    const { user } = show(store)
    expect(await screen.findByText('Meu texto sobre o tema.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Incluir as redações' }))
    expect(screen.queryByText('Meu texto sobre o tema.')).not.toBeInTheDocument()
    await user.type(screen.getByRole('textbox', { name: 'Seu nome (se quiser)' }), 'Ana Lima')
    expect(screen.getByText('Ana Lima')).toBeVisible()
    expect(JSON.stringify(store.progress.getState())).not.toContain('Ana Lima')
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Ana Lima')
  })

  it('makes no half report when a key does not arrive', async () => {
    show(answeredStore(), () => Promise.reject(new Error('offline')))
    expect(await screen.findByRole('alert')).toHaveTextContent('O relatório não ficou pronto')
    expect(screen.getByRole('link', { name: 'Tentar de novo' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Baixar JSON' })).not.toBeInTheDocument()
  })
})
