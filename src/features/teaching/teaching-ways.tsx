import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useHasPage } from '#ui/site-pages.ts'
import { paths } from '#paths.ts'

/** Which page must be there, where the sheet is printed, and what it is. */
const printable = [
  [paths.quiz, '#folhas-do-questionario', 'perguntas, com linhas ou com gabarito'],
  [paths.guide, paths.guide, 'capítulos'],
  [paths.essays, paths.essays, 'temas'],
  [paths.glossary, paths.glossary, 'glossário'],
] as const

/** What else there is for a class, each way in a line or two. */
export function TeachingWays() {
  const hasPage = useHasPage()
  const sheets = printable.filter(([page]) => hasPage(page))
  return (
    <section aria-labelledby="para-a-turma" className="print:hidden">
      <h2 id="para-a-turma" className="sr-only">
        Para a turma
      </h2>
      <ul className="gap-x-10 border-y border-rule py-2 sm:flex">
        <Way
          title={
            <Link to={paths.route} className={wayLink}>
              Montar um roteiro de estudo
            </Link>
          }
        >
          Os lugares que você escolher, com prazo e recado, num só link; cada estudante vê ali o
          próprio progresso.
        </Way>
        <Way
          title={
            <Link to="#levar-para-o-lms" className={wayLink}>
              Levar para o LMS
            </Link>
          }
        >
          As perguntas para o banco de questões, o app inteiro como pacote SCORM e páginas dentro
          das suas.
        </Way>
        <Way title="Folhas para imprimir">
          {sheets.map(([, to, label], index) => (
            <Fragment key={to}>
              {index > 0 && (index === sheets.length - 1 ? ' e ' : ', ')}
              <Link to={to}>{index === 0 ? capitalized(label) : label}</Link>
            </Fragment>
          ))}{' '}
          {sheets.length === 1 ? 'vai' : 'vão'} ao papel pelo “Imprimir” do navegador, só com o
          texto.
        </Way>
      </ul>
    </section>
  )
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
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
