import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course } from '#domain/course/course.ts'
import { compileCourse } from '#compiler/compile.ts'
import { formatReport } from '#compiler/report.ts'
import type { ContentText } from '#importer/former-content.ts'
import { importGuide, type Imported, type ImportOptions } from '#importer/import-guide.ts'
import * as words from '#words/course.ts'

export const documentsDir = join(import.meta.dirname, '../fixtures/importer')

export function readDocument(name: string): Uint8Array {
  return readFileSync(join(documentsDir, name))
}

/** Imports a document that must not be refused. */
export function imported(document: string | Uint8Array, options: ImportOptions = {}): Imported {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document
  const result = importGuide(bytes, options)
  if (result.kind === 'refused') throw new Error(`refused at ${result.line}: ${result.reason}`)
  return result
}

/** Compiles imported files; any diagnostic is a fault of the importer. */
export function compiled(files: readonly ContentText[]): Course {
  const encoder = new TextEncoder()
  const lock = files.find(({ path }) => path === 'ids.lock.json')?.text ?? null
  const { course, diagnostics } = compileCourse(
    files
      .filter(({ path }) => path.endsWith('.md'))
      .map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    lock,
    words,
  )
  if (course === null || diagnostics.length > 0) throw new Error(formatReport(diagnostics))
  return course
}

export function courseOf(document: string | Uint8Array): Course {
  return compiled(imported(document).files)
}

export function textOf(files: readonly ContentText[], path: string): string {
  const file = files.find((one) => one.path === path)
  if (file === undefined)
    throw new Error(`no ${path} among ${files.map((one) => one.path).join(', ')}`)
  return file.text
}
