/* `npm run ids`: adds new ids of the content to the lock; a published id is never dropped. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileCourse } from '#compiler/compile.ts'
import { updateLock } from '#compiler/lock.ts'
import { lockPath, readContent } from '#compiler/read-content.ts'
import { formatReport } from '#compiler/report.ts'
import * as words from '#words/course.ts'

const contentDir = process.env['CONTENT_DIR'] ?? 'content'
const { files, lock } = await readContent(contentDir)
const { ids, diagnostics } = compileCourse(files, lock, words)
const update = updateLock(ids, lock, diagnostics)
const path = join(contentDir, lockPath)

if (update.kind === 'refused') {
  console.error(formatReport(update.reasons, contentDir))
  console.error(`${path} ficou como estava.`)
  process.exitCode = 1
} else {
  if (update.text !== lock) await writeFile(path, update.text)
  console.log(
    update.added.length === 0
      ? `Nenhum id novo em ${path}.`
      : [`Ids novos em ${path}:`, ...update.added.map((id) => `  ${id}`)].join('\n'),
  )
}
