/*
 * The screens and states that the suites of accessibility and of the look go through: each opened
 * by what a learner does, from an empty storage.
 */
import type { Page } from '@playwright/test'
import { expect, openHydrated } from './test.ts'

export type Screen = { name: string; open: (page: Page) => Promise<void> }

export const answer = 'Os dados mudam e o modelo precisa ser mantido. Sem isso não vai à produção.'
export const route =
  '/roteiro?v=1&t=Semana+2&m=prova&i=guia.pipeline.feature-store_glossario.roi_simulado.30&c=1i445a3'

async function openAnswered(page: Page): Promise<void> {
  await openHydrated(page, '/questionario/lancar-modelo')
  await page.getByRole('textbox', { name: 'Sua resposta' }).fill(answer)
  await page.getByRole('radio', { name: 'Alta' }).check()
  await page.getByRole('button', { name: 'Conferir resposta' }).click()
  const ideas = page.getByRole('region', { name: 'Ideias-chave' }).getByRole('listitem')
  await ideas.nth(0).getByRole('radio', { name: 'Tenho', exact: true }).check()
  await ideas.nth(1).getByRole('radio', { name: 'Não tenho' }).check()
  await page.getByRole('button', { name: 'Ver a leitura do app' }).click()
  await expect(page.locator('mark').first()).toBeVisible()
}

/** What a page can show beyond what its address alone shows. */
export const states: Screen[] = [
  { name: 'a question after an attempt', open: openAnswered },
  {
    name: 'the result with an attempt',
    open: async (page) => {
      await openAnswered(page)
      await openHydrated(page, '/questionario/resultado')
      await expect(page.getByText('0,5 de 10')).toBeVisible()
    },
  },
  {
    name: 'progress with an attempt and the question before erasing',
    open: async (page) => {
      await openAnswered(page)
      await openHydrated(page, '/progresso')
      await page.getByText('Só uma pergunta').click()
      await page.getByText('Ver dia por dia').click()
      await page.getByRole('button', { name: 'Apagar tudo' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'a review card',
    open: async (page) => {
      await openHydrated(page, '/revisao')
      await page.getByRole('button', { name: /^Começar:/ }).click()
      await page.getByRole('textbox', { name: 'Sua resposta' }).fill(answer)
    },
  },
  {
    name: 'a review card turned over',
    open: async (page) => {
      await openHydrated(page, '/revisao')
      await page.getByRole('button', { name: /^Começar:/ }).click()
      await page.getByRole('textbox', { name: 'Sua resposta' }).fill(answer)
      await page.getByRole('button', { name: 'Conferir' }).click()
      await page.getByRole('radio', { name: 'Tenho', exact: true }).first().check()
      await expect(page.getByText('Pontuação: 0,5 de 1')).toBeVisible()
    },
  },
  {
    name: 'the search open with hits',
    open: async (page) => {
      await openHydrated(page, '/guia/necessidade')
      await page.keyboard.press('Control+k')
      await page.getByRole('searchbox', { name: 'Buscar em tudo' }).fill('modelo')
      await expect(page.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'a definition open',
    open: async (page) => {
      await openHydrated(page, '/guia/pipeline')
      const words = page.getByRole('main').getByRole('button', { name: 'drift de dados' })
      await words.click()
      await expect(page.getByRole('note', { name: 'Definição: Data Drift' })).toBeVisible()
    },
  },
  {
    name: 'a stage open',
    open: async (page) => {
      await openHydrated(page, '/guia/pipeline')
      const drawing = page.getByRole('group', { name: 'Fluxo do pipeline' })
      await drawing.getByRole('link', { name: /^Etapa 8,/ }).click()
      await expect(page.getByRole('region', { name: 'Verificação de Desempenho' })).toBeVisible()
    },
  },
  {
    name: 'a QR code',
    open: async (page) => {
      await openHydrated(page, '/professores?filtro=drift')
      await page.getByRole('button', { name: /^QR code de Data Drift/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'a route being made',
    open: async (page) => {
      await openHydrated(page, route.replace('?', '?editar=1&'))
      await expect(page.getByRole('list', { name: 'Lugares escolhidos' })).toBeVisible()
    },
  },
  {
    name: 'a route being followed',
    open: async (page) => {
      await openHydrated(page, route)
      await page.getByRole('checkbox', { name: /ROI/ }).check()
      await expect(page.getByText('1 de 3')).toBeVisible()
    },
  },
  {
    name: 'an essay in focus mode',
    open: async (page) => {
      await openHydrated(page, '/redacao/estudo-de-caso')
      await page.getByRole('textbox', { name: 'Seu texto' }).fill(answer)
      await page.getByRole('button', { name: 'Modo foco' }).click()
      await expect(page.getByRole('banner')).toHaveAttribute('inert')
    },
  },
  {
    name: 'an essay with its outline and terms',
    open: async (page) => {
      await openHydrated(page, '/redacao/ciclo-de-vida-do-pipeline')
      await page.getByText('Roteiro', { exact: true }).click()
      await page
        .getByRole('textbox', { name: 'Seu texto' })
        .fill('O retreinamento responde ao desvio de dados.')
      await expect(page.getByRole('list', { name: 'Termos no texto' })).toBeVisible()
    },
  },
  {
    name: 'the notice of a storage that could not be read',
    open: async (page) => {
      // A page of the app would read it, too, and put it aside before the next one can say so.
      await page.route('**/vazia', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
      )
      await page.goto('/vazia')
      await page.evaluate(() => localStorage.setItem('guia-mlops', 'veneno'))
      await openHydrated(page, '/questionario/feature-store')
      await expect(page.getByText('O progresso anterior não pôde ser lido')).toBeVisible()
    },
  },
  {
    name: 'a search that found nothing',
    open: async (page) => {
      await openHydrated(page, '/busca?q=kubernetes')
      await expect(page.getByText(/Nada com/)).toBeVisible()
    },
  },
  {
    name: 'a glossary that found nothing',
    open: async (page) => {
      await openHydrated(page, '/glossario?q=kubernetes')
      await expect(page.getByText('Nenhum termo tem “kubernetes”')).toBeVisible()
    },
  },
  {
    name: 'the start of an exam',
    open: async (page) => openHydrated(page, '/questionario?modo=simulado&minutos=25'),
  },
  {
    name: 'an exam going on',
    open: async (page) => {
      await openHydrated(page, '/questionario?modo=simulado&minutos=25')
      await page.getByRole('button', { name: 'Começar o simulado' }).click()
      await expect(page.getByRole('timer')).toBeVisible()
    },
  },
]

/** Opens a state as if it were the first visit. */
export async function openFresh(page: Page, screen: Screen): Promise<void> {
  const { origin } = new URL(page.url())
  // A page that is open would put back what it finds gone.
  if (origin !== 'null') {
    await page.goto('about:blank')
    const session = await page.context().newCDPSession(page)
    const storageTypes = 'local_storage,indexeddb'
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes })
    await session.detach()
  }
  await screen.open(page)
}

/** One address of each kind, for what does not depend on the words of a page. */
export const kindsOfAddresses = [
  '/',
  '/guia',
  '/guia/necessidade',
  '/guia/pipeline',
  '/guia/estudo-de-caso',
  '/questionario',
  '/questionario/lancar-modelo',
  '/redacao',
  '/redacao/tres-perspectivas',
  '/glossario',
  '/glossario/data-drift',
  '/revisao',
  '/laboratorio',
  '/progresso',
  '/professores',
  '/roteiro',
  '/busca',
  '/sobre',
]
