import type { FrameLocator, Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { type Lms, openLms } from './support/lms.ts'
import { expect, test } from './support/test.ts'

// One build of the packages serves all of these.
test.describe.configure({ mode: 'default' })

let lms: Lms
test.beforeAll(async () => {
  lms = await openLms()
})
test.afterAll(() => lms.close())

const app = (page: Page) => page.frameLocator('iframe')

/** What the player has been told, by the names of its edition. */
async function told(page: Page, element: string): Promise<string> {
  return page.evaluate((name) => {
    const api: unknown = Reflect.get(window, 'API') ?? Reflect.get(window, 'API_1484_11')
    if (typeof api !== 'object' || api === null) throw new Error('there is no player')
    const read: unknown = Reflect.get(api, 'getCMIValue')
    if (typeof read !== 'function') throw new Error('the player cannot be asked')
    return String(Reflect.apply(read, api, [name]))
  }, element)
}

/** Closes the activity as a player does, and returns all that it was told. */
async function closeActivity(page: Page): Promise<string> {
  return page.evaluate(() => {
    document.querySelector('iframe')?.remove()
    const api: unknown = Reflect.get(window, 'API') ?? Reflect.get(window, 'API_1484_11')
    if (typeof api !== 'object' || api === null) throw new Error('there is no player')
    return JSON.stringify(Reflect.get(api, 'cmi'))
  })
}

async function giveAnswer(guide: FrameLocator, text: string) {
  await guide.getByRole('textbox', { name: 'Sua resposta' }).fill(text)
  await guide
    .getByRole('group', { name: 'Quão seguro você está?' })
    .getByRole('radio', { name: 'Alta' })
    .check()
  await guide.getByRole('button', { name: 'Conferir resposta' }).click()
  const ideas = guide.getByRole('region', { name: 'Ideias-chave' }).getByRole('listitem')
  await ideas.nth(0).getByRole('radio', { name: 'Tenho', exact: true }).check()
  await ideas.nth(1).getByRole('radio', { name: 'Tenho', exact: true }).check()
}

const editions = [
  {
    version: '1.2',
    score: 'cmi.core.score.raw',
    status: 'cmi.core.lesson_status',
    location: 'cmi.core.lesson_location',
  },
  {
    version: '2004',
    score: 'cmi.score.raw',
    status: 'cmi.completion_status',
    location: 'cmi.location',
  },
] as const

for (const { version, score, status, location } of editions) {
  test(`the SCORM ${version} package reports and takes up where it stopped`, async ({
    page,
    browser,
  }) => {
    await page.goto(lms.playerUrl(version))
    const guide = app(page)
    await guide.getByRole('link', { name: 'Questionário' }).first().click()
    await guide.getByRole('link', { name: 'Começar' }).click()
    await giveAnswer(guide, 'Os dados mudam e o modelo precisa de manutenção.')
    await expect.poll(() => told(page, score)).toBe('10')
    expect(await told(page, status)).toBe('incomplete')

    // All within the one file, so that a reload of the frame finds the place again.
    await guide.getByRole('button', { name: 'Próxima pergunta' }).click()
    await expect(guide.getByRole('heading', { level: 1 })).toBeFocused()
    const frame = page.frames().at(-1)
    expect(frame?.url()).toMatch(/\/index\.html\?scoid=7&em=\/questionario\/razoes-tecnicas$/)
    const saved = await closeActivity(page)

    const elsewhere = await browser.newContext()
    const next = await elsewhere.newPage()
    await next.goto(lms.playerUrl(version, saved))
    expect(await told(next, location)).toBe('/questionario/razoes-tecnicas')
    const resumed = app(next)
    await expect(resumed.getByRole('heading', { level: 1 })).toContainText('duas razões')
    await resumed.getByRole('link', { name: /^Anterior/ }).click()
    await expect(resumed.getByText('Os dados mudam e o modelo precisa')).toBeVisible()
    await expect(resumed.getByRole('status').filter({ hasText: 'Pontuação: 1 de 1' })).toBeVisible()
    await expect(resumed.getByText('no LMS da sua instituição')).toBeVisible()
    await elsewhere.close()
  })
}

test('a package without an LMS says so and works all the same', async ({ page }) => {
  await page.goto(lms.launchUrl)
  await expect(page.getByText('Sem conexão com o LMS')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'Glossário' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /gloss/i })).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Sem conexão com o LMS')).toBeVisible()
})

test('an embedded page has no frame, keeps so from link to link, and leads to the site', async ({
  page,
  baseURL,
}) => {
  // On its own first: the page around a frame is not the app's.
  await page.goto('/guia?embed=1')
  await expect(page.getByRole('banner')).toBeHidden()
  await expectNoAxeViolations(page)
  await page.goto(lms.courseUrl(`${baseURL}/guia?embed=1`))
  const guide = app(page)
  const toSite = guide.getByRole('link', { name: 'Abrir no site' })
  await expect(toSite).toBeVisible()
  await expect(guide.getByRole('main')).toBeVisible()
  await expect(guide.getByRole('banner')).toBeHidden()
  await expect(guide.getByRole('contentinfo')).toBeHidden()
  await expect(guide.getByRole('navigation', { name: /^Principal/ })).toHaveCount(0)
  await guide.getByRole('link', { name: 'Visão Geral do Pipeline de MLOps' }).first().click()
  await expect(guide.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(toSite).toHaveAttribute('href', '/guia/pipeline')
  expect(page.frames().at(-1)?.url()).toBe(`${baseURL}/guia/pipeline?embed=1`)
  await expect(guide.getByRole('banner')).toBeHidden()
  const [site] = await Promise.all([page.waitForEvent('popup'), toSite.click()])
  await expect(site.getByRole('banner')).toBeVisible()
})
