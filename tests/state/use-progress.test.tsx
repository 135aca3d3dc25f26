import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { createProgressStore } from '#state/progress-store.ts'
import {
  ProgressProvider,
  useProgress,
  useProgressActions,
  useStorageStatus,
} from '#state/use-progress.ts'
import { createMemoryStorage } from './memory-storage.ts'

function open(storage = createMemoryStorage()) {
  return createProgressStore({ storage, now: () => new Date(), newId: () => 't1' })
}

function ReadChapters() {
  const read = useProgress((progress) => Object.keys(progress.read))
  const { markRead } = useProgressActions()
  return (
    <button type="button" onClick={() => markRead('genaiops', true)}>
      {read.length === 0 ? 'nenhum' : read.join(', ')} ({useStorageStatus().kind})
    </button>
  )
}

it('hydrates a prerendered page without a mismatch and then shows the stored progress', async () => {
  const storage = createMemoryStorage()
  const earlier = open(storage)
  earlier.actions.markRead('pipeline', true)
  earlier.flush()

  const page = document.createElement('div')
  document.body.append(page)
  // Without a provider, as the prerendering does it.
  page.innerHTML = renderToString(<ReadChapters />)
  expect(page).toHaveTextContent('nenhum (ok)')

  const onRecoverableError = vi.fn<(error: unknown) => void>()
  const consoleError = vi.spyOn(console, 'error')
  const root = await act(() =>
    hydrateRoot(
      page,
      <ProgressProvider value={open(storage)}>
        <ReadChapters />
      </ProgressProvider>,
      { onRecoverableError },
    ),
  )
  expect(page).toHaveTextContent('pipeline (ok)')
  await act(() => page.querySelector('button')?.click())
  expect(page).toHaveTextContent('pipeline, genaiops (ok)')
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(consoleError).not.toHaveBeenCalled()
  act(() => root.unmount())
  page.remove()
})
