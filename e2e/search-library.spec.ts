/*
 * The index of a small guide is one file. That of a library comes in parts, as a search needs them;
 * the same search, so only what differs is gone through here.
 */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { growContent } from '../src/commands/bench/larger-content.ts'
import { buildAndServe, type TestSite } from './support/site.ts'
import { expect, longTime, openHydrated, test } from './support/test.ts'

const part = /\/search-shards-[\w-]+\.js$/
// One after the other, because each worker would build the library anew.
test.describe.configure({ mode: 'default' })

let contentDir: string
let site: TestSite

test.beforeAll(async () => {
  test.setTimeout(longTime)
  contentDir = await mkdtemp(join('node_modules', '.cache', 'e2e-content-'))
  await cp('content', contentDir, { recursive: true })
  const names = await readdir(contentDir, { recursive: true })
  const paths = names.filter((name) => name.endsWith('.md'))
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(contentDir, path), 'utf8')] as const),
  )
  for (const [path, text] of growContent(new Map(texts), 3)) {
    await writeFile(join(contentDir, path), text)
  }
  site = await buildAndServe({ contentDir })
})

test.afterAll(async () => {
  await site?.close()
  await rm(contentDir, { recursive: true, force: true })
})

test('a search fetches the parts of the index that it needs, and no others', async ({ page }) => {
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (part.test(pathname)) fetched.add(pathname)
  })
  await openHydrated(page, `${site.url}guia/necessidade`)
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: 'Buscar em tudo' }).fill('modelo de produção')
  await expect(page.getByRole('option').first()).toContainText('Model')
  await expect(page.getByRole('option').first().locator('mark').first()).toBeVisible()
  const all = (await readdir(join(site.dir, 'assets'))).filter((name) => part.test(`/${name}`))
  expect(fetched.size).toBeGreaterThan(0)
  expect(fetched.size).toBeLessThan(all.length / 2)

  await page.getByRole('option').first().click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test.describe('without a connection', () => {
  test.use({ expectedComplaints: [/ERR_FAILED|Failed to fetch|Failed to load/] })

  test('it says that a part did not come, keeps what was typed, and goes on', async ({ page }) => {
    await openHydrated(page, `${site.url}guia`)
    await page.keyboard.press('/')
    const field = page.getByRole('searchbox', { name: 'Buscar em tudo' })
    await expect(field).toBeFocused()
    await page.route(part, (route) => route.abort())
    await field.fill('monitoramento')
    const alert = page.getByRole('dialog').getByRole('alert')
    await expect(alert).toContainText('A busca não chegou')
    await page.unroute(part)
    await alert.getByRole('link', { name: 'Tentar de novo' }).click()
    await expect(page).toHaveURL(`${site.url}busca?q=monitoramento`)
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Monitor/ })
        .first(),
    ).toBeVisible()
  })
})
