/* The author edits the content while a learner is in the middle of the course. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { serveSite } from '../src/commands/site-server.ts'
import { buildInto } from './support/site.ts'
import { expect, openHydrated, test } from './support/test.ts'

const newQuestion = `## O que mudou neste guia? {#pergunta-nova}

- rótulo: Pergunta nova
- exige: 1

### Gabarito

Uma pergunta entrou antes da primeira.

### Ideias

- Uma pergunta entrou {#entrou}
  - seção: [Linha de Fundo](guia/01-necessidade.md#linha-de-fundo)

`

test('a new first question and a reworded fourth leave the other answers and scores intact', async ({
  page,
}) => {
  test.slow()
  const folder = await mkdtemp(join('node_modules', '.cache', 'changed-'))
  const [before, after, edited] = ['before', 'after', 'content'].map((name) => join(folder, name))
  if (before === undefined || after === undefined || edited === undefined)
    throw new Error('unnamed')
  try {
    await buildInto(before, { base: '/', contentDir: 'content' })
    await writeEditedContent(edited)
    await buildInto(after, { base: '/', contentDir: edited })

    const first = await serveSite({ dir: before, base: '/', port: 0 })
    await page.goto(first.url)
    await answer(page, `${first.url}questionario/lancar-modelo`, 'Os dados mudam.')
    await answer(page, `${first.url}questionario/coleta-de-dados`, 'Reunir dados de várias fontes.')
    await openHydrated(page, `${first.url}questionario`)
    await expect(page.getByText('1 de 10')).toBeVisible()
    await page.goto('about:blank')
    await first.close()

    // The same origin, hence the same storage: what a learner meets after an update of the site.
    const second = await serveSite({ dir: after, base: '/', port: Number(new URL(first.url).port) })
    try {
      await openHydrated(page, `${second.url}questionario`)
      const items = page.getByRole('main').getByRole('listitem')
      await expect(items.filter({ hasText: 'O que mudou neste guia?' })).toContainText(
        'Sem resposta',
      )
      await expect(items.filter({ hasText: 'lançar modelo' })).not.toContainText(/mudou/i)
      await expect(items.filter({ hasText: 'lançar modelo' })).toContainText('0,5 de 1')
      await expect(items.filter({ hasText: 'Coleta de Dados' })).toContainText(/a pergunta mudou/i)
      await expect(page.getByText(/a pergunta mudou/i)).toHaveCount(1)

      await openHydrated(page, `${second.url}questionario/lancar-modelo`)
      await expect(page.getByText('Os dados mudam.').first()).toBeVisible()
      await expect(page.getByText('Pontuação: 0,5 de 1')).toBeVisible()

      await openHydrated(page, `${second.url}questionario/coleta-de-dados`)
      await expect(page.getByText(/a pergunta mudou/i).first()).toBeVisible()
      await expect(page.getByText('Reunir dados de várias fontes.').first()).toBeVisible()
    } finally {
      await second.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

/** A copy of the content with a question before the first and the fourth one worded anew. */
async function writeEditedContent(contentDir: string): Promise<void> {
  await cp('content', contentDir, { recursive: true })
  const file = join(contentDir, 'questionario.md')
  const source = await readFile(file, 'utf8')
  const fourth = 'Qual é o propósito da etapa de "Coleta de Dados" no pipeline de MLOps?'
  expect(source).toContain(fourth)
  const edited = source
    .replace(fourth, 'Para que serve a etapa de "Coleta de Dados" no pipeline de MLOps?')
    .replace(/^## /m, `${newQuestion}## `)
  await writeFile(file, edited)
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/commands/ids.ts'], {
    env: { ...process.env, CONTENT_DIR: contentDir },
  })
}

async function answer(page: Page, address: string, text: string): Promise<void> {
  await openHydrated(page, address)
  await page.getByRole('textbox', { name: 'Sua resposta' }).fill(text)
  await page.getByRole('radio', { name: 'Média' }).check()
  await page.getByRole('button', { name: 'Conferir resposta' }).click()
  await expect(page.getByRole('heading', { name: 'Ideias-chave' })).toBeVisible()
  await page.getByRole('radio', { name: 'Tenho', exact: true }).first().check()
  const notHeld = page.getByRole('radio', { name: 'Não tenho' })
  for (const radio of (await notHeld.all()).slice(1)) await radio.check()
  await expect(page.getByText('Pontuação: 0,5 de 1')).toBeVisible()
}
