/* What is stored is damaged, refused, full or gone: each name says what must survive. */
import type { Page } from '@playwright/test'
import { emptyProgress } from '../src/domain/progress/progress.ts'
import { progressVersion } from '../src/domain/progress/written-progress.ts'
import {
  answerBox,
  expectDraft,
  expectInJournal,
  question,
  readDownload,
  readFixture,
  storageKey,
  storedOf,
  storedProgress,
  storedText,
  textsUnder,
  typeAnswer,
  visitWith,
} from './support/faults.ts'
import { expect, openHydrated, test, waitForHydration } from './support/test.ts'

const origin = `http://localhost:${process.env['E2E_PORT'] ?? '4320'}`
const at = '2026-11-02T12:00:00.000Z'
const notice = (page: Page) => page.getByRole('link', { name: 'Abrir Progresso' })

const poison: [string, string][] = [
  ['cut off in the middle', storedOf({}).slice(0, 90)],
  ['an empty text', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a number', '7'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['another app’s object', '{"user":"ana","theme":"dark"}'],
  ['another app’s state', '{"state":{"answers":[]},"version":1}'],
  ['a version to come', '{"state":{"tudo":"novo"},"version":99}'],
  ['a version before the first', '{"state":{},"version":0}'],
  ['a version that is a text', `{"state":${JSON.stringify(emptyProgress)},"version":"2"}`],
  ['a prototype as an id', storedOf({}).replace('"drafts":{}', '"drafts":{"__proto__":{}}')],
  ['a draft that is a number', storedOf({}).replace('"drafts":{}', '"drafts":{"a":3}')],
  ['a date that is none', storedOf({ themeAt: at }).replace(at, '2026-99-99T00:00:00.000Z')],
  ['an address to elsewhere', storedOf({ lastPlace: { address: '//mal.example', title: '', at } })],
  ['a million letters', 'x'.repeat(1_000_000)],
]

for (const [name, text] of poison) {
  test.describe(`the storage holds ${name}`, () => {
    test.use(visitWith(origin, text))

    test('it survives aside to the letter, and new words are saved', async ({ page }) => {
      await openHydrated(page, question('feature-store'))
      await expect(page.getByText('O progresso anterior não pôde ser lido')).toBeVisible()
      await answerBox(page).fill('Depois do dano.')
      await expectDraft(page, 'feature-store', 'Depois do dano.')
      expect(await textsUnder(page, `${storageKey}-guardado-`)).toEqual([text])
    })
  })
}

test.describe('the storage holds foreign data, and there is no room for it elsewhere', () => {
  test.use(visitWith(origin, 'x'.repeat(4_000_000)))

  test('it survives in its place, and new words in the export and in the journal', async ({
    page,
  }) => {
    await openHydrated(page, question('feature-store'))
    await answerBox(page).fill('Só na memória.')
    await expect(page.getByText('Seu progresso não está sendo guardado')).toBeVisible()
    await notice(page).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exportar progresso' }).click()
    expect(await readDownload(await download)).toContain('Só na memória.')
    await expectInJournal(page, 'Só na memória.')
    await openHydrated(page, question('feature-store'))
    await expect(answerBox(page)).toHaveValue('Só na memória.')
    expect(await page.evaluate((key) => localStorage.getItem(key)?.length, storageKey)).toBe(
      4_000_000,
    )
  })
})

const stored = [
  'stored-before-reviews',
  'stored-before-partial-resets',
  'stored-before-study-routes',
  'stored-version-2',
  'stored-version-3',
]
for (const name of stored) {
  test(`what an earlier app stored survives whole: ${name}`, async ({ page }) => {
    const text = await readFixture(`${name}.json`)
    await page.addInitScript(
      ([key, value]) => {
        if (localStorage.length === 0) localStorage.setItem(key ?? '', value ?? '')
      },
      [storageKey, text],
    )
    await typeAnswer(page, 'repositorio-de-modelo', 'Escrito hoje.')
    const { state, version } = JSON.parse(text)
    const { drafts, ...rest } = await storedProgress(page)
    expect(rest).toMatchObject({ attempts: state.attempts, read: state.read, essays: state.essays })
    expect(drafts).toMatchObject(state.drafts)
    // From before this version, the text as it was stays besides.
    const copies = await textsUnder(page, `${storageKey}-copia-atualizar-`)
    expect(copies).toEqual(version === progressVersion ? [] : [text])
    await expect(notice(page)).toBeHidden()
  })
}

/* Scripts that make the browser refuse, before any of the page runs. */
const refusals: [string, () => void][] = [
  [
    'naming localStorage throws',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      }),
  ],
  [
    'reading throws',
    () => {
      Storage.prototype.getItem = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
      Storage.prototype.setItem = Storage.prototype.getItem
    },
  ],
  [
    'writing throws',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    },
  ],
  [
    'writing throws what is no DOMException',
    () => {
      Storage.prototype.setItem = () => {
        throw new TypeError('broken')
      }
    },
  ],
  ['localStorage is null', () => Object.defineProperty(window, 'localStorage', { value: null })],
]

for (const [name, script] of refusals) {
  test(`the words survive in the page, in the export and in the journal where ${name}`, async ({
    page,
  }) => {
    await page.addInitScript(script)
    await openHydrated(page, question('feature-store'))
    await answerBox(page).fill('Só na memória.')
    await expect(page.getByText('Seu progresso não está sendo guardado')).toBeVisible()
    await notice(page).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exportar progresso' }).click()
    expect(await readDownload(await download)).toContain('Só na memória.')
    await page.goBack()
    await expect(answerBox(page)).toHaveValue('Só na memória.')
    await expectInJournal(page, 'Só na memória.')
    await page.reload()
    await waitForHydration(page)
    await expect(answerBox(page)).toHaveValue('Só na memória.')
  })
}

