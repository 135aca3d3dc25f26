import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { edgesOf } from '#domain/course/pipeline.ts'
import { drawPipeline } from '#domain/figure/draw-pipeline.ts'
import { ChapterFigure } from '#features/guide/chapter-figure.tsx'
import { PipelineFigure } from '#features/guide/pipeline-figure.tsx'
import { walk } from '#features/guide/walk.ts'
import { caseChapter, concerns, pipelineChapter, stages } from './course-fixture.ts'
import { renderGuide } from './render-guide.tsx'

const pipeline = { stages, concerns }
const figure = <PipelineFigure pipeline={pipeline} drawings={drawPipeline(pipeline)} />

/** Both drawings are in the page and the style sheet shows one; here either stands for both. */
function drawing() {
  const [tall] = screen.getAllByRole('group', { name: 'Fluxo do pipeline' })
  if (!tall) throw new Error('no drawing')
  return within(tall)
}

const panel = () => within(screen.getByRole('region'))

const check = 'Etapa 8, ponto de decisão: Verificação de Desempenho'

describe('PipelineFigure', () => {
  describe('once it can be walked', () => {
    beforeEach(() => {
      renderGuide(figure)
    })

    it('draws the stages as links to their text, in the order of the flow', () => {
      const links = drawing().getAllByRole('link', { name: /^Etapa/ })
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        stages.map((stage) => `#${stage.id}`),
      )
      expect(drawing().getByRole('link', { name: check })).toBeVisible()
    })

    it('draws the concerns around them as links to their text', () => {
      expect(
        drawing()
          .getAllByRole('link', { name: /^Consideração transversal/ })
          .map((link) => link.getAttribute('href')),
      ).toEqual(concerns.map(({ id }) => `/guia/pipeline#${id}`))
    })

    it('is one tab stop among its stages', () => {
      const stops = drawing()
        .getAllByRole('link', { name: /^Etapa/ })
        .filter((link) => link.getAttribute('tabindex') === '0')
      expect(stops).toHaveLength(1)
      expect(stops[0]).toHaveAccessibleName('Etapa 1: Coleta de Dados')
    })

    it('is walked by arrows, and by S and N at a decision', async () => {
      const user = userEvent.setup()
      const walked = [
        ['{ArrowRight}', 'Etapa 2: Análise do Problema de Negócio'],
        ['{End}', 'Etapa 13, ponto de decisão: Decisão de Retreinamento'],
        ['n', 'Etapa 12: Monitoramento e Manutenção'],
        ['{ArrowDown}', 'Etapa 13, ponto de decisão: Decisão de Retreinamento'],
        ['S', 'Etapa 1: Coleta de Dados'],
        ['s', 'Etapa 1: Coleta de Dados'],
        ['{ArrowLeft}', 'Etapa 1: Coleta de Dados'],
      ] as const
      drawing().getByRole('link', { name: 'Etapa 1: Coleta de Dados' }).focus()
      for (const [key, name] of walked) {
        await user.keyboard(key)
        expect([key, document.activeElement?.getAttribute('aria-label')]).toEqual([key, name])
        expect(drawing().getByRole('link', { current: 'step' })).toHaveAccessibleName(name)
      }
    })

    it('leaves keys with a modifier to the browser', async () => {
      const link = drawing().getByRole('link', { name: check })
      link.focus()
      await userEvent.keyboard('{Control>}s{/Control}')
      expect(link).toHaveFocus()
    })

    it('opens a stage beside the figure, says so, and goes along its ways out', async () => {
      const user = userEvent.setup()
      await user.click(drawing().getByRole('link', { name: check }))
      expect(screen.getByRole('region', { name: 'Verificação de Desempenho' })).toBeVisible()
      expect(screen.getByRole('status')).toHaveTextContent(`${check}: texto aberto`)
      expect(panel().getByText(/atende aos requisitos/)).toBeVisible()
      expect(panel().getByRole('link', { name: 'Ler no texto' })).toHaveAttribute(
        'href',
        '/guia/pipeline#verificacao-de-desempenho',
      )
      expect(panel().getByRole('link', { name: 'Pratique: pergunta 6' })).toHaveAttribute(
        'href',
        '/questionario/verificacao-de-desempenho',
      )

      await user.click(panel().getByRole('button', { name: 'NÃO: ir para Ajuste de Modelo' }))
      expect(screen.getByRole('heading', { name: 'Ajuste de Modelo' })).toHaveFocus()
      expect(drawing().getByRole('link', { current: 'step' })).toHaveAccessibleName(
        'Etapa 9: Ajuste de Modelo',
      )

      await user.click(panel().getByRole('button', { name: 'Seguir para Repositório de Modelo' }))
      expect(screen.getByRole('region', { name: 'Repositório de Modelo' })).toBeVisible()

      await user.click(panel().getByRole('button', { name: 'Fechar' }))
      expect(screen.queryByRole('region')).not.toBeInTheDocument()
      expect(drawing().getByRole('link', { name: 'Etapa 10: Repositório de Modelo' })).toHaveFocus()
    })

    it('offers every target of an outcome', async () => {
      await userEvent.click(drawing().getByRole('link', { name: /^Etapa 13/ }))
      const buttons = screen.getAllByRole('button', { name: /ir para/ })
      expect(buttons.map((button) => button.textContent)).toEqual([
        'SIM: ir para Coleta de Dados',
        'SIM: ir para Preparação de Dados',
        'NÃO: ir para Monitoramento e Manutenção',
      ])
    })
  })

  it('is a set of plain links before any script has run', () => {
    const html = renderToString(<MemoryRouter>{figure}</MemoryRouter>)
    expect(html).not.toContain('tabindex="-1"')
    expect(html.match(/href="#feature-store"/g)).toHaveLength(2)
    expect(html.match(/ id="/g)).toHaveLength(1)
  })
})

describe('ChapterFigure', () => {
  it('draws the stages of the chapter', () => {
    const drawings = drawPipeline(pipeline)
    renderGuide(<ChapterFigure chapter={{ ...pipelineChapter, drawings }} />)
    expect(drawing().getAllByRole('link', { name: /^Etapa/ })).toHaveLength(stages.length)
  })

  it('draws nothing for a chapter without stages', () => {
    renderGuide(<ChapterFigure chapter={caseChapter} />)
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
  })
})

describe('walk', () => {
  const edges = edgesOf(stages)
  it.each([
    ['coleta-de-dados', 'ArrowLeft', null],
    ['coleta-de-dados', 'ArrowDown', 'analise-do-problema-de-negocio'],
    ['feature-store', 'Home', 'coleta-de-dados'],
    ['feature-store', 's', null],
    ['verificacao-de-desempenho', 's', 'implantacao-de-modelo'],
    ['verificacao-de-desempenho', 'N', 'ajuste-de-modelo'],
    ['decisao-de-retreinamento', 'ArrowRight', null],
    ['decisao-de-retreinamento', 'Tab', null],
    ['fantasma', 'Home', null],
  ])('from %s by %s leads to %s', (from, key, expected) => {
    expect(walk(stages, edges, from, key)).toBe(expected)
  })
})
