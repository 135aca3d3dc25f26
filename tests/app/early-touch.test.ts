import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerEarlyTouch, keepEarlyTouch } from '#app/early-touch.ts'

const heard = vi.fn()

beforeEach(() => {
  heard.mockClear()
  document.body.innerHTML = `
    <button id="copiar"><span>Copiar</span></button>
    <button id="mais" popovertarget="menu">Mais</button>
    <button id="escuro" name="tema">Escuro</button>
    <label>Lido <input id="lido" type="checkbox" /></label>
    <a id="link" href="#lugar">Lugar</a>`
  keepEarlyTouch()
})
afterEach(() => {
  answerEarlyTouch()
  document.removeEventListener('keydown', hearKey)
})

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`no ${selector}`)
  return found
}

const hearKey = ({ key }: KeyboardEvent) => heard(key)

/** As the app does once it has taken over. */
function takeOver() {
  for (const id of ['copiar', 'mais', 'escuro', 'lido', 'link']) {
    element(`#${id}`).addEventListener('click', () => heard(id))
  }
  document.addEventListener('keydown', hearKey)
  answerEarlyTouch()
}

describe('what is pressed before the app has taken over', () => {
  it('is pressed again once it has: the last button, and once', () => {
    element('#copiar span').click()
    element('#copiar span').click()
    takeOver()
    expect(heard.mock.calls).toEqual([['copiar']])
    answerEarlyTouch()
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('leaves a box unticked until the app ticks it', () => {
    const box = element('#lido')
    element('label').click()
    expect(box).not.toBeChecked()
    takeOver()
    expect(box).toBeChecked()
    expect(heard.mock.calls).toEqual([['lido']])
  })

  it.each(['#mais', '#escuro', '#link'])(
    'is not kept where it answers by itself: %s',
    (control) => {
      element(control).click()
      takeOver()
      expect(heard).not.toHaveBeenCalled()
    },
  )

  it('calls the search by its key, which the browser does not use otherwise', () => {
    const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true })
    document.body.dispatchEvent(slash)
    expect(slash.defaultPrevented).toBe(true)
    takeOver()
    expect(heard.mock.calls).toEqual([['/']])
  })

  it('is nothing where nothing was pressed', () => {
    takeOver()
    expect(heard).not.toHaveBeenCalled()
  })
})