const withoutJournal: [string, () => void][] = [
  ['there is no IndexedDB', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'naming IndexedDB throws',
    () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      }),
  ],
  [
    'opening a database throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    },
  ],
  [
    'a transaction throws',
    () => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('closing', 'InvalidStateError')
      }
    },
  ],
]

for (const [name, script] of withoutJournal) {
  test(`the words survive a reload, and nobody is troubled, where ${name}`, async ({ page }) => {
    await page.addInitScript(script)
    await typeAnswer(page, 'feature-store', 'Sem diário.')
    await page.reload()
    await waitForHydration(page)
    await expect(answerBox(page)).toHaveValue('Sem diário.')
    await expect(notice(page)).toBeHidden()
  })
}

/** Leaves no room for one more letter. */
function fillStorage(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (let size = 2 ** 22, part = 0; size >= 1; size /= 2) {
      try {
        for (;;) localStorage.setItem(`entulho-${++part}`, 'x'.repeat(size))
      } catch {
        localStorage.removeItem(`entulho-${part}`)
      }
    }
  })
}

function freeStorage(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('entulho-')) localStorage.removeItem(key)
    }
  })
}

const long = 'Uma frase que já não cabe. '.repeat(20).trim()
const isFullNotice = (page: Page) => page.getByText('Não há mais espaço para guardar seu progresso')

test.describe('the storage is really full', () => {
  test.beforeEach(async ({ page }) => {
    await typeAnswer(page, 'feature-store', 'Coube.')
    await fillStorage(page)
    await answerBox(page).fill(long)
    await expect(isFullNotice(page)).toBeVisible()
  })

  test('the words survive in the box and in the export, and the stored ones in their place', async ({
    page,
  }) => {
    await expect(answerBox(page)).toHaveValue(long)
    await expectDraft(page, 'feature-store', 'Coube.')
    await notice(page).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exportar progresso' }).click()
    expect(await readDownload(await download)).toContain(long)
  })

  test('the words survive until there is room, and are stored then', async ({ page }) => {
    await freeStorage(page)
    await answerBox(page).press('End')
    await answerBox(page).pressSequentially('!')
    await expectDraft(page, 'feature-store', `${long}!`)
    await expect(isFullNotice(page)).toBeHidden()
  })

  test('the words survive a reload all the same, by the journal', async ({ page }) => {
    await expectInJournal(page, long)
    await page.reload()
    await waitForHydration(page)
    await expect(answerBox(page)).toHaveValue(long)
    await expect(isFullNotice(page)).toBeVisible()
  })
})

test.describe('the storage is emptied while the page is open', () => {
  test.beforeEach(({ page }) => typeAnswer(page, 'feature-store', 'Antes.'))

  for (const [name, act] of [
    ['emptied by this page', () => localStorage.clear()],
    ['robbed of the one key', () => localStorage.removeItem('guia-mlops')],
  ] as const) {
    test(`${name}: the words survive with the next keystroke, and it is said`, async ({ page }) => {
      await page.evaluate(act)
      await answerBox(page).fill('Antes. Depois.')
      await expectDraft(page, 'feature-store', 'Antes. Depois.')
      await expect(page.getByText('Algo fora do guia apagou o seu progresso')).toBeVisible()
    })

    test(`${name} and left: a wilful clearing survives, nothing comes back`, async ({ page }) => {
      await page.evaluate(act)
      await page.reload()
      await waitForHydration(page)
      await expect(answerBox(page)).toHaveValue('')
      await openHydrated(page, '/progresso')
      await expect(page.getByText('Ainda não há nada guardado neste navegador.')).toBeVisible()
    })
  }

  test('emptied by another page: the words survive at once, and it is said', async ({
    page,
    context,
  }) => {
    const other = await context.newPage()
    await openHydrated(other, '/glossario')
    await other.evaluate(() => localStorage.clear())
    await expectDraft(page, 'feature-store', 'Antes.')
    await expect(page.getByText('Algo fora do guia apagou o seu progresso')).toBeVisible()
  })

  test('the journal is deleted: the words survive in the storage', async ({ page }) => {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('guia-mlops').addEventListener('success', resolve)
        }),
    )
    await answerBox(page).fill('Sem diário.')
    await expectDraft(page, 'feature-store', 'Sem diário.')
  })

  test('poisoned by a hand: the words survive, and so does the poison', async ({ page }) => {
    await page.evaluate((key) => localStorage.setItem(key, 'veneno'), storageKey)
    await answerBox(page).fill('Antes. Depois.')
    await expectDraft(page, 'feature-store', 'Antes. Depois.')
    expect(await textsUnder(page, `${storageKey}-guardado-`)).toEqual(['veneno'])
  })

  test('without a network: the words survive typing and a look at the storage', async ({
    page,
    context,
  }) => {
    await context.setOffline(true)
    await answerBox(page).fill('Escrito sem rede.')
    await expectDraft(page, 'feature-store', 'Escrito sem rede.')
    await context.setOffline(false)
    await page.reload()
    await waitForHydration(page)
    await expect(answerBox(page)).toHaveValue('Escrito sem rede.')
  })
})

test('what is stored survives a visit to every letter when nothing is done', async ({ page }) => {
  await typeAnswer(page, 'feature-store', 'Fica como está.')
  await expect(notice(page)).toBeHidden()
  const before = await storedText(page)
  await page.reload()
  await waitForHydration(page)
  await expect(answerBox(page)).toHaveValue('Fica como está.')
  expect(await storedText(page)).toBe(before)
})
