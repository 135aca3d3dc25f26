import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { OfflineNotices } from '#features/offline/offline-notices.tsx'
import { wouldLose } from '#features/offline/would-lose.ts'
import { answerActions } from '#state/answer-actions.ts'
import { essayActions } from '#state/essay-actions.ts'
import { createProgressStore } from '#state/progress-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'
import { openLink } from './open-link.ts'

afterEach(() => vi.unstubAllGlobals())

function stubNavigator(signs: object) {
  const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true))
  const storage = { persisted: () => Promise.resolve(false), persist }
  vi.stubGlobal('navigator', { ...navigator, vendor: 'Google Inc.', storage, ...signs })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  return persist
}

function open({ storage = localStorage }: { storage?: Storage | null } = {}) {
  const store = createProgressStore({ storage, now: () => new Date(), newId: () => 't1' })
  const opened = openLink(null)
  render(
    <MemoryRouter>
      <ProgressProvider value={store}>
        <OfflineNotices link={opened.link} />
      </ProgressProvider>
    </MemoryRouter>,
  )
  return { ...opened, store, user: userEvent.setup() }
}

const answer = { revision: 'r1', text: 'Sim.', gaveUp: false, confidence: 'alta' } as const

describe('the offer of a new version', () => {
  it('updates when asked, says what happens to the text, and can be put off', async () => {
    stubNavigator({})
    const { link, reload, user } = open()
    expect(screen.queryByText('Há uma versão nova do guia')).toBeNull()
    act(() => link.tellOutdated())
    expect(screen.getByText(/O que você escreveu fica guardado/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Depois' }))
    expect(screen.queryByText('Há uma versão nova do guia')).toBeNull()
    expect(reload).not.toHaveBeenCalled()
  })

  it('reloads once', async () => {
    stubNavigator({})
    const { link, reload, user } = open()
    act(() => link.tellOutdated())
    await user.click(screen.getByRole('button', { name: 'Atualizar agora' }))
    await user.click(screen.getByRole('button', { name: 'Atualizando…' }))
    expect(reload).toHaveBeenCalledOnce()
  })

  it.each([
    ['safe', { kind: 'ok' }, false],
    [
      'safe beside a newer app, which takes the text in',
      { kind: 'memory', reason: 'newer' },
      false,
    ],
    ['a loss in a full storage', { kind: 'full' }, true],
    ['a loss without a storage', { kind: 'memory', reason: 'refused' }, true],
  ] as const)('holds a reload to be %s', (_name, status, expected) => {
    expect(wouldLose(status)).toBe(expected)
  })

  it('does not offer to lose what only this page has', () => {
    stubNavigator({})
    const { link } = open({ storage: null })
    act(() => link.tellOutdated())
    expect(screen.queryByRole('button', { name: 'Atualizar agora' })).toBeNull()
    expect(screen.getByRole('link', { name: /exporte uma cópia/ })).toHaveAttribute(
      'href',
      '/progresso',
    )
  })
})

describe('the question whether the data may stay', () => {
  it('is put to the browser once, when there is an answer to lose', async () => {
    const persist = stubNavigator({})
    const { store } = open()
    act(() => store.actions.saveDraft('lancar-modelo', 'Porque'))
    expect(persist).not.toHaveBeenCalled()
    act(() => void answerActions(store).recordAttempt('lancar-modelo', answer))
    await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce())
    act(() => void answerActions(store).recordAttempt('feature-store', answer))
    expect(localStorage.getItem('guia-mlops:guarda-pedida')).not.toBeNull()
    expect(persist).toHaveBeenCalledOnce()
  })

  it('is put when the learner comes back to a text, too, but not on every visit', async () => {
    const persist = stubNavigator({})
    const before = createProgressStore({
      storage: localStorage,
      now: () => new Date(),
      newId: () => 't1',
    })
    essayActions(before).saveEssay('estudo-de-caso', 'Um texto.')
    before.flush()
    open()
    await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce())
    open()
    await Promise.resolve()
    expect(persist).toHaveBeenCalledOnce()
  })
})

describe('the rule of Safari', () => {
  it('is told once, there alone, and when there is something to lose', async () => {
    stubNavigator({ vendor: 'Apple Computer, Inc.' })
    const { store, user } = open()
    expect(screen.queryByText(/sete dias/)).toBeNull()
    act(() => essayActions(store).saveEssay('estudo-de-caso', 'Um texto.'))
    expect(screen.getByText(/sete dias/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Entendi' }))
    expect(screen.queryByText(/sete dias/)).toBeNull()
    store.flush()
    open()
    expect(screen.queryByText(/sete dias/)).toBeNull()
  })

  it('is none of other browsers', () => {
    stubNavigator({})
    const { store } = open()
    act(() => essayActions(store).saveEssay('estudo-de-caso', 'Um texto.'))
    expect(screen.queryByText(/sete dias/)).toBeNull()
  })
})
