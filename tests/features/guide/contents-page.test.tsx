import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ContentsPage } from '#features/guide/contents-page.tsx'
import { guide } from './course-fixture.ts'
import { renderGuide } from './render-guide.tsx'

describe('ContentsPage', () => {
  it('introduces the guide in its own words', () => {
    renderGuide(<ContentsPage guide={guide} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(guide.intro.title)
    expect(screen.getByText('Aqui está um guia de estudo detalhado.')).toBeVisible()
    expect(screen.getByText('Este guia de estudo foi projetado para revisar.')).toBeVisible()
  })

  it('lists chapters with their sections and reading time', () => {
    renderGuide(<ContentsPage guide={guide} />)
    const contents = within(screen.getByRole('navigation', { name: 'Sumário' }))
    expect(
      contents.getByRole('link', { name: /^Capítulo II: ?Visão Geral do Pipeline de MLOps$/ }),
    ).toHaveAttribute('href', '/guia/pipeline')
    expect(contents.getByRole('link', { name: 'O Problema' })).toHaveAttribute(
      'href',
      '/guia/estudo-de-caso#o-problema',
    )
    expect(contents.getByText('≈ 4 min')).toBeVisible()
  })

  it('shows which chapters are read', () => {
    const { store } = renderGuide(<ContentsPage guide={guide} />)
    expect(screen.queryByText('Lido')).not.toBeInTheDocument()
    act(() => store.actions.markRead('pipeline', true))
    expect(screen.getByText('Lido')).toBeVisible()
  })

  it('knows a chapter as read under its former id', () => {
    const chapters = guide.chapters.map((chapter) => ({ ...chapter, aliases: [`${chapter.id}-0`] }))
    const { store } = renderGuide(<ContentsPage guide={{ ...guide, chapters }} />)
    act(() => store.actions.markRead('pipeline-0', true))
    expect(screen.getByText('Lido')).toBeVisible()
  })

  it('leads back to the last place, once there is one', () => {
    const { store } = renderGuide(<ContentsPage guide={guide} />)
    expect(screen.queryByRole('link', { name: 'Continuar de onde parei' })).not.toBeInTheDocument()
    act(() =>
      store.actions.visit({
        address: '/guia/pipeline#feature-store',
        title: 'Capítulo II, Feature Store',
      }),
    )
    expect(screen.getByRole('link', { name: 'Continuar de onde parei' })).toHaveAttribute(
      'href',
      '/guia/pipeline#feature-store',
    )
    expect(screen.getByText('Capítulo II, Feature Store')).toBeVisible()
  })
})
