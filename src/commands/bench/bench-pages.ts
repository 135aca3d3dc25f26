/*
 * One chapter, visited cold: the app beside the same chapter as plain HTML, both served alike, in
 * turns, on a desktop and on a slow phone. Milliseconds are this machine's; the ratios are not.
 */
import type { Browser } from '@playwright/test'
import { serveSite, type SiteServer } from '../site-server.ts'
import { withBrowser } from './bench-browser.ts'
import { buildApp, buildStatic } from './bench-site.ts'
import { medianOf } from './median.ts'
import type { Control } from './page-probe.ts'
import { type Profile, profiles } from './page-profiles.ts'
import { visitChapter, visitControl, type Visit, weighPage } from './page-run.ts'
import type { Row } from './rows.ts'

const chapter = 'guia/necessidade/'
const rounds = 7

/** Each by another way: the browser's own, a script before the app, the app itself. */
const controls: Record<string, Control & { on: Profile['name'][] }> = {
  'menu “Mais”': { press: '[popovertarget="mais"]', answer: '#mais:popover-open', on: ['phone'] },
  'tema escuro': {
    press: 'button[aria-label="Tema escuro"]',
    answer: 'html[data-theme="escuro"]',
    on: ['phone', 'desktop'],
  },
  'tema escuro, botão marcado': {
    press: 'button[aria-label="Tema escuro"]',
    answer: 'button[aria-label="Tema escuro"][aria-pressed="true"]',
    on: ['phone', 'desktop'],
  },
}

export async function benchPages(): Promise<Row[]> {
  const content = process.env['CONTENT_DIR'] ?? 'content'
  const [app, byHand] = await Promise.all([buildApp(content, 1), buildStatic(content, 1)])
  const servers = await Promise.all([serve(app.dir), serve(byHand)])
  try {
    const [appUrl, staticUrl] = servers.map(({ url }) => url + chapter)
    const rows = await withBrowser((browser) => measure(browser, appUrl ?? '', staticUrl ?? ''))
    return rows ?? []
  } finally {
    await Promise.all(servers.map((server) => server.close()))
  }
}

function serve(dir: string): Promise<SiteServer> {
  return serveSite({ dir, base: '/', port: 0 })
}

async function measure(browser: Browser, app: string, byHand: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const profile of profiles) {
    const visits = await visitInTurns(browser, app, byHand, profile)
    const compare = (name: string, key: keyof Visit, most: number) =>
      rows.push(ratioRow(`${name}, ${profile.name}`, visits.app, visits.byHand, key, most))
    compare('LCP, ao lado da página à mão', 'largestPaint', 1.15)
    compare('capítulo seguinte, ao lado da carga da página à mão', 'nextPage', 0.45)
    const blocked = medianOf(visits.app.map(({ blocked }) => blocked))
    rows.push({
      name: `bloqueio total (TBT), ${profile.name}`,
      value: blocked,
      unit: 'ms',
      most: profile.name === 'phone' ? 60 : 0,
    })
    for (const [name, control] of Object.entries(controls)) {
      if (!control.on.includes(profile.name)) continue
      const times: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        times.push(await visitControl(browser, app, profile, control))
      }
      const value = medianOf(times)
      rows.push({ name: `um controle responde: ${name}, ${profile.name}`, value, unit: 'ms' })
    }
  }
  return [...rows, ...(await weigh(browser, app, byHand))]
}

const kibibytes = (bytes: number) => bytes / 1024

type Visits = { app: Visit[]; byHand: Visit[] }

async function visitInTurns(
  browser: Browser,
  app: string,
  byHand: string,
  profile: Profile,
): Promise<Visits> {
  const visits: Visits = { app: [], byHand: [] }
  // The first visit of each warms the machine and is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    const one = await visitChapter(browser, byHand, profile, false)
    const other = await visitChapter(browser, app, profile, true)
    if (round === 0) continue
    visits.byHand.push(one)
    visits.app.push(other)
  }
  return visits
}

function ratioRow(
  name: string,
  app: readonly Visit[],
  byHand: readonly Visit[],
  key: keyof Visit,
  most: number,
): Row {
  const [ours, theirs] = [app, byHand].map((visits) => medianOf(visits.map((visit) => visit[key])))
  const note = `${Math.round(ours ?? 0)} e ${Math.round(theirs ?? 0)} ms`
  return { name, value: (ours ?? 0) / (theirs ?? 1), unit: 'razão', most, note }
}

async function weigh(browser: Browser, app: string, byHand: string): Promise<Row[]> {
  const profile = profiles[0]
  if (profile === undefined) return []
  const ours = await weighPage(browser, app, profile)
  const theirs = await weighPage(browser, byHand, profile)
  const sum = (files: typeof ours.files) => files.reduce((total, { bytes }) => total + bytes, 0)
  const early = ours.files.filter(({ beforeLoad }) => beforeLoad)
  const scripts = early.filter(({ path }) => path.endsWith('.js'))
  const earlyByHand = theirs.files.filter(({ beforeLoad }) => beforeLoad).length
  return [
    { name: 'JavaScript antes da carga', value: kibibytes(sum(scripts)), unit: 'KiB', most: 82 },
    {
      name: 'todos os bytes, com os buscados adiante',
      value: kibibytes(sum(ours.files)),
      unit: 'KiB',
      most: 98,
      note: `à mão ${kibibytes(sum(theirs.files)).toFixed(1)}; sem a cópia para uso sem rede`,
    },
    {
      name: 'pedidos antes da carga',
      value: early.length,
      unit: '',
      most: 6,
      note: `à mão ${earlyByHand}`,
    },
    {
      name: 'elementos na página',
      value: ours.elements,
      unit: '',
      note: `à mão ${theirs.elements}`,
    },
    {
      name: 'memória do JavaScript',
      value: ours.heap / 2 ** 20,
      unit: 'MiB',
      note: `à mão ${(theirs.heap / 2 ** 20).toFixed(1)}`,
    },
  ]
}
