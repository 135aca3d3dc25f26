/* `npm run build:lms [-- --out dist-lms] [--content content]`: packages and questions for an LMS. */
import { parseArgs } from 'node:util'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { formatReport } from '#compiler/report.ts'
import * as words from '#words/course.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist-lms' },
    content: { type: 'string' },
  },
})

// Read by React and by vite.config.ts as soon as they are imported.
process.env['NODE_ENV'] = 'production'
if (values.content !== undefined) process.env['CONTENT_DIR'] = values.content

const contentDir = process.env['CONTENT_DIR'] ?? 'content'
const { files, lock } = await readContent(contentDir)
const { course, diagnostics } = compileCourse(files, lock, words)
if (course === null) {
  console.error(formatReport(diagnostics, contentDir))
  process.exitCode = 1
} else {
  const { buildLmsFiles } = await import('./build-lms-files.ts')
  for (const { name, bytes } of await buildLmsFiles(course, contentDir, values.out)) {
    console.log(`${values.out}/${name} (${Math.ceil(bytes / 1024)} KiB)`)
  }
}
