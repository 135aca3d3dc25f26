import { cleanup, screen, within } from '@testing-library/react'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { encodeRoute } from '#domain/route/route-link.ts'
import { emptyRoute, type StudyRoute } from '#domain/route/study-route.ts'
import { answerActions } from '#state/answer-actions.ts'
import { essayActions } from '#state/essay-actions.ts'
import { renderRoute } from './render-route.tsx'

const route: StudyRoute = {
  title: 'Semana 2',
  note: 'Leiam antes da aula.\nAté quinta!',
  dueDate: '2026-12-01',
  mode: 'pratica',
  items: [
    { kind: 'chapter', id: 'pipeline' },
    { kind: 'passage', chapter: 'pipeline', id: 'feature-store' },
    { kind: 'question', id: 'lancar-modelo' },
    { kind: 'essay', id: 'estudo-de-caso' },
    { kind: 'term', id: 'roi' },
    { kind: 'exam', minutes: 30 },
    { kind: 'lab', query: 'semente=7' },
  ],
}
const follow = (change: Partial<StudyRoute> = {}) =>
  renderRoute(`?${encodeRoute({ ...route, ...change })}`)

const list = () => screen.getByRole('list', { name: 'Itens do roteiro' })
const row = (title: string) => {
  const link = within(list()).getByRole('link', { name: title })
  const item = link.closest('li')
  if (item === null) throw new Error(`no row for ${title}`)
  return item
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 19, 15) })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a route', () => {
  it('says what it is, until when, and leads to every place', async () => {
    await follow()
    expect(screen.getByRole('heading', { level: 1, name: 'Semana 2' })).toBeVisible()
    expect(screen.getByText(/Leiam antes da aula\./)).toBeVisible()
    expect(screen.getByText('Roteiro de estudo · Prática')).toBeVisible()
    expect(screen.getByText(/Até terça-feira, 1 de dezembro de 2026/)).toHaveTextContent(
      'faltam 12 dias',
    )
    const links = within(list()).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/guia/pipeline',
      '/guia/pipeline#feature-store',
      '/questionario/lancar-modelo',
      '/redacao/estudo-de-caso',
      '/glossario/roi',
      '/questionario?modo=simulado&minutos=30',
      '/laboratorio?semente=7',
    ])
    expect(screen.getByText('0 de 7')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Começar: II. Visão Geral do Pipeline' })).toBeVisible()
    expect(screen.queryByText(/Nem tudo neste link/)).not.toBeInTheDocument()
  })

  it.each([
    ['2026-11-19', 'é hoje'],
    ['2026-11-20', 'é amanhã'],
    ['2026-11-18', 'foi ontem'],
    ['2026-11-09', 'foi há 10 dias'],
  ])('due on %s says "%s"', async (dueDate, words) => {
    await follow({ dueDate })
    expect(screen.getByText(words)).toBeVisible()
  })

  it("shows the learner's own progress as it comes in", async () => {
    const { store, user } = await follow()
    const { recordAttempt, judge } = answerActions(store)
    const { saveEssay } = essayActions(store)
    expect(row('Pergunta 1: Lançar modelo')).toHaveTextContent('sem resposta')
    const attempt = { revision: 'r1', text: 'Muda.', gaveUp: false, confidence: null }
    const id = recordAttempt('lancar-modelo', attempt)
    expect(await within(list()).findByText('0 de 1 · falta avaliar')).toBeVisible()
    const rule = { ideas: ['a', 'b'], required: 2 }
    judge('lancar-modelo', id, 'a', 1, rule)
    judge('lancar-modelo', id, 'b', 0, rule)
    saveEssay('estudo-de-caso', 'Era uma vez')
    expect(await screen.findByText('1 de 7')).toBeVisible()
    expect(row('Pergunta 1: Lançar modelo')).toHaveTextContent('Feita:')
    expect(row('Pergunta 1: Lançar modelo')).toHaveTextContent('0,5 de 1')
    expect(row('Tema 3: Estudo de caso')).toHaveTextContent('3 palavras')

    // Reading the chapter is reading its stage.
    await user.click(screen.getByRole('checkbox', { name: 'Feito: II. Visão Geral do Pipeline' }))
    expect(store.progress.getState().read['pipeline']?.read).toBe(true)
    expect(row('Etapa Feature Store')).toHaveTextContent('lido com o capítulo')
    expect(screen.getByText('3 de 7')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Continuar: Tema 3: Estudo de caso' })).toBeVisible()
  })

  it('is ticked where nothing else can tell, and says when all is done', async () => {
    const { store, user } = await follow({ items: route.items.slice(4) })
    for (const box of screen.getAllByRole('checkbox')) {
      // One after the other, as a person does.
      await user.click(box)
    }
    expect(Object.keys(store.progress.getState().routeTicks)).toEqual([
      'glossario.roi',
      'simulado.30',
      'laboratorio.semente=7',
    ])
    expect(row('Simulado de 30 minutos')).toHaveTextContent('feito em 19 de novembro')
    expect(screen.getByText('Roteiro concluído')).toBeVisible()
    expect(screen.getByText('3 de 3')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /ROI/ }))
    expect(screen.getByRole('link', { name: /^Continuar: ROI/ })).toBeVisible()
  })

  it('follows former ids', async () => {
    await follow({ items: [{ kind: 'passage', chapter: 'fluxo-geral', id: 'fluxo' }] })
    expect(row('Fluxo do Pipeline')).toBeVisible()
  })

  it('is one step from being edited', async () => {
    const { user } = await follow()
    await user.click(screen.getByRole('link', { name: 'Editar este roteiro' }))
    const chosen = await screen.findByRole('list', { name: 'Lugares escolhidos' })
    expect(within(chosen).getAllByRole('listitem')).toHaveLength(7)
    expect(screen.getByRole('textbox', { name: 'Título' })).toHaveValue('Semana 2')
  })
})

