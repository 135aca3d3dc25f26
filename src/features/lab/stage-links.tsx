import type { Consequence, DiaryEntry } from '#lab/protocol.ts'
import { Link } from '#ui/link.tsx'
import type { LabCourse, LabStage } from './lab-course.ts'

const plain = 'inline-flex min-h-11 items-center py-1.5 leading-snug'

/** From a stage of the laboratory back to where the guide, the glossary and the questions tell of it. */
export function StageLinks({ stage }: { stage: LabStage }) {
  return (
    <nav aria-label={`Onde o guia fala de ${stage.title}`} className="mt-8 font-sans print:hidden">
      <ul className="flex flex-wrap gap-x-6 border-t border-rule pt-2">
        <li>
          <Link to={stage.address} className={plain}>
            No guia: {stage.title}
          </Link>
        </li>
        {stage.terms.map(({ address, title }) => (
          <li key={address}>
            <Link to={address} className={plain}>
              Glossário: {title}
            </Link>
          </li>
        ))}
        {stage.practice.map(({ address, title }) => (
          <li key={address}>
            <Link to={address} className={plain}>
              Pratique: {title.charAt(0).toLowerCase()}
              {title.slice(1).replace(': ', ', ')}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The consequences that say more than the outcome itself. */
export function newsOf({ outcome, consequences }: DiaryEntry): Consequence[] {
  return consequences.filter(({ text }) => text !== outcome)
}

export type ConsequenceListProps = {
  consequences: readonly Consequence[]
  course: LabCourse
}

/** What a decision led to, where it falls, each with the place of the guide that tells of it. */
export function ConsequenceList({ consequences, course }: ConsequenceListProps) {
  return (
    <ul className="grid grid-cols-1 gap-3">
      {consequences.map(({ id, text, stage, week }) => {
        const place = [...course.stages, ...course.concerns].find(({ address }) =>
          address.endsWith(`#${stage}`),
        )
        return (
          <li key={id} className="border-l-2 border-accent pl-4">
            <p className="max-w-measure">
              {week !== null && <span className="text-muted">Semana {week}. </span>}
              {text}
            </p>
            {place !== undefined && (
              <Link to={place.address} className={`${plain} text-[0.9375rem] print:hidden`}>
                O que o guia diz: {place.title}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
