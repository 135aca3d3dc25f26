/* `npm run exportar [-- guia.md]`: the words of the content as one document, which imports again. */
import { writeFile } from 'node:fs/promises'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { formatReport } from '#compiler/report.ts'
import { exportGuide } from '#importer/export-guide.ts'
import * as words from '#words/course.ts'

const contentDir = process.env['CONTENT_DIR'] ?? 'content'
const { files, lock } = await readContent(contentDir)
const { course, diagnostics } = compileCourse(files, lock, words)
if (course === null) {
  console.error(formatReport(diagnostics, contentDir))
  process.exitCode = 1
} else {
  const text = exportGuide(course)
  const [path] = process.argv.slice(2)
  if (path === undefined) process.stdout.write(text)
  else await writeFile(path, text)
}
