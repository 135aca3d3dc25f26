import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import type { Essay } from '#domain/course/course.ts'
import { EssayPage } from '#features/essays/essay-page.tsx'
import { essayActions } from '#state/essay-actions.ts'
import { createProgressStore, type ProgressStore } from '#state/progress-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'
import { createMemoryStorage } from '../../state/memory-storage.ts'

const source = {
  kind: 'section' as const,
  address: '/guia/estudo-de-caso#o-problema',
  title: 'O Problema',
}

const essay: Essay = {
  id: 'estudo-de-caso',
  aliases: [],
  number: 3,
  total: 5,
  label: 'Estudo de caso',
  prompt: [{ kind: 'text', text: 'Descreva o problema e a solução.' }],
  sources: [source],
  criteria: [
    { id: 'problema', aliases: ['problemas'], text: 'Descreve os problemas de antes.', source },
    { id: 'alcance', aliases: [], text: 'Diz a partir de quando a lição vale.', source },
  ],
  previous: null,
  next: null,
}

const terms = [
  { id: 'mlops', name: 'MLOps', wordings: ['MLOps', 'Operações de Machine Learning'] },
  { id: 'data-drift', name: 'Data Drift', wordings: ['Data Drift', 'Desvio de Dados'] },
  { id: 'roi', name: 'ROI', wordings: ['ROI'] },
]

/** A store whose clock a test moves by hand. */
function openStore() {
  const clock = { now: new Date('2026-03-03T14:00:00') }
  const store = createProgressStore({
    storage: createMemoryStorage(),
    now: () => clock.now,
    newId: () => 'novo',
  })
  return { clock, store }
}

function renderEssay(store: ProgressStore = openStore().store) {
  return render(
    <ProgressProvider value={store}>
      <MemoryRouter>
        <nav>
          <a href="/guia">Guia</a>
        </nav>
        <EssayPage essay={essay} terms={terms} />
      </MemoryRouter>
    </ProgressProvider>,
  )
}

const field = () => screen.getByRole('textbox', { name: 'Seu texto' })
const button = (name: string) => screen.getByRole('button', { name })
const part = (name: string) => within(screen.getByRole('region', { name }))

describe('the criteria', () => {
  it('are ticked by the learner, kept, and lead to what they are drawn from', async () => {
    const { store } = openStore()
    const { unmount } = renderEssay(store)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Descreve os problemas de antes.' }))
    expect(part('Critérios').getByText(/1 de 2/)).toBeVisible()
    const [link] = part('Critérios').getAllByRole('link', { name: 'Reler: O Problema' })
    expect(link).toHaveAttribute('href', source.address)
    unmount()
    renderEssay(store)
    const box = screen.getByRole('checkbox', { name: 'Descreve os problemas de antes.' })
    expect(box).toBeChecked()
    await userEvent.click(box)
    expect(part('Critérios').getByText(/0 de 2/)).toBeVisible()
  })

  it('stay ticked when one of them gets another id', async () => {
    const { store } = openStore()
    essayActions(store).tickCriterion(essay.id, 'problemas', true)
    renderEssay(store)
    const box = screen.getByRole('checkbox', { name: 'Descreve os problemas de antes.' })
    expect(box).toBeChecked()
    await userEvent.click(box)
    expect(box).not.toBeChecked()
  })

  it('never make a mark of the text', async () => {
    renderEssay()
    for (const box of screen.getAllByRole('checkbox')) await userEvent.click(box)
    expect(screen.queryByText(/pontuação|%|parabéns/iu)).not.toBeInTheDocument()
  })
})

describe('the terms of the course', () => {
  it('are found in the text by any name, in the plural and without accents', async () => {
    renderEssay()
    expect(screen.queryByRole('list', { name: 'Termos no texto' })).not.toBeInTheDocument()
    await userEvent.type(field(), 'Os DESVIOS de dados e as operacoes de machine learning.')
    const found = await screen.findByRole('list', { name: 'Termos no texto' })
    expect(
      within(found)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['MLOps', 'Data Drift'])
    expect(screen.getByText(/2 de 3/)).toBeVisible()
  })
})

const names = () =>
  screen
    .getAllByRole('textbox', { name: /^Nome da parte/ })
    .map((input) => (input as HTMLInputElement).value)

