import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Definition } from '#ui/definition.tsx'

const page = (
  <MemoryRouter>
    <p>
      Há{' '}
      <Definition name="Data Drift" to="/glossario/data-drift" content="Uma mudança nos dados.">
        drift de dados
      </Definition>{' '}
      e{' '}
      <Definition name="Concept Drift" to="/glossario/concept-drift" content="Outra mudança.">
        drift de conceito
      </Definition>
      .
    </p>
    <button>Depois</button>
  </MemoryRouter>
)

const words = () => screen.getByRole('button', { name: 'drift de dados' })
const panel = () => screen.queryByRole('note', { name: 'Definição: Data Drift' })

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  // jsdom hides popovers but cannot show them.
  HTMLElement.prototype.showPopover = function () {
    this.removeAttribute('popover')
  }
})
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover')
})

/** Renders and waits for what shows the definitions. */
async function renderReady() {
  render(page)
  await screen.findByRole('button', { name: 'drift de conceito' })
}

const user = () => userEvent.setup({ advanceTimers: (time) => vi.advanceTimersByTime(time) })
const pass = (time: number) => act(() => vi.advanceTimersByTime(time))

describe('Definition', () => {
  it('is a plain link to the term before the app has taken over', () => {
    const html = renderToString(page)
    expect(html).toContain('href="/glossario/data-drift"')
    expect(html).not.toMatch(/ (?:role|aria-\w+|style|popover)=/u)
  })

  it('is that link until what shows the definition is here', () => {
    render(page)
    expect(screen.getByRole('link', { name: 'drift de dados' })).not.toHaveAttribute(
      'aria-expanded',
    )
  })

  it('opens under a pointer that stays, not under one that passes', async () => {
    await renderReady()
    const pointer = user()
    await pointer.hover(words())
    pass(100)
    await pointer.unhover(words())
    pass(1000)
    expect(panel()).toBeNull()
    await pointer.hover(words())
    pass(400)
    expect(panel()).toHaveTextContent('Data DriftUma mudança nos dados.Ver no glossário')
    await pointer.unhover(words())
    pass(300)
    expect(panel()).toBeNull()
  })

  it('stays while the pointer is on the definition itself', async () => {
    await renderReady()
    const pointer = user()
    await pointer.hover(words())
    pass(400)
    await pointer.hover(screen.getByText('Uma mudança nos dados.'))
    pass(1000)
    expect(panel()).not.toBeNull()
  })

  it('opens by keyboard focus, describes its words, and closes when focus goes on', async () => {
    await renderReady()
    const keyboard = user()
    await keyboard.tab()
    expect(words()).toHaveFocus()
    expect(words()).toHaveAttribute('aria-expanded', 'true')
    expect(words()).toHaveAccessibleDescription('Uma mudança nos dados.')
    await keyboard.tab()
    expect(screen.getByRole('link', { name: 'Ver no glossário: Data Drift' })).toHaveFocus()
    await keyboard.tab()
    expect(panel()).toBeNull()
  })

  it('closes by Esc, giving focus back to the words', async () => {
    await renderReady()
    const keyboard = user()
    await keyboard.tab()
    await keyboard.tab()
    await keyboard.keyboard('{Escape}')
    expect(panel()).toBeNull()
    expect(words()).toHaveFocus()
    await keyboard.keyboard(' ')
    expect(panel()).not.toBeNull()
  })

  it('stays open by a press until another press, whether before it the pointer opened it or not', async () => {
    await renderReady()
    const pointer = user()
    await pointer.hover(words())
    pass(400)
    await pointer.click(words())
    await pointer.unhover(words())
    pass(1000)
    expect(panel()).not.toBeNull()
    await pointer.click(words())
    expect(panel()).toBeNull()
  })

  it('closes by a press elsewhere and when another one opens', async () => {
    await renderReady()
    const pointer = user()
    await pointer.click(words())
    await pointer.click(screen.getByRole('button', { name: 'drift de conceito' }))
    expect(panel()).toBeNull()
    expect(screen.getByRole('note', { name: 'Definição: Concept Drift' })).toBeVisible()
    await pointer.click(screen.getByRole('button', { name: 'Depois' }))
    expect(screen.queryByRole('note')).toBeNull()
  })

  it('leaves a press for a new tab to the browser', async () => {
    await renderReady()
    const event = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true })
    fireEvent(words(), event)
    expect(event.defaultPrevented).toBe(false)
    expect(panel()).toBeNull()
  })
})
