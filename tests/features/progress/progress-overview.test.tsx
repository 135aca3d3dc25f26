import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyProgress, type Progress, type ReviewCard } from '#domain/progress/progress.ts'
import { answerActions } from '#state/answer-actions.ts'
import { answerFirstQuestion, askedKeys, openStore, renderProgress } from './render-progress.tsx'

const part = (name: string) => within(screen.getByRole('region', { name }))
const activity = async () => within(await screen.findByRole('region', { name: 'Atividade' }))
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

function storeWith(change: Partial<Progress>) {
  const store = openStore(null)
  store.progress.setState({ ...emptyProgress, ...change })
  return store
}

beforeEach(() => {
  askedKeys.length = 0
})

describe('the ideas', () => {
  it('of an answered question stand as they were judged, each gap with its passage', async () => {
    const store = openStore(null)
    answerFirstQuestion(store)
    renderProgress(store)
    const list = await part('Questionário').findByRole('list', {
      name: 'Ideias de Lançar um modelo',
    })
    await within(list).findByText('(parcial)')
    const [held, partial] = within(list).getAllByRole('listitem')
    expect(held).toHaveTextContent('Modelos precisam ser mantidos (tenho)')
    expect(within(held as HTMLElement).queryByRole('link')).toBeNull()
    expect(partial).toHaveTextContent('Evitar o “funciona no meu laptop” (parcial)')
    expect(
      within(partial as HTMLElement).getByRole('link', { name: 'Rever: Implicações' }),
    ).toHaveAttribute('href', '/guia/necessidade#implicacoes')
  })

  it('are asked for only where there is an answer', async () => {
    const store = openStore(null)
    store.actions.saveDraft('feature-store', 'Um repositório')
    const { unmount } = renderProgress(store)
    expect(askedKeys).toEqual([])
    unmount()
    answerFirstQuestion(store)
    renderProgress(store)
    await screen.findByText('(parcial)')
    expect(askedKeys).toEqual(['lancar-modelo'])
  })

  it('of a question that changed since are not shown: they are other ideas now', () => {
    const store = openStore(null)
    answerFirstQuestion(store, 'r0')
    renderProgress(store)
    expect(askedKeys).toEqual([])
    expect(screen.queryByRole('list', { name: /^Ideias de/ })).toBeNull()
  })

  it('are left out when they cannot be fetched', () => {
    const store = openStore(null)
    answerActions(store).recordAttempt('feature-store', {
      revision: 'r1',
      text: '',
      gaveUp: true,
      confidence: null,
    })
    renderProgress(store)
    expect(part('Questionário').getByText('0 de 1')).toBeVisible()
    expect(screen.queryByRole('list', { name: /^Ideias de/ })).toBeNull()
  })
})

describe('a chapter', () => {
  it('lists the questions that practise it and counts its weak ideas', async () => {
    const store = openStore(null)
    answerFirstQuestion(store)
    renderProgress(store)
    const asked = part('Leitura').getByRole('list', { name: 'Perguntas que praticam Necessidade' })
    expect(within(asked).getByRole('link', { name: 'Pergunta 1: 0,75 de 1' })).toHaveAttribute(
      'href',
      '/questionario/lancar-modelo',
    )
    expect(part('Leitura').getByRole('link', { name: 'Pergunta 2: sem resposta' })).toHaveAttribute(
      'href',
      '/questionario/feature-store',
    )
    expect(await part('Leitura').findByText('1 ideia por firmar')).toBeVisible()
  })

  it('says what is due today and leads to the review', () => {
    const card: ReviewCard = {
      state: 'revisando',
      due: daysAgo(1),
      lastReview: daysAgo(8),
      stability: 7,
      difficulty: 5,
      interval: 7,
      step: 0,
      reps: 1,
      lapses: 0,
    }
    renderProgress(
      storeWith({
        reviews: { 'termo:roi:nome': [{ id: 'r1', at: daysAgo(8), grade: 'bom', undoneAt: null }] },
        cards: {
          'termo:roi:nome': { card, at: daysAgo(8) },
          'pergunta:feature-store': { card, at: daysAgo(8) },
          'pergunta:lancar-modelo': { card: { ...card, due: daysAgo(-9) }, at: daysAgo(8) },
        },
      }),
    )
    expect(
      part('Leitura').getByRole('link', { name: '2 itens a rever hoje em Pipeline' }),
    ).toHaveAttribute('href', '/revisao')
    expect(part('Leitura').queryByRole('link', { name: /rever hoje em Necessidade/ })).toBeNull()
  })
})

describe('activity', () => {
  it('is said in a sentence and day by day', async () => {
    const store = openStore(null)
    answerFirstQuestion(store)
    store.actions.markRead('pipeline', true)
    const { user } = renderProgress(store)
    expect(
      (await activity()).getByText(
        /^Nas últimas 12 semanas, 1 resposta e 1 capítulo lido em 1 dia: \d+ de [a-zç]+\.$/,
      ),
    ).toBeVisible()
    await user.click(screen.getByText('Ver dia por dia'))
    const rows = within(screen.getByRole('table', { name: 'Atividade dia por dia' })).getAllByRole(
      'row',
    )
    expect(rows).toHaveLength(2)
    expect(rows[1]).toHaveTextContent('1 resposta e 1 capítulo lido')
  })

  it('names the busiest day of several', async () => {
    renderProgress(
      storeWith({
        read: {
          a: { read: true, at: daysAgo(9) },
          b: { read: true, at: daysAgo(9) },
          c: { read: true, at: daysAgo(20) },
        },
      }),
    )
    expect(
      (await activity()).getByText(
        /3 capítulos lidos em 2 dias\. O mais cheio foi .*, com 2 capítulos lidos\./,
      ),
    ).toBeVisible()
  })

  it('says what a wrong clock has dated after today', async () => {
    renderProgress(storeWith({ read: { a: { read: true, at: daysAgo(-3) } } }))
    expect((await activity()).getByText(/^Um registro tem data posterior a hoje/)).toBeVisible()
  })

  it('is not spoken of when there was none for months', async () => {
    renderProgress(storeWith({ read: { pipeline: { read: true, at: daysAgo(200) } } }))
    expect(part('Leitura').getByText('1 de 2')).toBeVisible()
    // Its own code comes late: here it has come.
    await import('#features/progress/activity-overview.tsx')
    expect(screen.queryByRole('region', { name: 'Atividade' })).toBeNull()
  })
})
