/* `npm run check:content`: compiles the content and prints what there is to mend. */
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import { formatReport } from '#compiler/report.ts'
import * as words from '#words/course.ts'

const contentDir = process.env['CONTENT_DIR'] ?? 'content'
const { files, lock } = await readContent(contentDir)
const { course, diagnostics } = compileCourse(files, lock, words)
console.log(formatReport(diagnostics, contentDir))
if (course === null) process.exitCode = 1
else {
  const counts = [
    count(course.chapters.length, 'capítulo', 'capítulos'),
    count(course.questions.length, 'pergunta', 'perguntas'),
    count(course.essayPages.length, 'tema de redação', 'temas de redação'),
    count(course.glossary.terms.length, 'termo', 'termos'),
    count(course.places.length, 'lugar com endereço', 'lugares com endereço'),
  ]
  console.log(`Conteúdo em ordem: ${counts.join(', ')}.`)
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
