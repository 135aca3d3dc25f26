/*
 * The entry of the site. A prerendered page reads well without the app, so the app's scripts make
 * way for all that the page is painted with: they are fetched once it has loaded, or earlier if the
 * reader touches it. Where there is something to write in, they come with the first paint, and where
 * there is nothing to read yet, at once.
 */
import { keepEarlyTouch } from './early-touch.ts'

/** Written by `src/commands/page-html.ts`: the files that this page's app consists of. */
const announced = 'link[rel="app-script"]'
const writtenIn = 'textarea, input:not([type="checkbox"], [type="radio"])'

let isStarted = false

function start() {
  if (isStarted) return
  isStarted = true
  // All at once, instead of each when the one before it names it.
  for (const link of document.querySelectorAll<HTMLLinkElement>(announced)) {
    link.rel = 'modulepreload'
  }
  void startApp()
}

/** In two tasks, because one would be long: a reader on a slow phone may be scrolling. */
async function startApp() {
  await import('./framework.ts')
  await new Promise((resolve) => setTimeout(resolve))
  await import('./main.tsx')
}

const page = document.getElementById('app')

keepEarlyTouch()
if (page?.firstElementChild) {
  window.addEventListener('load', start, { once: true })
  // A click comes alone from some assistive technology.
  for (const touch of ['pointerdown', 'keydown', 'click']) {
    document.addEventListener(touch, start, { once: true })
  }
  // Once the browser has painted; in a tab that is not seen it does not, but loads.
  if (page.querySelector(writtenIn)) requestAnimationFrame(() => setTimeout(start))
} else {
  start()
}
