/*
 * Without a network and over updates. The network is taken away by ending the server, which no
 * worker and no cache can mistake for anything else.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectNoAxeViolations } from './support/axe.ts'
import {
  emptyCaches,
  emptyHttpCache,
  goOffline,
  goOnline,
  headingOf,
  lookForUpdate,
  openReady,
  pageEntry,
  workerEntry,
} from './support/offline.ts'
import { buildInto, listAddresses } from './support/site.ts'
import { expect, longTime, openHydrated, test, waitForHydration } from './support/test.ts'

test.use({
  serviceWorkers: 'allow',
  // What a browser says of a server that is not there, and of a file that it no longer has.
  expectedComplaints: [/ERR_CONNECTION_REFUSED|status of 404/],
})
// One build serves them all.
test.describe.configure({ mode: 'default' })

const oldWords = 'foi projetado para revisar'
const newWords = 'foi feito para rever'
let folder: string
let newer: string

test.beforeAll(async () => {
  test.setTimeout(longTime)
  folder = await mkdtemp(join('node_modules', '.cache', 'offline-'))
  newer = join(folder, 'newer')
  const content = join(folder, 'content')
  await cp('content', content, { recursive: true })
  const file = join(content, 'guia', 'index.md')
  const source = await readFile(file, 'utf8')
  expect(source).toContain(oldWords)
  await writeFile(file, source.replace(oldWords, newWords))
  await buildInto(newer, { base: '/', contentDir: content })
})
test.afterEach(goOffline)
test.afterAll(() => rm(folder, { recursive: true, force: true }))

test('after one visit to the home page everything works without a network', async ({ page }) => {
  test.setTimeout(longTime)
  const home = await goOnline('dist')
  await openReady(page, home)
  await goOffline()

  for (const address of await listAddresses()) {
    const html = await readFile(join('dist', address, 'index.html'), 'utf8')
    await openHydrated(page, home + address.slice(1))
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(headingOf(html))
    expect((await page.getByRole('main').innerText()).length, address).toBeGreaterThan(100)
  }

  await openHydrated(page, `${home}guia/pipeline/?de=aula#monitoramento-e-manutencao`)
  await expect(page.locator('#monitoramento-e-manutencao')).toBeFocused()
  await expect(page.locator('#monitoramento-e-manutencao')).toBeInViewport()

  await openHydrated(page, `${home}guia/pipelime`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Página não encontrada')
  await expect(page.getByRole('link', { name: /Pipeline de MLOps/ }).first()).toBeVisible()

  await openHydrated(page, `${home}busca?q=feature store`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Feature Store/ })
    .first()
    .click()
  await expect(page).not.toHaveURL(/busca/)
  await expect(page.getByText(/feature store/i).first()).toBeVisible()

  await openHydrated(page, `${home}questionario/feature-store`)
  await page.getByRole('textbox', { name: 'Sua resposta' }).fill('Reutilizar features.')
  await page.getByRole('radio', { name: 'Média' }).check()
  await page.getByRole('button', { name: 'Conferir resposta' }).click()
  await expect(page.getByRole('heading', { name: 'Gabarito' })).toBeVisible()
  await page.getByRole('radio', { name: 'Tenho', exact: true }).first().check()
  await page.reload()
  await waitForHydration(page)
  await expect(page.getByText('Reutilizar features.').first()).toBeVisible()

  await openHydrated(page, `${home}progresso`)
  const device = page.getByRole('region', { name: 'Neste aparelho' })
  await expect(device).toContainText('Pronto para usar sem rede')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoAxeViolations(page)
  }
})

test('an update is offered, keeps what is being typed, and touches no other tab', async ({
  page,
  context,
}) => {
  test.setTimeout(longTime)
  const home = await goOnline('dist')
  await openReady(page, home)
  const other = await context.newPage()
  await openHydrated(other, `${home}redacao/estudo-de-caso`)
  await other.getByRole('textbox', { name: 'Seu texto' }).fill('Na outra aba.')
  await openHydrated(page, `${home}redacao/controle-de-qualidade`)
  const box = page.getByRole('textbox', { name: 'Seu texto' })
  await box.fill('Antes.')

  await goOnline(newer)
  await lookForUpdate(page)
  const offer = page.getByText('Há uma versão nova do guia')
  await expect(offer).toBeVisible()
  await expect(other.getByText('Há uma versão nova do guia')).toBeVisible()
  await box.pressSequentially(' Depois da oferta.')
  await expect(box).toHaveValue('Antes. Depois da oferta.')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoAxeViolations(page)
  }
  await other.getByRole('button', { name: 'Depois' }).click()
  await expect(other.getByText('Há uma versão nova do guia')).toBeHidden()

  await box.pressSequentially(' E mais.')
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Atualizar agora' }).click(),
  ])
  await waitForHydration(page)
  await expect(box).toHaveValue('Antes. Depois da oferta. E mais.')
  await expect(offer).toBeHidden()
  await page.getByRole('link', { name: 'Guia', exact: true }).first().click()
  await expect(page.getByText(newWords)).toBeVisible()

  // The other tab goes on with the old version, whose files the host no longer has.
  await emptyHttpCache(other)
  await expect(other.getByRole('textbox', { name: 'Seu texto' })).toHaveValue('Na outra aba.')
  await other.getByRole('link', { name: 'Guia', exact: true }).first().click()
  await expect(other.getByText(oldWords)).toBeVisible()

  await goOffline()
  await other.reload()
  await waitForHydration(other)
  await expect(other.getByText(newWords)).toBeVisible()
})

test('a page that already is the new version says nothing, and an old one is told when it lacks a file', async ({
  page,
  context,
}) => {
  const home = await goOnline('dist')
  await openReady(page, home)
  await goOnline(newer)
  const fresh = await context.newPage()
  await openReady(fresh, `${home}guia`)
  await expect(fresh.getByText(newWords)).toBeVisible()
  // Its worker has taken over: without a network, too, it is the new version.
  await expect.poll(() => workerEntry(fresh)).toBe(await pageEntry(fresh))
  await expect(fresh.getByText('Há uma versão nova do guia')).toBeHidden()
  await expect(page.getByText('Há uma versão nova do guia')).toBeVisible()
  await page.getByRole('button', { name: 'Depois' }).click()

  // Nothing old is left anywhere.
  await emptyCaches(page)
  await emptyHttpCache(page)
  await page.getByRole('link', { name: 'Glossário', exact: true }).first().click()
  await expect(page.getByText('Parte desta página só existe na versão nova.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Esta página não chegou' })).toBeVisible()
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Atualizar agora' }).click(),
  ])
  await waitForHydration(page)
  await expect(page.getByRole('heading', { level: 1, name: /Glossário/ })).toBeVisible()
})

test('a half-finished update changes nothing until it is whole, and an emptied cache fills again', async ({
  page,
}) => {
  test.setTimeout(longTime)
  const home = await goOnline('dist')
  await openReady(page, home)

  const half = join(folder, 'half')
  await cp(newer, half, { recursive: true })
  // The page is there, a script of another page is not yet.
  const list = await readFile(join(half, 'sw.js'), 'utf8')
  const [script] = /assets\/glossary-page-[\w-]+\.js/.exec(list) ?? []
  if (script === undefined) throw new Error('the worker does not name the glossary')
  for (const ending of ['', '.br', '.gz']) await rm(join(half, script + ending))
  await goOnline(half)
  await lookForUpdate(page)
  await goOffline()
  await openHydrated(page, `${home}guia`)
  await expect(page.getByText(oldWords)).toBeVisible()
  await openHydrated(page, `${home}glossario`)

  await goOnline(newer)
  await openReady(page, home)
  await expect.poll(() => workerEntry(page)).toBe(await pageEntry(page))
  await goOffline()
  await openHydrated(page, `${home}guia`)
  await expect(page.getByText(newWords)).toBeVisible()

  await emptyCaches(page)
  await goOnline(newer)
  await openHydrated(page, `${home}progresso`)
  await expect(page.getByText(/Pronto para usar sem rede/)).toBeVisible()
  await goOffline()
  await openHydrated(page, `${home}glossario`)
  await expect(page.getByRole('heading', { level: 1, name: /Glossário/ })).toBeVisible()
})

test('a site that gives offline use up takes its worker and its files back, and no progress', async ({
  page,
}) => {
  test.setTimeout(longTime)
  const home = await goOnline('dist')
  await openReady(page, `${home}redacao/estudo-de-caso`)
  await page.getByRole('textbox', { name: 'Seu texto' }).fill('Fica.')

  const without = join(folder, 'without')
  await buildInto(without, { base: '/', contentDir: 'content' }, ['--without-offline'])
  await goOnline(without)
  await page.reload()
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registrations = await navigator.serviceWorker.getRegistrations()
        return [registrations.length, (await caches.keys()).length]
      }),
    )
    .toEqual([0, 0])
  await openHydrated(page, `${home}redacao/estudo-de-caso`)
  await expect(page.getByRole('textbox', { name: 'Seu texto' })).toHaveValue('Fica.')
})
