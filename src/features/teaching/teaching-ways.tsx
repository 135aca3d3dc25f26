import { Fragment, type ReactNode } from 'react'
import { Link } from '#ui/link.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import { capitalize } from '#words/format.ts'
import * as words from '#words/teaching.ts'
import { paths } from '#paths.ts'

/** Which page must be there, where the sheet is printed, and what it is. */
const printable = [
  [paths.quiz, '#folhas-do-questionario', words.questionSheets],
  [paths.guide, paths.guide, words.chapterSheets],
  [paths.essays, paths.essays, words.topicSheets],
  [paths.glossary, paths.glossary, words.glossarySheet],
] as const

/** What else there is for a class, each way in a line or two. */
export function TeachingWays() {
  const hasPage = useHasPage()
  const sheets = printable.filter(([page]) => hasPage(page))
  return (
    <section aria-labelledby="para-a-turma" className="print:hidden">
      <h2 id="para-a-turma" className="sr-only">
        {words.forClass}
      </h2>
      <ul className="gap-x-10 border-y border-rule py-2 sm:flex">
        <Way
          title={
            <Link to={paths.route} className={wayLink}>
              {words.makeRoute}
            </Link>
          }
        >
          {words.makeRouteMeans}
        </Way>
        <Way
          title={
            <Link to="#levar-para-o-lms" className={wayLink}>
              {words.toLms}
            </Link>
          }
        >
          {words.toLmsMeans}
        </Way>
        <Way title={words.sheets}>
          {sheets.map(([, to, label], index) => (
            <Fragment key={to}>
              {index > 0 &&
                (index === sheets.length - 1 ? words.beforeLastSheet : words.betweenSheets)}
              <Link to={to}>{index === 0 ? capitalize(label) : label}</Link>
            </Fragment>
          ))}{' '}
          {words.goOnPaper(sheets.length)}
        </Way>
      </ul>
    </section>
  )
}

const wayLink = '-my-2 inline-block py-2'

function Way({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <li className="flex-1 py-3">
      <h3 className="font-serif text-xl font-semibold">{title}</h3>
      <p className="mt-1 text-base text-pretty text-muted">{children}</p>
    </li>
  )
}
