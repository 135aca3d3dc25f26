/*
 * Where the reader's own colours replace the page's: what is chosen, current or focused is told by
 * more than a colour of ours, and what is drawn is drawn in the reader's.
 */
import type { Locator } from '@playwright/test'
import { openFresh, states } from './support/screens.ts'
import { expect, openHydrated, test } from './support/test.ts'

test.use({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' })

/** Channels of a computed colour, 0 to 255. */
async function channels(target: Locator, property: string): Promise<number[]> {
  const colour = await target.evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  )
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
}

const brightness = (colour: number[]) => colour.reduce((sum, channel) => sum + channel, 0) / 3

async function expectDrawnOnDark(target: Locator, property: 'fill' | 'stroke'): Promise<void> {
  expect(brightness(await channels(target, property))).toBeGreaterThan(100)
}

test('the figure of the pipeline is drawn in the colours of the reader', async ({ page }) => {
  await openHydrated(page, '/guia/pipeline')
  expect(brightness(await channels(page.locator('body'), 'background-color'))).toBeLessThan(40)
  const drawing = page.getByRole('group', { name: 'Fluxo do pipeline' })
  const stage = drawing.getByRole('link', { name: /^Etapa 1:/ })
  await expectDrawnOnDark(stage.locator('text').last(), 'fill')
  await expectDrawnOnDark(stage.locator('path').last(), 'stroke')
  await stage.focus()
  await page.keyboard.press('ArrowRight')
  const focused = drawing.getByRole('link', { name: /^Etapa 2:/ })
  await expectDrawnOnDark(focused.locator('path').first(), 'stroke')
})

test('the charts of progress are drawn in the colours of the reader', async ({ page }) => {
  const progress = states.find(({ name }) => name.startsWith('the result'))
  if (progress === undefined) throw new Error('no such state')
  await openFresh(page, progress)
  for (const text of await page.locator('main svg text:visible').all()) {
    await expectDrawnOnDark(text, 'fill')
  }
})

test('the focus, the page one is on and the theme chosen can be told', async ({ page }) => {
  await openHydrated(page, '/glossario')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return `${outlineStyle} ${outlineWidth}`
  })
  expect(outline).toBe('solid 3px')
  const top = page.getByRole('navigation', { name: 'Principal', exact: true })
  await expectToldApart(
    top.getByRole('link', { name: 'Glossário' }),
    top.getByRole('link', { name: 'Guia' }),
  )
  const theme = (name: string) => page.getByRole('button', { name })
  await expectToldApart(theme('Tema do sistema'), theme('Tema claro'))
})

/** What is there to see of it besides its words: a line, its weight, the colours of the reader. */
function lookOf(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    const style = getComputedStyle(element)
    return [
      style.borderBottomStyle,
      style.borderBottomColor,
      style.fontWeight,
      style.backgroundColor,
      style.color,
    ].join(' ')
  })
}

async function expectToldApart(current: Locator, other: Locator): Promise<void> {
  expect(await lookOf(current)).not.toBe(await lookOf(other))
}

test('what is marked can be told from what is not', async ({ page }) => {
  await openHydrated(page, '/questionario/lancar-modelo')
  const radio = page.getByRole('radio', { name: 'Alta' })
  await radio.check()
  // The browser's own mark, which follows the reader's colours.
  expect(await radio.evaluate((element) => getComputedStyle(element).appearance)).toBe('auto')
})
