/*
 * The screens that matter as small pictures: a quarter of their size, so that lines of text are
 * shades of grey, and all of it in the typeface that the app brings along, so that another machine's
 * fonts set every line alike. A layout that breaks shows; a pixel does not.
 *
 * After a change that was meant: `npm run e2e -- look --update-snapshots`, and look at what changed.
 */
import type { Page } from '@playwright/test'
import { openFresh, route, type Screen, states } from './support/screens.ts'
import { expect, openHydrated, test } from './support/test.ts'

test.use({ reducedMotion: 'reduce', deviceScaleFactor: 0.25 })

/** Dates are words on some of the screens. */
const today = new Date('2026-12-01T12:00:00Z')

const pages: [name: string, address: string][] = [
  ['sumario', '/guia'],
  ['capitulo', '/guia/necessidade'],
  ['figura', '/guia/pipeline'],
  ['pergunta', '/questionario/valor-de-negocio'],
  ['redacao', '/redacao/tres-perspectivas'],
  ['glossario', '/glossario'],
  ['revisao', '/revisao'],
  ['roteiro', route],
]
const screens: Screen[] = [
  ...pages.map(([name, address]) => ({
    name,
    open: (page: Page) => openHydrated(page, address),
  })),
  { name: 'tentativa', open: stateNamed('a question after an attempt') },
  { name: 'busca', open: stateNamed('the search open with hits') },
]

function stateNamed(name: string): Screen['open'] {
  const state = states.find((known) => known.name === name)
  if (state === undefined) throw new Error(`no state is called ${name}`)
  return state.open
}

const looks = [
  { suffix: 'telefone', width: 360, height: 1200, colorScheme: 'light' },
  { suffix: 'tela', width: 1280, height: 1000, colorScheme: 'dark' },
] as const

for (const screen of screens) {
  test(`${screen.name} looks as it did`, async ({ page }) => {
    await page.clock.setFixedTime(today)
    await page.setViewportSize({ width: 1280, height: 1000 })
    await openFresh(page, screen)
    for (const { suffix, width, height, colorScheme } of looks) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await setInOwnType(page)
      const main = await page.getByRole('main').boundingBox()
      // What a page is about: the frame around it is the same on all of them.
      const clip = { x: 0, y: main?.y ?? 0, width, height: height - 200 }
      const picture = await page.screenshot({ clip, caret: 'hide', scale: 'device' })
      expect(picture).toMatchSnapshot(`${screen.name}-${suffix}.png`, {
        threshold: 0.15,
        maxDiffPixelRatio: 0.02,
      })
    }
  })
}

async function setInOwnType(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { style } = document.documentElement
    style.setProperty('--font-sans', 'var(--font-serif)')
    await document.fonts.ready
    scrollTo(0, 0)
    // The focus is where each browser leaves it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}
