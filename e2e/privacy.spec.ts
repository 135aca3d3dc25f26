/* What the page “Sobre” says of privacy, claim by claim. */
import type { Request } from '@playwright/test'
import { answerBox, essay, essayBox, question } from './support/faults.ts'
import { expect, openHydrated, test } from './support/test.ts'

const secret = 'zebra-listrada'

test('what a learner writes is in no request, no cookie, and goes when they erase it', async ({
  page,
  context,
}) => {
  const requests: Request[] = []
  context.on('request', (request) => requests.push(request))
  await openHydrated(page, question('lancar-modelo'))
  await answerBox(page).fill(`Resposta ${secret}.`)
  await page.getByRole('radio', { name: 'Média' }).check()
  await page.getByRole('button', { name: 'Conferir resposta' }).click()
  await page.getByRole('radio', { name: 'Tenho', exact: true }).first().check()
  await openHydrated(page, question('feature-store'))
  await answerBox(page).fill(`Rascunho ${secret}.`)
  await openHydrated(page, essay('estudo-de-caso'))
  await essayBox(page).fill(`Redação ${secret}.`)
  await openHydrated(page, '/progresso')
  const everywhere = () =>
    page.evaluate(async () => {
      const open = indexedDB.open('guia-mlops')
      await new Promise((resolve) => open.addEventListener('success', resolve))
      const read = open.result.transaction('diario').objectStore('diario').getAll()
      await new Promise((resolve) => read.addEventListener('success', resolve))
      open.result.close()
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, read.result])
    })
  expect(await everywhere()).toContain(secret)

  await page.getByRole('button', { name: 'Apagar tudo' }).click()
  await page.getByRole('button', { name: 'Sim, apagar tudo' }).click()
  await page.getByRole('button', { name: /^Apagar a cópia: Antes de apagar/ }).click()
  await expect.poll(everywhere).not.toContain(secret)

  expect(await context.cookies()).toEqual([])
  const told = requests.filter(
    (request) => request.method() !== 'GET' || decodeURIComponent(request.url()).includes(secret),
  )
  expect(told.map((request) => request.url())).toEqual([])
})

/** Each would ask the host; none of it may even leave. */
const ways: Record<string, (host: string) => void> = {
  fetch: (host) => void fetch(host).catch(() => {}),
  beacon: (host) => void navigator.sendBeacon(host, 'x'),
  socket: (host) => void new WebSocket(host.replace('http', 'ws')),
  'event stream': (host) => void new EventSource(host),
  image: (host) => {
    new Image().src = host
  },
  frame: (host) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: host }))
  },
  'style sheet': (host) => {
    const link = { rel: 'stylesheet', href: host }
    document.head.append(Object.assign(document.createElement('link'), link))
  },
  font: (host) => {
    new FontFace('x', `url(${host})`).load().catch(() => {})
  },
  form: (host) => {
    const form = Object.assign(document.createElement('form'), { action: host, method: 'post' })
    document.body.append(form)
    form.submit()
  },
}

test.describe('what code would send elsewhere', () => {
  test.use({ expectedComplaints: [/Content Security Policy|fora\.example/] })

  test('is refused by the policy of the page, whichever way it takes', async ({ page }) => {
    await openHydrated(page, '/sobre')
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        document.documentElement.setAttribute('data-refused', blockedURI)
      })
    })
    // The form comes last: a page that is about to leave, if only for nowhere, cannot be worked in.
    for (const [name, send] of Object.entries(ways)) {
      await page.evaluate(() => document.documentElement.removeAttribute('data-refused'))
      await page.evaluate(send, `https://fora.example/${name.replace(' ', '-')}`)
      await expect
        .poll(() => page.locator('html').getAttribute('data-refused'), name)
        .toMatch(/fora\.example/)
    }
  })
})
