import { readdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

test.use({ javaScriptEnabled: false })

const addresses = [
  '/',
  '/guia',
  '/guia/pipeline',
  '/questionario',
  '/questionario/lancar-modelo',
  '/redacao/estudo-de-caso',
  '/glossario',
  '/glossario/data-drift',
  '/revisao',
  '/laboratorio',
  '/progresso',
  '/professores',
  '/busca',
  '/sobre',
]

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const) {
  test(`a page looks with its own styles as with all, ${width} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const styles = await findAppStyles()
    for (const address of addresses) {
      await page.goto(address)
      await page.evaluate('document.fonts.ready')
      const alone = await listLooks(page)
      await addStylesheet(page, styles)
      await page.evaluate('document.fonts.ready')
      const looks = await listLooks(page)
      const changed = looks.filter((look, index) => look !== alone[index])
      expect(changed, `${address} is painted with other styles at first`).toEqual([])
    }
  })
}

const telling =
  'display visibility opacity position inset width height margin padding border-width border-style border-color border-radius color background-color box-shadow font-family font-size font-weight font-style line-height letter-spacing text-align text-decoration text-transform list-style-type gap grid-template-columns justify-content align-items overflow transform fill stroke content hyphens'

/** How the elements of a page look, and what their styles put before and behind them. */
function listLooks(page: Page): Promise<string[]> {
  return page.evaluate(
    (properties) =>
      [...document.querySelectorAll('body, body *')].flatMap((element) =>
        [null, '::before', '::after'].flatMap((part) => {
          const style = getComputedStyle(element, part)
          if (part !== null && style.content === 'none') return []
          const values = properties.map((name) => `${name}: ${style.getPropertyValue(name)}`)
          return `${element.tagName}.${element.getAttribute('class')} ${part}: ${values.join('; ')}`
        }),
      ),
    telling.split(' '),
  )
}

async function addStylesheet(page: Page, href: string): Promise<void> {
  await page.evaluate((address) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })
    document.head.append(link)
  }, href)
  await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBe(2)
}

/** What the app brings along, and pages have picked theirs from. */
async function findAppStyles(): Promise<string> {
  const files = await readdir('dist/assets')
  const [file, ...others] = files.filter((name) => /^app-.*\.css$/.test(name))
  if (file === undefined || others.length > 0) throw new Error('the app must have one stylesheet')
  return `/assets/${file}`
}
