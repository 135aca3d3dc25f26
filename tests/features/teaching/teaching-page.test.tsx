import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { listAddresses } from '#app/prerender.tsx'
import { loadPlaces } from '#app/course.ts'
import { listSitePlaces } from '#domain/links/site-places.ts'
import { TeachingPage } from '#features/teaching/teaching-page.tsx'
import {
  bar,
  box,
  field,
  listed,
  lms,
  places as few,
  renderTeaching,
  said,
} from './render-teaching.tsx'

describe('the list of addresses', () => {
  it('has every page of the site', async () => {
    const places = listSitePlaces(await loadPlaces())
    const paths = new Set(places.map((place) => place.address.split(/[?#]/)[0]))
    const pages = (await listAddresses()).filter((address) => address !== '/404')
    expect(pages.filter((address) => !paths.has(address))).toEqual([])
  })

  it('is there before any script runs, each title a link with its address beside it', () => {
    const html = renderToString(
      <StaticRouter basename="/base/" location="/base/professores">
        <TeachingPage places={few} lms={lms} />
      </StaticRouter>,
    )
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    const link = [...body.querySelectorAll('a')].find((each) => each.textContent === 'Data Drift')
    expect(link?.getAttribute('href')).toBe('/base/glossario/data-drift')
    expect(body.textContent).toContain('/base/glossario/data-drift')
  })

  it('leads to the study routes', () => {
    renderTeaching()
    const link = screen.getByRole('link', { name: 'Montar um roteiro de estudo' })
    expect(link).toHaveAttribute('href', '/roteiro')
  })
})

describe('the filter', () => {
  it('finds without accents by title and kind, and keeps both in the address', async () => {
    renderTeaching()
    await userEvent.type(field(), 'etapa avaliacao')
    expect(listed()).toEqual(['Avaliação de Modelo'])
    expect(said()).toContain('1 endereço')
    expect(new URLSearchParams(window.location.search).get('filtro')).toBe('etapa avaliacao')

    await userEvent.clear(field())
    await userEvent.click(screen.getByText('Tipos: todos'))
    await userEvent.click(box(/^Etapas do pipeline/))
    await userEvent.click(box(/^Termos do glossário/))
    expect(listed()).toEqual(['Feature Store', 'Avaliação de Modelo', 'Data Drift'])
    expect(window.location.search).toBe('?tipo=etapa.termo')
    expect(screen.getByText('Tipos: Etapas do pipeline, Termos do glossário')).toBeVisible()
  })

  it('comes with the address', () => {
    renderTeaching('/professores?filtro=AVALIAÇÃO&tipo=etapa.nada')
    expect(field()).toHaveValue('AVALIAÇÃO')
    expect(box(/^Etapas do pipeline/)).toBeChecked()
    expect(listed()).toEqual(['Avaliação de Modelo'])
  })

  it('says when it finds nothing, and lets go of itself', async () => {
    renderTeaching('/professores?tipo=etapa')
    await userEvent.type(field(), 'xyz')
    expect(screen.getByText('Nenhum endereço com “xyz”')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Mostrar todos' }))
    expect(listed()).toHaveLength(few.length)
    expect(window.location.search).toBe('')
  })
})

describe('the selection', () => {
  it('takes one, a kind, or all that the filter shows', async () => {
    renderTeaching()
    expect(bar()).toBeNull()
    await userEvent.click(box('Selecionar Data Drift'))
    expect(bar()).toHaveTextContent('1 link')

    await userEvent.click(box('Selecionar Feature Store'))
    const stages = box('Selecionar tudo em Etapas do pipeline')
    expect(stages).toBePartiallyChecked()
    await userEvent.click(stages)
    expect(stages).toBeChecked()
    expect(bar()).toHaveTextContent('3 links')

    await userEvent.type(field(), 'drift')
    expect(bar()).toHaveTextContent('3 links (2 fora do filtro)')
    await userEvent.click(box('Selecionar o endereço do filtro'))
    expect(bar()).toHaveTextContent('2 links (2 fora do filtro)')

    await userEvent.click(screen.getByRole('button', { name: 'Limpar seleção' }))
    expect(bar()).toBeNull()
  })
})
