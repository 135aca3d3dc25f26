/*
 * What an instructor takes to an LMS: the whole app as a package for each edition of SCORM, and the
 * questions for its question bank. The same input gives the same bytes.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { build, type Plugin, runnerImport } from 'vite'
import type { AnswerKey, Course, QuestionStub } from '#domain/course/course.ts'
import { writeGift } from '#domain/lms/gift.ts'
import type { LmsQuestion } from '#domain/lms/lms-question.ts'
import { writeMoodleXml } from '#domain/lms/moodle-xml.ts'
import { type ScormVersion, writeManifest } from '#domain/lms/scorm-manifest.ts'
import { interfaceWords } from './interface-words.ts'
import { fillLmsTemplate } from './lms-page.ts'
import { type ArchiveFiles, zipFiles } from './zip-files.ts'

const launchPage = 'index.html'

export type WrittenFile = { name: string; bytes: number }

/** What `src/app/lms/package-parts.ts` exports. */
type PackageParts = {
  lmsQuestion: (question: QuestionStub, key: AnswerKey, total: number) => LmsQuestion
  opening: string
  needsScript: string
}

/** Writes all four files into `outDir` and says how large they are. */
export async function buildLmsFiles(
  course: Course,
  contentDir: string,
  outDir: string,
): Promise<WrittenFile[]> {
  const parts = await loadPackageParts(contentDir)
  const app = await buildApp()
  const questions = lmsQuestions(course, parts)
  const files: [name: string, content: string | Uint8Array][] = [
    ['guia-mlops-scorm-1.2.zip', packageApp('1.2', app, course, parts)],
    ['guia-mlops-scorm-2004.zip', packageApp('2004', app, course, parts)],
    ['guia-mlops-moodle.xml', writeMoodleXml(course.site.name, questions)],
    ['guia-mlops-gift.txt', writeGift(course.site.name, questions)],
  ]
  await mkdir(outDir, { recursive: true })
  return Promise.all(
    files.map(async ([name, content]) => {
      const bytes = Buffer.from(content)
      await writeFile(join(outDir, name), bytes)
      return { name, bytes: bytes.length }
    }),
  )
}

/** Read with the words of the content's language; to Node alone, words are Portuguese. */
async function loadPackageParts(contentDir: string): Promise<PackageParts> {
  const { module } = await runnerImport<PackageParts>('/src/app/lms/package-parts.ts', {
    plugins: [interfaceWords(contentDir)],
  })
  return module
}

function lmsQuestions({ questions, keys }: Course, { lmsQuestion }: PackageParts): LmsQuestion[] {
  return questions.map((question) => {
    const key = keys.find((candidate) => candidate.question === question.id)
    if (key === undefined) throw new Error(`no answer key for question "${question.id}"`)
    return lmsQuestion(question, key, questions.length)
  })
}

function packageApp(
  version: ScormVersion,
  app: ArchiveFiles,
  { site }: Course,
  { opening, needsScript }: PackageParts,
): Uint8Array {
  const template = app.get(launchPage)
  if (template === undefined) throw new Error(`the bundle has no ${launchPage}`)
  const page = fillLmsTemplate(new TextDecoder().decode(template), {
    ...site,
    version,
    opening,
    needsScript,
  })
  const names = [...app.keys()].sort()
  const manifest = writeManifest(version, { title: site.title, launch: launchPage, files: names })
  const encoder = new TextEncoder()
  return zipFiles(
    new Map([
      ...app,
      [launchPage, encoder.encode(page)],
      ['imsmanifest.xml', encoder.encode(manifest)],
    ]),
  )
}

/** The app with the entry of an LMS, all addresses relative to the page that is launched. */
async function buildApp(): Promise<ArchiveFiles> {
  const cache = join('node_modules', '.cache')
  await mkdir(cache, { recursive: true })
  const dir = await mkdtemp(join(cache, 'lms-'))
  try {
    await build({
      base: './',
      logLevel: 'warn',
      plugins: [lmsEntry()],
      build: {
        outDir: dir,
        emptyOutDir: true,
        // The security policy allows fonts and styles from files only.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rolldownOptions: { checks: { pluginTimings: false } },
      },
    })
    return await readFiles(dir)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

function lmsEntry(): Plugin {
  return {
    name: 'lms-entry',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/src/app/boot.ts', '/src/app/lms/lms-main.tsx'),
    },
  }
}

async function readFiles(dir: string): Promise<ArchiveFiles> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        return [relative(dir, path).split(sep).join('/'), await readFile(path)] as const
      }),
    ),
  )
}
