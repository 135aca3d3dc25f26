import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChapterPage } from '#features/guide/chapter-page.tsx'
import { caseChapter, pipelineChapter, text } from './course-fixture.ts'
import { openStore, renderGuide, stubScrolling } from './render-guide.tsx'

const stayFor = (time: number) => act(() => vi.advanceTimersByTime(time))

let scrolling: ReturnType<typeof stubScrolling>
beforeEach(() => {
  scrolling = stubScrolling()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('ChapterPage', () => {
  it('names the chapter and sets its sections under headings that can be linked to', () => {
    renderGuide(<ChapterPage chapter={pipelineChapter} />)
    expect(screen.getByText('Capítulo II')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Visão Geral do Pipeline de MLOps',
    )
    expect(screen.getByRole('heading', { level: 2, name: 'Fluxo do Pipeline' })).toHaveAttribute(
      'id',
      'fluxo-do-pipeline',
    )
    expect(document.getElementById('fluxo')).toBeInTheDocument()
    expect(document.getElementById('repositorio-de-features')).toBeInTheDocument()
  })

  it('opens the definition of a term where it is marked, in text and in a name', async () => {
    const section = caseChapter.sections[0]
    if (!section) throw new Error('the fixture has no section')
    const marked = {
      ...section,
      markedTitle: [{ kind: 'term' as const, term: 'mlops', children: text('MLOps') }],
      blocks: [
        {
          kind: 'paragraph' as const,
          children: [
            ...text('Há '),
            { kind: 'term' as const, term: 'data-drift', children: text('drift de dados') },
            { kind: 'term' as const, term: 'desconhecido', children: text(' e mais') },
          ],
        },
      ],
    }
    const definitions = [
      { id: 'mlops', name: 'MLOps', definition: text('Um conjunto de práticas.') },
      { id: 'data-drift', name: 'Data Drift', definition: text('Uma mudança nos dados.') },
    ]
    renderGuide(<ChapterPage chapter={{ ...caseChapter, sections: [marked], definitions }} />)
    expect(screen.getByRole('heading', { level: 2, name: 'MLOps' })).toBeVisible()
    await userEvent.click(await screen.findByRole('button', { name: 'drift de dados' }))
    expect(screen.getByText('Uma mudança nos dados.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'e mais' })).not.toBeInTheDocument()
  })

  it('offers the link to itself and to each section, stage and consideration', () => {
    renderGuide(<ChapterPage chapter={pipelineChapter} />)
    for (const title of [
      pipelineChapter.title,
      'Fluxo do Pipeline',
      'Feature Store',
      'Segurança do Modelo',
    ]) {
      expect(screen.getByLabelText(`Copiar link para ${title}`)).toBeVisible()
    }
  })

  it('offers the link to a list item that has an id', () => {
    renderGuide(<ChapterPage chapter={caseChapter} />)
    expect(
      screen.getByRole('button', {
        name: 'Copiar link para Mais de 150 engenheiros de ML e cientistas de dados.',
      }),
    ).toBeVisible()
  })

  it('lists the thirteen stages in order, decisions with both ways out', () => {
    renderGuide(<ChapterPage chapter={pipelineChapter} />)
    const titles = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent)
    expect(titles).toHaveLength(17)
    expect(titles.slice(7, 9)).toEqual([
      'Verificação de Desempenho (Ponto de Decisão)',
      'Ajuste de Modelo',
    ])
    const item = document.getElementById('decisao-de-retreinamento')
    if (!item) throw new Error('the stage has no anchor')
    const ways = within(item).getAllByRole('listitem')
    expect(ways.map((way) => way.textContent)).toEqual([
      'Se SIM: Retornar para Coleta/Preparação de Dados.',
      'Se NÃO: Continuar monitorando',
      'Veja no laboratório',
    ])
    expect(within(item).getByRole('link', { name: 'Preparação de Dados' })).toHaveAttribute(
      'href',
      '/guia/pipeline#preparacao-de-dados',
    )
  })

  it('shows the figure in the section of the stages and in no other', () => {
    renderGuide(<ChapterPage chapter={pipelineChapter} figure={<p>A figura</p>} />)
    const heading = screen.getByRole('heading', { level: 2, name: 'Fluxo do Pipeline' })
    expect(screen.getByText('A figura').closest('section')).toContainElement(heading)
  })

  it('marks in the contents the section being read', () => {
    renderGuide(<ChapterPage chapter={pipelineChapter} />)
    const contents = screen.getByRole('navigation', { name: 'Neste capítulo' })
    act(() => scrolling.scrollPast('fluxo-do-pipeline', 'coleta-de-dados'))
    expect(within(contents).getByRole('link', { current: 'location' })).toHaveTextContent(
      'Fluxo do Pipeline',
    )
    act(() => scrolling.scrollPast('fluxo-do-pipeline', 'consideracoes-transversais'))
    expect(within(contents).getByRole('link', { current: 'location' })).toHaveTextContent(
      'Considerações Transversais',
    )
  })

  it('remembers the very stage at which the reader stays, not those passed on the way out', () => {
    vi.useFakeTimers()
    const { store } = renderGuide(<ChapterPage chapter={pipelineChapter} />)
    const remembered = () => store.progress.getState().lastPlace

    stayFor(2000)
    expect(remembered()).toMatchObject({
      address: '/guia/pipeline',
      title: 'Capítulo II, Visão Geral do Pipeline de MLOps',
    })
    act(() => scrolling.scrollPast('fluxo-do-pipeline', 'coleta-de-dados', 'feature-store'))
    stayFor(2000)
    act(() => scrolling.scrollPast('fluxo-do-pipeline'))
    stayFor(300)
    act(() => scrolling.scrollPast())
    stayFor(5000)
    expect(remembered()).toMatchObject({
      address: '/guia/pipeline#feature-store',
      title: 'Capítulo II, Feature Store',
    })
  })

  it('marks the chapter as read and takes the mark back', async () => {
    const { store } = renderGuide(<ChapterPage chapter={pipelineChapter} />)
    const box = screen.getByRole('checkbox', { name: 'Marcar como lido' })
    expect(box).not.toBeChecked()
    await userEvent.click(box)
    expect(box).toBeChecked()
    expect(store.progress.getState().read['pipeline']?.read).toBe(true)
    await userEvent.click(box)
    expect(box).not.toBeChecked()
  })

  it('is read when it was read under a former id', async () => {
    const store = openStore()
    store.actions.markRead('esteira', true)
    renderGuide(<ChapterPage chapter={{ ...pipelineChapter, aliases: ['esteira'] }} />, store)
    const box = screen.getByRole('checkbox', { name: 'Marcar como lido' })
    expect(box).toBeChecked()
    await userEvent.click(box)
    expect(box).not.toBeChecked()
  })

  it('puts terms, questions and the laboratory beside the section they belong to', () => {
    renderGuide(<ChapterPage chapter={pipelineChapter} />)
    const notes = screen.getByRole('note', { name: 'Notas: Fluxo do Pipeline' })
    const hidden = { hidden: true }
    expect(within(notes).getByText('Notas desta seção: 4 termos e 1 pergunta')).toBeVisible()
    expect(
      within(notes).getByRole('link', { name: 'Pratique: pergunta 5, Feature Store', ...hidden }),
    ).toHaveAttribute('href', '/questionario/feature-store')
    expect(
      within(notes).getByRole('link', { name: 'Ver no glossário: Data Drift', ...hidden }),
    ).toHaveAttribute('href', '/glossario/data-drift')
    expect(
      within(notes).getByRole('link', { name: 'Veja no laboratório', ...hidden }),
    ).toHaveAttribute('href', '/laboratorio')
  })

  it('shows the numbers of the case at a glance, each leading to its section', () => {
    renderGuide(<ChapterPage chapter={caseChapter} />)
    const numbers = screen.getAllByRole('definition').map((value) => value.textContent)
    expect(numbers).toEqual(['150+', '3–5 dias', '40 %', '20–30 pessoas'])
    expect(screen.getByRole('link', { name: 'de melhoria de produtividade' })).toHaveAttribute(
      'href',
      '/guia/pipeline#os-resultados',
    )
  })

  it('sets words of ours apart from those of the source', () => {
    renderGuide(<ChapterPage chapter={caseChapter} />)
    const complement = screen.getByRole('note', { name: 'Complemento do app' })
    expect(complement).toHaveTextContent('Palavras do app, não da fonte.')
  })

  it('leads on to the chapters before and after', () => {
    renderGuide(<ChapterPage chapter={pipelineChapter} />)
    const around = screen.getByRole('navigation', { name: 'Capítulos vizinhos' })
    expect(within(around).getByRole('link', { name: /Capítulo anterior/ })).toHaveAttribute(
      'href',
      '/guia/necessidade',
    )
    expect(within(around).getByRole('link', { name: /Próximo capítulo/ })).toHaveAttribute(
      'href',
      '/guia/genaiops',
    )
  })
})
