import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { decodeRoute, encodeRoute } from '#domain/route/route-link.ts'
import { itemCode } from '#domain/route/route-item.ts'
import { emptyRoute } from '#domain/route/study-route.ts'
import { renderRoute } from './render-route.tsx'

const built = () => decodeRoute(new URLSearchParams(window.location.search)).route
const codes = () => built().items.map(itemCode)
const chosen = () =>
  within(screen.getByRole('list', { name: 'Lugares escolhidos' }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('p')?.firstChild?.textContent)
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name })

beforeEach(() => {
  window.history.replaceState(null, '', '/roteiro')
})

const open = (query = '') => renderRoute(query)

function openWithThree() {
  const items = ['pipeline', 'roi', 'lancar-modelo'] as const
  return open(
    `?editar=1&${encodeRoute({
      ...emptyRoute,
      title: 'Semana 2',
      items: [
        { kind: 'chapter', id: items[0] },
        { kind: 'term', id: items[1] },
        { kind: 'question', id: items[2] },
      ],
    })}`,
  )
}

describe('making a route', () => {
  it('finds places by a word and takes them in the order of choice', async () => {
    const { user } = await open()
    expect(screen.getByText('O link aparece com o primeiro lugar escolhido.')).toBeVisible()
    await user.type(screen.getByRole('searchbox', { name: 'Filtrar lugares' }), 'feature')
    expect(screen.getByText('1 lugar')).toBeVisible()
    await user.click(box('Etapa Feature Store'))
    await user.clear(screen.getByRole('searchbox'))
    await user.click(screen.getByText('Simulado e laboratório'))
    await user.click(box('Simulado de 30 minutos'))
    expect(chosen()).toEqual(['Etapa Feature Store', 'Simulado de 30 minutos'])
    expect(codes()).toEqual(['guia.pipeline.feature-store', 'simulado.30'])
    expect(window.location.search).toMatch(/^\?editar=1&v=1&/)
    await user.click(box('Simulado de 30 minutos'))
    expect(codes()).toEqual(['guia.pipeline.feature-store'])
  })

  it('says so when nothing answers the filter', async () => {
    const { user } = await open()
    await user.type(screen.getByRole('searchbox'), 'xyzw')
    expect(screen.getByText(/Nenhum lugar com “xyzw”/)).toBeVisible()
    await user.click(button('Mostrar todos'))
    expect(screen.getByText('Termos do glossário')).toBeVisible()
  })

  it('moves and removes by keyboard without losing the place', async () => {
    const { user } = await openWithThree()
    button(/^Descer II/).focus()
    await user.keyboard('{Enter}')
    expect(codes()).toEqual(['glossario.roi', 'guia.pipeline', 'questionario.lancar-modelo'])
    expect(button(/^Descer II/)).toHaveFocus()
    await user.keyboard('{Enter}{Enter}')
    expect(codes()).toEqual(['glossario.roi', 'questionario.lancar-modelo', 'guia.pipeline'])
    button(/^Subir Pergunta 1/).focus()
    await user.keyboard('{Enter}')
    expect(codes()[0]).toBe('questionario.lancar-modelo')
    expect(screen.getByText('Pergunta 1: Lançar modelo: posição 1 de 3.')).toBeInTheDocument()

    button(/^Remover ROI/).focus()
    await user.keyboard('{Enter}')
    expect(codes()).toEqual(['questionario.lancar-modelo', 'guia.pipeline'])
    expect(button(/^Remover II/)).toHaveFocus()
  })

  it('takes every step back, the last one first', async () => {
    const { user } = await openWithThree()
    await user.click(button(/^Remover ROI/))
    await user.click(button(/^Subir Pergunta 1/))
    expect(codes()).toEqual(['questionario.lancar-modelo', 'guia.pipeline'])
    await user.click(button('Desfazer: mover Pergunta 1: Lançar modelo'))
    await user.click(button(/^Desfazer: remover ROI/))
    expect(codes()).toEqual(['guia.pipeline', 'glossario.roi', 'questionario.lancar-modelo'])
    expect(screen.queryByRole('button', { name: /^Desfazer/ })).not.toBeInTheDocument()
    expect(document.body).not.toHaveFocus()
  })

  it('writes title, note, day and mode into the link', async () => {
    const { user } = await openWithThree()
    await user.type(screen.getByRole('textbox', { name: 'Título' }), ': pipeline')
    await user.type(screen.getByRole('textbox', { name: 'Recado para a turma' }), 'Até <b>já</b>!')
    await user.type(screen.getByLabelText('Prazo'), '2026-12-01')
    await user.click(screen.getByRole('radio', { name: 'Prova' }))
    expect(built()).toMatchObject({
      title: 'Semana 2: pipeline',
      note: 'Até <b>já</b>!',
      dueDate: '2026-12-01',
      mode: 'prova',
    })
    await user.click(screen.getByRole('radio', { name: 'Livre' }))
    expect(built().mode).toBeNull()
  })

  it('takes an experiment of the laboratory in by its link, and nothing else', async () => {
    const { user } = await openWithThree()
    const field = screen.getByRole('textbox', { name: /experimento do laboratório/ })
    await user.type(field, 'https://exemplo.org/outro?x=1{Enter}')
    expect(screen.getByText(/não é um endereço do laboratório/)).toBeVisible()
    await user.clear(field)
    await user.type(field, 'https://exemplo.org/laboratorio?semente=7{Enter}')
    expect(codes().at(-1)).toBe('laboratorio.semente=7')
    expect(field).toHaveValue('')
  })

  it('copies a link that opens the route, and tells how long it is', async () => {
    const { user, address } = await openWithThree()
    await user.click(button('Copiar link'))
    expect(await screen.findByText('Link copiado')).toBeVisible()
    const copied = new URL(await navigator.clipboard.readText())
    expect(copied.searchParams.get('editar')).toBeNull()
    const { route, problems } = decodeRoute(copied.searchParams)
    expect(problems).toEqual([])
    expect([route.title, ...route.items.map(itemCode)]).toEqual([
      'Semana 2',
      'guia.pipeline',
      'glossario.roi',
      'questionario.lancar-modelo',
    ])
    expect(screen.getByText(`${copied.href.length} de 2.000 caracteres.`)).toBeVisible()

    await user.click(screen.getByRole('link', { name: 'Ver como o estudante vê' }))
    expect(address()).toBe(copied.pathname + copied.search)
    expect(screen.getByRole('heading', { level: 1, name: 'Semana 2' })).toBeVisible()
  })

  it('keeps what the course does not have, named, until it is removed', async () => {
    const { user } = await open('?editar=1&v=1&i=glossario.nada_guia.fluxo-geral')
    expect(chosen()).toEqual(['glossario.nada', 'II. Visão Geral do Pipeline'])
    expect(screen.getByText('não existe nesta versão do site')).toBeVisible()
    await user.click(button('Remover glossario.nada'))
    // The former id has become the present one.
    expect(codes()).toEqual(['guia.pipeline'])
  })

  it('warns when a link is longer than some programs carry', async () => {
    await open(`?editar=1&v=1&i=guia.pipeline&n=${'%C3%A7'.repeat(500)}`)
    expect(screen.getByText(/Alguns programas cortam links mais longos/)).toBeVisible()
  })
})
