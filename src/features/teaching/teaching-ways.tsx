import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '#paths.ts'

/** What else there is for a class, each way in a line or two. */
export function TeachingWays() {
  return (
    <section aria-labelledby="para-a-turma" className="print:hidden">
      <h2 id="para-a-turma" className="sr-only">
        Para a turma
      </h2>
      <ul className="gap-x-10 border-y border-rule py-2 sm:flex">
        <Way title={<Link to={paths.route}>Montar um roteiro de estudo</Link>}>
          Os lugares que você escolher, com prazo e recado, num só link; cada estudante vê ali o
          próprio progresso.
        </Way>
        <Way title={<Link to="#levar-para-o-lms">Levar para o LMS</Link>}>
          As perguntas para o banco de questões, o app inteiro como pacote SCORM e páginas dentro
          das suas.
        </Way>
        <Way title="Folhas para imprimir">
          <Link to={paths.guide}>Capítulos</Link>, <Link to={paths.quiz}>perguntas</Link>,{' '}
          <Link to={paths.essays}>temas</Link> e <Link to={paths.glossary}>glossário</Link> vão ao
          papel pelo “Imprimir” do navegador, só com o texto.
        </Way>
      </ul>
    </section>
  )
}

function Way({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <li className="flex-1 py-3">
      <h3 className="font-serif text-xl font-semibold">{title}</h3>
      <p className="mt-1 text-base text-pretty text-muted">{children}</p>
    </li>
  )
}
