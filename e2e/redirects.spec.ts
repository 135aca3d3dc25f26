/* An author renames and moves what others link to, and every old link still leads to its place. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { storageKey } from '../src/state/stored-keys.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { buildAndServe, type TestSite } from './support/site.ts'
import { expect, test, waitForHydration } from './support/test.ts'

/** Former address → present address and what has focus there. */
const journeys: [former: string, present: string, focused: string][] = [
  ['guia/pipeline', 'guia/esteira', 'titulo'],
  ['guia/pipeline/?q=1#feature-store', 'guia/esteira?q=1#feature-store', 'feature-store'],
  ['guia/necessidade#linha-de-fundo', 'guia/necessidade#no-fim', 'no-fim'],
  [
    'guia/estudo-de-caso#principal-conclusao',
    'guia/demonstracao#principal-conclusao',
    'principal-conclusao',
  ],
  ['questionario/lancar-modelo', 'questionario/lancar', 'titulo'],
  ['redacao/controle-de-qualidade', 'redacao/qualidade', 'titulo'],
  ['glossario/roi', 'glossario/retorno', 'titulo'],
]

const conclusion = /\n## Principal Conclusão \{#principal-conclusao\}\n[\s\S]*$/u

/** The text of a content file with these lines among its aliases. */
function withAliases(text: string, ...lines: string[]): string {
  const entries = `aliases:\n${lines.map((line) => `  ${line}\n`).join('')}`
  return text.startsWith('---\n')
    ? text.replace('---\n', `---\n${entries}`)
    : `---\n${entries}---\n\n${text}`
}

/** A copy of the content in which a chapter, a section, a question, an essay and a term moved. */
async function writeMovedContent(contentDir: string): Promise<void> {
  await cp('content', contentDir, { recursive: true })
  const edit = async (file: string, change: (text: string) => string) => {
    const path = join(contentDir, file)
    const before = await readFile(path, 'utf8')
    const after = change(before)
    expect(after, file).not.toBe(before)
    await writeFile(path, after)
  }
  let moved = ''
  await edit('guia/01-necessidade.md', (text) =>
    withAliases(text.replace('{#linha-de-fundo}', '{#no-fim}'), 'linha-de-fundo: no-fim'),
  )
  await edit('guia/02-pipeline.md', (text) =>
    withAliases(text.replace('{#pipeline}', '{#esteira}'), 'pipeline: esteira'),
  )
  await edit('guia/04-estudo-de-caso.md', (text) => {
    moved = conclusion.exec(text)?.[0] ?? ''
    const figure = / {2}- valor: [^\n]*\n[^\n]*\n {4}em: principal-conclusao\n/u
    return text.replace(conclusion, '\n').replace(figure, '')
  })
  await edit('guia/05-demonstracao.md', (text) =>
    withAliases(text + moved, 'estudo-de-caso#principal-conclusao: principal-conclusao'),
  )
  await edit('questionario.md', (text) =>
    withAliases(text.replace('{#lancar-modelo}', '{#lancar}'), 'lancar-modelo: lancar'),
  )
  await edit('redacao.md', (text) =>
    withAliases(
      text.replace('{#controle-de-qualidade}', '{#qualidade}'),
      'controle-de-qualidade: qualidade',
    ),
  )
  await edit('glossario.md', (text) =>
    withAliases(text.replace('{#roi}', '{#retorno}'), 'roi: retorno'),
  )
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/commands/ids.ts'], {
    env: { ...process.env, CONTENT_DIR: contentDir },
  })
}

for (const base of ['/', '/qualquer/base/']) {
  test.describe(`former addresses at ${base}`, () => {
    let folder: string
    let site: TestSite
    test.describe.configure({ mode: 'serial' })
    test.beforeAll(async () => {
      // A whole build of the site, which also finds no dead link in it.
      test.setTimeout(180_000)
      folder = await mkdtemp(join('node_modules', '.cache', 'moved-'))
      await writeMovedContent(join(folder, 'content'))
      site = await buildAndServe({ base, contentDir: join(folder, 'content') })
    })
    test.afterAll(async () => {
      await site.close()
      await rm(folder, { recursive: true, force: true })
    })

    test('opened cold lead to their places, which show and have the focus', async ({ page }) => {
      test.slow()
      for (const [former, present, focused] of journeys) {
        await test.step(former, async () => {
          await page.goto('about:blank')
          await page.goto(site.url + former)
          await expect(page).toHaveURL(site.url + present)
          const target = page.locator(`[id="${focused}"]`)
          await expect(target).toBeFocused()
          await expect(target).toBeInViewport()
          await expect(page.getByRole('heading', { level: 1 })).not.toContainText('mudou')
          // The old address has left the history: going back leads to where one came from.
          await page.goBack()
          await expect(page).toHaveURL('about:blank')
        })
      }
    })

    test('keep what the learner did under the former ids', async ({ page }) => {
      const text = await readFile('tests/fixtures/progress/stored-before-study-routes.json', 'utf8')
      const stored = JSON.parse(text)
      const at = '2026-11-02T12:00:00.000Z'
      stored.state.attempts = {}
      stored.state.drafts = { 'lancar-modelo': { text: 'Os dados mudam.', at } }
      stored.state.read = { pipeline: { read: true, at } }
      stored.state.lastPlace = { address: '/guia/pipeline#feature-store', title: 'Feature', at }
      await page.goto(`${site.url}guia`)
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
        storageKey,
        JSON.stringify(stored),
      ] as const)
      await page.reload()
      await waitForHydration(page)
      await expect(page.getByText('Lido', { exact: true })).toHaveCount(1)
      // A link within the app leads on as well.
      await page.getByRole('link', { name: /Continuar de onde parei/ }).click()
      await expect(page).toHaveURL(`${site.url}guia/esteira#feature-store`)
      await expect(page.locator('#feature-store')).toBeFocused()
      await expect(page.getByRole('checkbox', { name: 'Marcar como lido' })).toBeChecked()
      await page.goto(`${site.url}questionario/lancar-modelo`)
      await expect(page).toHaveURL(`${site.url}questionario/lancar`)
      await expect(page.getByRole('textbox', { name: 'Sua resposta' })).toHaveValue(
        'Os dados mudam.',
      )
    })

    // What it looks like does not depend on where it stands.
    if (base === '/') {
      test.describe('where the app cannot lead on', () => {
        test.use({ expectedComplaints: [/ERR_FAILED/] })

        test('what stands there has nothing for axe to find', async ({ page }) => {
          test.slow()
          await page.route('**/assets/*.js', (route) => route.abort())
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            for (const former of ['guia/pipeline', 'guia/estudo-de-caso#principal-conclusao']) {
              await page.goto(site.url + former)
              await expect(page.getByText(/Mudou de capítulo|Endereço antigo/)).toBeVisible()
              await expectNoAxeViolations(page)
            }
          }
        })
      })
    }

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      test('a page sends its readers on, a place says where it has gone', async ({ page }) => {
        await page.goto(`${site.url}guia/pipeline`)
        await expect(page).toHaveURL(`${site.url}guia/esteira`)
        await expect(page.getByRole('heading', { level: 1 })).toContainText('Visão Geral')
        await page.goto(`${site.url}guia/estudo-de-caso#principal-conclusao`)
        const link = page.locator('#principal-conclusao').getByRole('link')
        await expect(link).toBeInViewport()
        await link.click()
        await expect(page).toHaveURL(`${site.url}guia/demonstracao#principal-conclusao`)
      })
    })
  })
}
