/* `npm run importar -- guia.md [--out pasta] [--dry-run] [--force]`: a study guide becomes content. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { formatReport } from '#compiler/report.ts'
import type { ContentText } from '#importer/former-content.ts'
import { importGuide, type Imported } from '#importer/import-guide.ts'
import { formatNotes } from '#importer/notes.ts'
import * as words from '#words/course.ts'

const usage = 'Uso: npm run importar -- guia.md [--out pasta] [--dry-run] [--force]'

/** Ends the command without having written anything. */
function refuse(message: string): never {
  console.error(message)
  process.exit(1)
}

const { values, positionals } = readArguments()
const [file, ...others] = positionals
if (file === undefined || others.length > 0) refuse(usage)
const out = values.out ?? process.env['CONTENT_DIR'] ?? 'content'
const bytes = await readDocument(file)
const former = await readTexts(out)
const result = importGuide(bytes, { former, name: basename(file, extname(file)) })
if (result.notes.length > 0) console.log(`${formatNotes(result.notes, file)}\n`)
if (result.kind === 'refused') {
  const place = result.line === null ? file : `${file}:${result.line}`
  refuse(`${place} recusado: ${result.reason}. Nada foi escrito.`)
}
console.log(describe(result))
checkCompiles(result.files)
if (values['dry-run']) console.log('Só mostrado: nada foi escrito.')
else if (former.length > 0 && !values.force) {
  refuse(
    `Já há conteúdo em ${out}/: nada foi escrito. Com --force os textos são trocados, e ids e ideias do que não mudou ficam; --out escolhe outra pasta.`,
  )
} else {
  await write(result.files)
  console.log(`Escrito em ${out}/. Para ver o site: CONTENT_DIR=${out} npm run dev`)
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    })
  } catch {
    return refuse(usage)
  }
}

async function readDocument(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    return refuse(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function readTexts(folder: string): Promise<ContentText[]> {
  const { files } = await readContent(folder)
  return files.map((one) => ({ path: one.path, text: new TextDecoder().decode(one.bytes) }))
}

function describe({ counts }: Imported): string {
  const { chapters, questions, essays, terms } = counts
  return `Lido: ${chapters} capítulo(s), ${questions} pergunta(s), ${essays} tema(s) de redação, ${terms} termo(s).`
}

/** Work by hand that was kept may lean on what the document no longer has. */
function checkCompiles(files: readonly ContentText[]): void {
  const lock = files.find(({ path }) => path.endsWith('.json'))?.text ?? null
  const encoder = new TextEncoder()
  const pages = files.filter(({ path }) => path.endsWith('.md'))
  const { diagnostics } = compileCourse(
    pages.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    lock,
    words,
  )
  if (diagnostics.length > 0) {
    console.log(`O conteúdo pede correção à mão:\n${formatReport(diagnostics, out)}`)
  }
}

/** Writes the files and takes out those of the former content that have no successor. */
async function write(files: readonly ContentText[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true })
    await writeFile(join(out, path), text)
  }
  const kept = new Set(files.map(({ path }) => path))
  for (const { path } of former) if (!kept.has(path)) await rm(join(out, path))
}
