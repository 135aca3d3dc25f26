import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeProgressFile } from '#domain/progress/written-file.ts'
import { essayActions } from '#state/essay-actions.ts'
import { reviewActions } from '#state/review-actions.ts'
import {
  answerFirstQuestion,
  button,
  fileInput,
  jsonFile,
  openStore,
  renderProgress,
} from './render-progress.tsx'

const controls = () => within(screen.getByRole('region', { name: 'Recomeçar uma parte' }))
/** The page with the controls, whose code comes late. */
async function renderControls(store: ReturnType<typeof openStore>) {
  const rendered = renderProgress(store)
  await screen.findByRole('region', { name: 'Recomeçar uma parte' })
  return rendered
}

const undoButtons = () => screen.queryAllByRole('button', { name: /^Desfazer/ })

function storeWithAll(storage: Storage | null = null) {
  const store = openStore(storage)
  answerFirstQuestion(store)
  store.actions.markRead('necessidade', true)
  store.actions.markRead('pipeline', true)
  essayActions(store).saveEssay('tres-perspectivas', 'Era uma vez um modelo.')
  const at = new Date().toISOString()
  const card = {
    state: 'revisando',
    due: at,
    lastReview: at,
    stability: 3,
    difficulty: 5,
    interval: 3,
    step: 0,
    reps: 1,
    lapses: 0,
  } as const
  reviewActions(store).recordReview({ id: 'termo:roi:nome', aliases: [] }, 'bom', card)
  return store
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

describe('erasing a part', () => {
  it('is not offered while there is nothing', async () => {
    renderProgress()
    await import('#features/progress/reset-controls.tsx')
    // The live region comes with the controls.
    await screen.findByText('', { selector: 'p[role=status]' })
    expect(screen.queryByRole('region', { name: 'Recomeçar uma parte' })).toBeNull()
  })

  it('says what each section holds', async () => {
    await renderControls(storeWithAll())
    const held = [
      'Leitura 2 capítulos lidos',
      'Questionário 1 pergunta com resposta ou rascunho',
      'Redação 1 redação começada',
      'Revisão 1 item na agenda',
    ]
    const lines = controls()
      .getAllByRole('listitem')
      .map((line) => line.textContent)
    expect(held.filter((text) => lines.some((line) => line.includes(text)))).toEqual(held)
  })

  it.each([
    ['Só um capítulo', 'a marca de leitura de “Pipeline”'],
    ['Só uma pergunta', 'as respostas da pergunta 1, “Lançar um modelo”'],
    ['Só uma redação', 'a redação 1, “Três perspectivas”'],
    ['Só um item', 'a revisão do termo “ROI”'],
  ])('takes one thing at once and brings it back as it was: %s', async (list, name) => {
    const store = storeWithAll()
    const before = store.progress.getState()
    const { user } = await renderControls(store)
    await user.click(screen.getByText(list))
    await user.click(button(`Apagar: ${name}`))
    expect(store.progress.getState().erased).not.toEqual({})
    expect({ ...store.progress.getState(), erased: {} }).not.toEqual(before)
    expect(screen.getByText(`Foi apagado: ${name}.`)).toBeInTheDocument()
    expect(button(`Desfazer: ${name}`)).toHaveFocus()
    await user.keyboard('{Enter}')
    expect({ ...store.progress.getState(), erased: {} }).toEqual(before)
    expect(button(`Apagar: ${name}`)).toHaveFocus()
    expect(screen.getByText(`De volta: ${name}.`)).toBeInTheDocument()
  })

  it('takes a section and leaves the others', async () => {
    const store = storeWithAll()
    const { user } = await renderControls(store)
    await user.click(button('Apagar leituras: todas as marcas de leitura'))
    const { read, attempts } = store.progress.getState()
    expect(read).toEqual({})
    expect(Object.keys(attempts)).toEqual(['lancar-modelo'])
    expect(controls().getByText('nada guardado')).toBeVisible()
    await user.click(button('Desfazer: todas as marcas de leitura'))
    expect(Object.keys(store.progress.getState().read)).toEqual(['necessidade', 'pipeline'])
  })

  it('can be undone only until the next change', async () => {
    const store = storeWithAll()
    const { user } = await renderControls(store)
    await user.click(button('Apagar leituras: todas as marcas de leitura'))
    await user.click(button('Apagar redações: todas as redações'))
    expect(undoButtons().map((one) => one.getAttribute('aria-label'))).toEqual([
      'Desfazer: todas as redações',
    ])
    await user.click(button('Apagar tudo'))
    await user.click(button('Sim, apagar tudo'))
    expect(undoButtons()).toHaveLength(1)
    await user.click(button('Desfazer'))
    expect(Object.keys(store.progress.getState().attempts)).toEqual(['lancar-modelo'])
  })

  it('takes the place of an import that could be undone', async () => {
    const store = storeWithAll()
    const copy = writeProgressFile(store.progress.getState(), new Date().toISOString())
    const empty = openStore(null)
    essayActions(empty).saveEssay('tres-perspectivas', 'Outro começo.')
    const { user } = await renderControls(empty)
    await user.upload(fileInput(), jsonFile(copy))
    expect(await screen.findByRole('button', { name: 'Desfazer' })).toBeVisible()
    await user.click(button('Apagar leituras: todas as marcas de leitura'))
    expect(screen.queryByRole('button', { name: 'Desfazer' })).toBeNull()
    expect(button('Desfazer: todas as marcas de leitura')).toBeVisible()
  })

  it('stays erased for the next visit', async () => {
    const store = storeWithAll(localStorage)
    store.flush()
    const { user } = await renderControls(store)
    await user.click(button('Apagar respostas: todas as respostas do questionário'))
    store.flush()
    expect(openStore().progress.getState().attempts).toEqual({})
    expect(localStorage.getItem('guia-mlops')).not.toContain('Porque os dados mudam.')
  })
})
