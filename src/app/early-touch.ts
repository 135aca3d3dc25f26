/*
 * What a reader presses before the app has taken over the page: the app gets it as soon as it has.
 * Links, menus and folds answer by themselves, and `tema.js` changes the theme.
 */
import { isSearchKey } from '#features/search/search-keys.ts'

const controls =
  'button:not([popovertarget], [name="tema"]), input:is([type="checkbox"], [type="radio"])'

/** The last one alone: who presses again is impatient, and does not want it twice. */
let kept: (() => void) | null = null

export function keepEarlyTouch(): void {
  document.addEventListener('click', keepClick, { capture: true })
  document.addEventListener('keydown', keepKey)
}

/** For the app, once it hears what is pressed. */
export function answerEarlyTouch(): void {
  document.removeEventListener('click', keepClick, { capture: true })
  document.removeEventListener('keydown', keepKey)
  kept?.()
  kept = null
}

function keepClick(event: MouseEvent) {
  const control = event.target instanceof Element ? event.target.closest(controls) : null
  if (!(control instanceof HTMLElement)) return
  // A box that changes by itself would no longer say what the app knows.
  event.preventDefault()
  kept = () => control.click()
}

function keepKey(event: KeyboardEvent) {
  if (!isSearchKey(event)) return
  event.preventDefault()
  kept = () => document.dispatchEvent(new KeyboardEvent('keydown', event))
}