describe('a link with faults', () => {
  it('names the places that this version does not have', async () => {
    await follow({
      items: [
        { kind: 'term', id: 'roi' },
        { kind: 'term', id: 'nada' },
        { kind: 'passage', chapter: 'pipeline', id: 'nada' },
      ],
    })
    expect(
      screen.getByText(
        'Este roteiro cita 2 lugares que não existem nesta versão: “glossario.nada” e “guia.pipeline.nada”.',
      ),
    ).toBeVisible()
    expect(within(list()).getAllByRole('listitem')).toHaveLength(1)
  })

  const link = encodeRoute(route)
  it.each([
    ['cut', link.slice(0, -20), /O fim do link falta/],
    ['changed on the way', link.replace('Semana', 'Agenda'), /algo mudou no caminho/],
    ['from a newer version', link.replace('v=1', 'v=3'), /versão mais nova do site \(formato 3\)/],
    ['with a day that is none', 'v=1&i=glossario.roi&d=2026-02-30', /“2026-02-30” não existe/],
    ['with an unknown mode', 'v=1&i=glossario.roi&m=briga', /O modo “briga” não existe/],
    [
      'with ten thousand items',
      `v=1&i=${Array.from({ length: 10_000 }, (_, at) => `glossario.t${at}`).join('_')}`,
      /mais de 100 lugares/,
    ],
    ['without items', 'v=1&t=Semana', /não traz nenhum lugar/],
  ])('%s says so', async (_, query, words) => {
    await renderRoute(`?${query}`)
    expect(screen.getByText(words)).toBeVisible()
  })

  it('names five of many unknown places and counts the rest', async () => {
    await renderRoute(
      `?v=1&i=${Array.from({ length: 9 }, (_, at) => `glossario.t${at}`).join('_')}`,
    )
    expect(screen.getByText(/cita 9 lugares .* “glossario.t4” e mais 4\./)).toBeVisible()
  })
})

describe('a hostile link', () => {
  it('shows markup as the text that it is', async () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>'
    const { container } = await follow({ title: markup, note: `${markup}\n<b>x</b>` })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(markup)
    expect(container.querySelector('script, img, b')).toBeNull()
  })

  it('renders no markup of its own, whatever it says', async () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      'javascript:alert(1)',
      '//evil.example',
      '</h1><iframe src=//evil.example>',
      '__proto__',
      '\u202e',
    )
    const field = fc.tuple(fc.constantFrom('v', 't', 'n', 'd', 'm', 'i', 'c', 'editar'), hostile)
    await fc.assert(
      fc.asyncProperty(fc.array(field, { minLength: 1, maxLength: 6 }), async (fields) => {
        const items = { i: `glossario.roi_${fields[0]?.[1] ?? ''}` }
        const { container } = await renderRoute(
          `?${new URLSearchParams({ ...items, ...Object.fromEntries(fields) }).toString()}`,
        )
        expect(container.querySelector('script, img, iframe, [onload], [onerror]')).toBeNull()
        for (const link of container.querySelectorAll('a')) {
          expect(link.getAttribute('href')).toMatch(/^\/(?!\/)/)
        }
        cleanup()
      }),
      { numRuns: 100 },
    )
  })

  it('of nothing but a title is no route to follow, and edits into an empty one', async () => {
    const { user } = await renderRoute(`?${encodeRoute({ ...emptyRoute, title: 'Só título' })}`)
    await user.click(screen.getByRole('link', { name: 'Editar este roteiro' }))
    expect(await screen.findByText('Nenhum lugar escolhido ainda.')).toBeVisible()
  })
})
