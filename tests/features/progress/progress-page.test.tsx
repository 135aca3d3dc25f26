import { screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyProgress } from '#domain/progress/progress.ts'
import { writeProgressFile } from '#domain/progress/written-file.ts'
import { ProgressPage } from '#features/progress/progress-page.tsx'
import { answerActions } from '#state/answer-actions.ts'
import { essayActions } from '#state/essay-actions.ts'
import { createMemoryStorage } from '../../state/memory-storage.ts'
import {
  answerFirstQuestion,
  button,
  catchDownloads,
  fileInput,
  jsonFile,
  openStore,
  pageProps,
  renderProgress,
} from './render-progress.tsx'

beforeEach(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})
afterEach(() => {
  vi.restoreAllMocks()
})

const part = (name: string) => within(screen.getByRole('region', { name }))

describe('the overview', () => {
  it('says what to do next while there is nothing', () => {
    renderProgress()
    expect(screen.getByText('Ainda não há nada guardado neste navegador.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Começar a ler' })).toHaveAttribute(
      'href',
      '/guia/necessidade',
    )
    expect(screen.queryByRole('region', { name: 'Questionário' })).toBeNull()
  })

  it('is prerendered with all there is to do and nothing done, whatever the browser has stored', () => {
    const store = openStore()
    store.actions.markRead('pipeline', true)
    store.flush()
    const html = renderToString(
      <MemoryRouter>
        <ProgressPage {...pageProps} />
      </MemoryRouter>,
    )
    expect(html).toContain('Pipeline')
    expect(html).toContain('0 de 2')
    expect(html).not.toContain('1 de 2')
  })

  it('shows the total, each score, the chapters read and the words of the essays', () => {
    const store = openStore()
    answerFirstQuestion(store)
    store.actions.markRead('pipeline', true)
    essayActions(store).saveEssay('tres-perspectivas', 'Era uma vez um modelo.')
    renderProgress(store)
    expect(part('Questionário').getByText('0,75 de 2')).toBeVisible()
    expect(
      part('Questionário').getByRole('link', { name: '1 Lançar um modelo 0,75 de 1' }),
    ).toHaveAttribute('href', '/questionario/lancar-modelo')
    expect(
      part('Questionário').getByRole('link', { name: '2 Feature Store sem resposta' }),
    ).toBeVisible()
    expect(part('Leitura').getByText('1 de 2')).toBeVisible()
    expect(part('Leitura').getByRole('link', { name: 'II Pipeline lido' })).toBeVisible()
    expect(
      part('Redação').getByRole('link', { name: '1 Três perspectivas 5 palavras' }),
    ).toBeVisible()
  })

  it('says of a question that it changed, and keeps its score', () => {
    const store = openStore()
    answerFirstQuestion(store, 'r0')
    renderProgress(store)
    expect(part('Questionário').getByText('0,75 de 1 · a pergunta mudou')).toBeVisible()
    expect(part('Questionário').getByText('0,75 de 2')).toBeVisible()
  })

  it('says of an answer that it is not judged to the end', () => {
    const store = openStore()
    answerActions(store).recordAttempt('feature-store', {
      revision: 'r1',
      text: 'Um repositório',
      gaveUp: false,
      confidence: null,
    })
    renderProgress(store)
    expect(part('Questionário').getByText('0 de 1 · falta avaliar')).toBeVisible()
  })
})

