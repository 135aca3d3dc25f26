/* How long the laboratory takes, and whether the page stays awake meanwhile. */
import type { Browser } from '@playwright/test'
import { bundleForPage, withBrowser } from './bench-browser.ts'
import type { StoryTimes } from './bench-lab-page.ts'
import { runTraining, type TrainingTimes } from './bench-lab-run.ts'
import { medianOf } from './median.ts'

/** Milliseconds, and MiB. */
const targets = { story: 5_000, boosting: 800, longTask: 50, cancel: 100, memory: 200 }
/** Moments of the story at which it is cancelled. */
const moments = 12

export async function benchLab(): Promise<void> {
  console.log('Laboratório, 100.000 pagamentos\n')
  console.log(describeTraining(`Node ${process.versions.node}`, runTraining()))
  await withBrowser(benchIn)
}

async function benchIn(browser: Browser): Promise<void> {
  const [page, worker] = await Promise.all([
    bundleForPage('src/commands/bench/bench-lab-page.ts'),
    bundleForPage('src/lab/worker/worker.ts'),
  ])
  const open = async () => {
    const opened = await browser.newPage()
    await opened.addScriptTag({ content: page })
    return opened
  }
  const code = JSON.stringify(worker)
  const training = await (await open()).evaluate<TrainingTimes>('bench.runTraining()')
  console.log(describeTraining(`Chromium ${browser.version()}`, training))

  const played = await open()
  const times = await played.evaluate<StoryTimes>(`bench.timeStory(${code})`)
  console.log(describeStory(times))
  const cancellations = await played.evaluate<number[]>(
    `bench.timeCancellations(${code}, ${times.story}, ${moments})`,
  )
  const worst = Math.max(...cancellations)
  console.log(
    `Cancelar, em ${cancellations.length} momentos: mediana ${milliseconds(medianOf(cancellations))}, pior ${milliseconds(worst)}`,
  )
  const memory = await measureMemory(await open())
  console.log(`Memória, o pico na história inteira: ${memory.toFixed(0)} MiB\n`)
  const longest = Math.max(0, ...times.longTasks)
  console.log(verdict('história em um worker', times.story, targets.story, 'ms'))
  console.log(verdict('boosting 50.000 × 12', training.boosting, targets.boosting, 'ms'))
  console.log(verdict('tarefa mais longa da página', longest, targets.longTask, 'ms'))
  console.log(verdict('cancelamento mais lento', worst, targets.cancel, 'ms'))
  console.log(verdict('memória', memory, targets.memory, 'MiB'))
}

/** The greatest that objects and the columns behind them took at once, in MiB. */
async function measureMemory(page: Awaited<ReturnType<Browser['newPage']>>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const used = async () => {
    const { usedSize, backingStorageSize = 0 } = (await session.send(
      'Runtime.getHeapUsage',
    )) as HeapUsage
    return (usedSize + backingStorageSize) / 2 ** 20
  }
  const playing = page.evaluate('bench.playInPage()').then(() => 'over')
  let most = 0
  for (let state = 'playing'; state !== 'over';) {
    most = Math.max(most, await used())
    const later = new Promise<string>((resolve) => setTimeout(() => resolve('playing'), 20))
    state = await Promise.race([playing, later])
  }
  return Math.max(most, await used())
}

/** Newer than the types of the protocol: what typed arrays hold is counted apart. */
type HeapUsage = { usedSize: number; totalSize: number; backingStorageSize?: number }

function describeTraining(place: string, { boosting, baseline }: TrainingTimes): string {
  return [
    place.padEnd(24),
    `boosting 50.000 × 12, 80 árvores de profundidade 4: ${milliseconds(boosting)}`,
    `ordenar um milhão de números ${milliseconds(baseline)}`,
    `razão ${decimal(boosting / baseline)}`,
  ].join('  ')
}

function describeStory(times: StoryTimes): string {
  const { story, baseline, longTasks, frames, frame99, frameLongest } = times
  return [
    `História guiada de 20 semanas em um worker: ${milliseconds(story)}`,
    `ordenar um milhão de números ${milliseconds(baseline)}`,
    `razão ${decimal(story / baseline)}`,
    `\nPágina enquanto isso: ${frames} quadros, 99 em 100 em até ${milliseconds(frame99)}, o mais longo ${milliseconds(frameLongest)}; tarefas acima de 50 ms: ${longTasks.length}`,
  ].join('  ')
}

function verdict(what: string, value: number, target: number, unit: string): string {
  const isWithin = value < target
  return `Meta de ${what}, ${target} ${unit}: ${isWithin ? 'dentro' : 'acima'} (${decimal(value)} ${unit}).`
}

function milliseconds(time: number): string {
  return `${decimal(time)} ms`
}

function decimal(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0).replace('.', ',')
}