describe('the outline', () => {
  it('starts with the usual parts and is kept as the learner changes it', async () => {
    const { store } = openStore()
    const { unmount } = renderEssay(store)
    expect(names()).toEqual(['Introdução', 'Desenvolvimento', 'Conclusão'])
    await userEvent.click(button('Acrescentar parte'))
    const added = screen.getByRole('textbox', { name: 'Nome da parte 3' })
    await userEvent.clear(added)
    await userEvent.type(added, 'Contraponto')
    await userEvent.type(screen.getByRole('textbox', { name: 'Notas de Contraponto' }), 'Custos')
    unmount()
    renderEssay(store)
    expect(names()).toEqual(['Introdução', 'Desenvolvimento', 'Contraponto', 'Conclusão'])
    expect(screen.getByRole('textbox', { name: 'Notas de Contraponto' })).toHaveValue('Custos')
  })

  it('moves a part, says where it is now, and keeps focus on the button', async () => {
    renderEssay()
    await userEvent.click(button('Subir Conclusão'))
    expect(names()).toEqual(['Introdução', 'Conclusão', 'Desenvolvimento'])
    expect(screen.getByText('Conclusão é agora a parte 2 de 3.')).toHaveRole('status')
    expect(button('Subir Conclusão')).toHaveFocus()
    await userEvent.click(button('Subir Introdução'))
    expect(names()).toEqual(['Introdução', 'Conclusão', 'Desenvolvimento'])
    await userEvent.click(button('Descer Introdução'))
    expect(names()).toEqual(['Conclusão', 'Introdução', 'Desenvolvimento'])
  })

  it('gives a removed part back with its notes', async () => {
    renderEssay()
    await userEvent.type(screen.getByRole('textbox', { name: 'Notas de Introdução' }), 'Tese')
    await userEvent.click(button('Remover Introdução'))
    expect(names()).toEqual(['Desenvolvimento', 'Conclusão'])
    expect(button('Desfazer')).toHaveFocus()
    await userEvent.click(button('Desfazer'))
    expect(screen.getByRole('textbox', { name: 'Notas de Introdução' })).toHaveValue('Tese')
  })
})

describe('the versions', () => {
  it('are restored, and undone', async () => {
    const { clock, store } = openStore()
    essayActions(store).saveEssay(essay.id, 'Primeira ideia.')
    clock.now = new Date('2026-03-03T15:00:00')
    essayActions(store).saveEssay(essay.id, 'Outra ideia.')
    renderEssay(store)
    const versions = part('Versões')
    await userEvent.click(versions.getByText('em 3 de março às 14:00'))
    await userEvent.click(versions.getByRole('button', { name: 'Restaurar esta versão' }))
    expect(field()).toHaveValue('Primeira ideia.')
    expect(versions.getByText(/Versão em 3 de março às 14:00 restaurada/)).toBeVisible()
    await userEvent.click(versions.getByRole('button', { name: 'Desfazer' }))
    expect(field()).toHaveValue('Outra ideia.')
    // What was replaced either way is still there to be had.
    const { versions: kept } = store.progress.getState().essayWork[essay.id] ?? { versions: [] }
    expect(kept.map(({ text }) => text)).toEqual(['Outra ideia.', 'Primeira ideia.'])
  })
})

describe('the focus mode', () => {
  it('leaves only the editor in reach, and Esc gives everything back', async () => {
    renderEssay()
    await userEvent.click(button('Modo foco'))
    await userEvent.keyboard('Texto')
    // It has come with the text, and stays out of reach too.
    expect(screen.getByText('Imprimir').closest('[inert]')).not.toBeNull()
    expect(screen.getByRole('dialog', { name: 'Modo foco' })).toContainElement(field())
    expect(field()).toHaveFocus()
    expect(screen.getByText('Guia').closest('[inert]')).not.toBeNull()
    expect(field().closest('[inert]')).toBeNull()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByText('Guia').closest('[inert]')).toBeNull()
    expect(button('Modo foco')).toHaveFocus()
    expect(field()).toHaveValue('Texto')
  })
})

describe('the ways out', () => {
  it('print the text whole, not the box that scrolls', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {})
    renderEssay()
    await userEvent.type(field(), 'Meu texto')
    await userEvent.click(button('Imprimir'))
    expect(print).toHaveBeenCalledOnce()
    print.mockRestore()
  })
})
