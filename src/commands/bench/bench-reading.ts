/* How long the app takes to read one answer to every question, in Node and in a browser. */
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { plainText } from '#domain/course/plain-text.ts'
import * as words from '#words/course.ts'
import { bundleForPage, withBrowser } from './bench-browser.ts'
import { runReading, type ReadingTask, type ReadingTimes } from './bench-reading-run.ts'

/** Milliseconds in which all answers must be read in the browser. */
const target = 20

export async function benchReading(): Promise<void> {
  const tasks = await readTasks()
  const length = tasks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  console.log(`Leitura de ${tasks.length} respostas (os gabaritos, ${length} palavras)\n`)
  console.log(describe(`Node ${process.versions.node}`, runReading(tasks)))
  await withBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.addScriptTag({
      content: await bundleForPage('src/commands/bench/bench-reading-run.ts'),
    })
    const times = await page.evaluate<ReadingTimes>(`bench.runReading(${JSON.stringify(tasks)})`)
    console.log(describe(`Chromium ${browser.version()}`, times))
    const verdict = times.median < target ? 'dentro' : 'acima'
    console.log(`\nMeta da mediana no navegador, ${target} ms: ${verdict}.`)
  })
}

async function readTasks(): Promise<ReadingTask[]> {
  const { files, lock } = await readContent(process.env['CONTENT_DIR'] ?? 'content')
  const { course } = compileCourse(files, lock, words)
  if (course === null) throw new Error('O conteúdo não compila; veja npm run check:content.')
  return course.keys.map((key) => {
    const question = course.questions.find(({ id }) => id === key.question)
    return { key, prompt: plainText(question?.prompt ?? []), text: plainText(key.answer) }
  })
}

function describe(place: string, times: ReadingTimes): string {
  const { preparation, first, median, best, baseline } = times
  const ratio = (median / baseline).toFixed(1).replace('.', ',')
  return [
    place.padEnd(24),
    `preparo ${milliseconds(preparation)}`,
    `primeira leitura ${milliseconds(first)}`,
    `mediana ${milliseconds(median)}`,
    `melhor ${milliseconds(best)}`,
    `JSON de ida e volta ${milliseconds(baseline)}`,
    `razão ${ratio}`,
  ].join('  ')
}

function milliseconds(time: number): string {
  return `${time.toFixed(2).replace('.', ',')} ms`
}