describe('a copy', () => {
  it('is exported, brought into an empty browser and taken out again', async () => {
    const files = catchDownloads()
    const store = openStore(null)
    answerFirstQuestion(store)
    store.actions.markRead('pipeline', true)
    const first = renderProgress(store)
    await first.user.click(button('Exportar progresso'))
    expect(files[0]?.name).toMatch(/^guia-mlops-progresso-\d{4}-\d\d-\d\d\.json$/)
    expect(screen.getByText('Cópia exportada')).toBeVisible()
    const text = (await files[0]?.text) ?? ''
    first.unmount()

    const { user, store: other } = renderProgress(openStore(null))
    await user.upload(fileInput(), jsonFile(text))
    expect(await screen.findByText('“copia.json” foi importado')).toBeVisible()
    expect(
      screen.getByText(
        'Do arquivo vieram 1 resposta e 1 capítulo lido, somando-se ao que já estava aqui.',
      ),
    ).toBeVisible()
    expect(part('Questionário').getByText('0,75 de 2')).toBeVisible()
    expect(other.progress.getState().attempts).toEqual(store.progress.getState().attempts)

    await user.click(button('Desfazer'))
    expect(screen.getByText('Ainda não há nada guardado neste navegador.')).toBeVisible()
    expect(screen.getByText('O progresso está como estava antes da importação.')).toBeVisible()
  })

  it('adds to what is here instead of replacing it', async () => {
    const store = openStore(null)
    answerFirstQuestion(store)
    const copy = writeProgressFile(store.progress.getState(), new Date().toISOString())
    store.actions.markRead('pipeline', true)
    const { user } = renderProgress(store)
    await user.upload(fileInput(), jsonFile(copy))
    expect(
      await screen.findByText('Nada de novo: o que está no arquivo já estava aqui.'),
    ).toBeVisible()
    expect(part('Leitura').getByText('1 de 2')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Desfazer' })).toBeNull()
  })

  it('for which there is no room is refused with a way out, and nothing changes', async () => {
    const refusing = {
      ...createMemoryStorage(),
      setItem: () => {
        throw new DOMException('cheio', 'QuotaExceededError')
      },
      clear: () => {},
    }
    const store = openStore(refusing)
    const { user } = renderProgress(store)
    const drafts = { a: { text: 'Grande demais.', at: '2026-01-01T00:00:00.000Z' } }
    const file = writeProgressFile({ ...emptyProgress, drafts }, '2026-01-01T00:00:00.000Z')
    await user.upload(fileInput(), jsonFile(file, 'grande.json'))
    expect(await screen.findByText('“grande.json” não foi importado')).toBeVisible()
    expect(screen.getByText(/baixe-as e apague-as/)).toBeVisible()
    expect(store.progress.getState().drafts).toEqual({})
  })

  it('that is not one is refused with the reason, and nothing changes', async () => {
    const store = openStore(null)
    answerFirstQuestion(store)
    const before = store.progress.getState()
    const { user } = renderProgress(store)
    const progress = { ...emptyProgress, drafts: { a: { text: 1, at: 'ontem' } } }
    await user.upload(
      fileInput(),
      jsonFile(JSON.stringify({ app: 'guia-mlops', version: 1, progress }), 'mexido.json'),
    )
    expect(await screen.findByText('“mexido.json” não foi importado')).toBeVisible()
    expect(
      screen.getByText(
        'O arquivo não está como este app o escreve: no campo "drafts.a.text", esperado um texto, mas veio 1. Nada mudou aqui. Escolha um arquivo salvo por “Exportar progresso”.',
      ),
    ).toBeVisible()
    expect(store.progress.getState()).toBe(before)
  })
})

describe('erasing', () => {
  it('asks first and leaves everything when cancelled', async () => {
    const store = openStore()
    answerFirstQuestion(store)
    const { user } = renderProgress(store)
    await user.click(button('Apagar tudo'))
    expect(screen.getByRole('dialog', { name: 'Apagar todo o progresso?' })).toBeVisible()
    await user.click(button('Cancelar'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(part('Questionário').getByText('0,75 de 2')).toBeVisible()
  })

  it('erases what is stored, and can be undone', async () => {
    const store = openStore()
    answerFirstQuestion(store)
    store.flush()
    const { user } = renderProgress(store)
    await user.click(button('Apagar tudo'))
    await user.click(button('Sim, apagar tudo'))
    expect(screen.getByText('Tudo foi apagado deste navegador')).toBeVisible()
    store.flush()
    expect(localStorage.getItem('guia-mlops')).not.toContain('Porque os dados mudam.')
    await user.click(button('Desfazer'))
    expect(screen.getByText('O progresso voltou como estava.')).toBeVisible()
    expect(part('Questionário').getByText('0,75 de 2')).toBeVisible()
    store.flush()
    expect(localStorage.getItem('guia-mlops')).toContain('Porque os dados mudam.')
  })
})

describe('storage that does not serve', () => {
  it('is not spoken of while all is well', () => {
    renderProgress()
    expect(screen.queryByText('Abrir Progresso')).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Guardado à parte' })).toBeNull()
  })

  it('is said so when the browser refuses to save', async () => {
    renderProgress(openStore(null))
    expect(await screen.findByText('Seu progresso não está sendo guardado')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Abrir Progresso' })).toHaveAttribute(
      'href',
      '/progresso',
    )
  })

  it('is said so when it held what cannot be read, which can be downloaded', async () => {
    const files = catchDownloads()
    localStorage.setItem('guia-mlops', '{"rasgado')
    const { user } = renderProgress(openStore())
    expect(await screen.findByText('O progresso anterior não pôde ser lido')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Guardado à parte' })).toBeVisible()
    await user.click(button(/^Baixar o que foi guardado à parte em/))
    expect(files[0]?.name).toMatch(/^guia-mlops-guardado-.*\.json$/)
    expect(await files[0]?.text).toBe('{"rasgado')
  })

  it('is said so when it is full', async () => {
    const store = openStore()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    store.actions.markRead('pipeline', true)
    store.flush()
    renderProgress(store)
    expect(await screen.findByText('Não há mais espaço para guardar seu progresso')).toBeVisible()
  })
})
