import type { ReactNode } from 'react'
import type { Day } from '#domain/review/local-day.ts'
import { sessionLimit, type StudyPlan } from '#domain/review/study-plan.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Notice } from '#ui/notice.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import { paths } from '#paths.ts'
import { counted, gapInWords } from './wording.ts'

export type ReviewTodayProps = {
  plan: StudyPlan
  today: Day
  isLoading: boolean
  hasFailed: boolean
  onStart: () => void
  /** A few new ones beyond the day's number. */
  onMore: () => void
}

/** What there is to do today, and how far one has come. */
export function ReviewToday({
  plan,
  today,
  isLoading,
  hasFailed,
  onStart,
  onMore,
}: ReviewTodayProps) {
  const hasBegun = plan.learned > 0 || plan.due.length > 0 || plan.nextDay !== null
  return (
    <section aria-labelledby="hoje">
      <h2 id="hoje" className="sr-only">
        Hoje
      </h2>
      <Figures plan={plan} />
      <div className="mt-7">
        {plan.session.length > 0 ? (
          <div className="max-w-measure">
            <Button variant="primary" onClick={onStart} aria-disabled={isLoading}>
              {isLoading ? 'Carregando…' : startLabel(plan)}
            </Button>
            <p className="mt-3 text-muted">{describeSession(plan, hasBegun)}</p>
          </div>
        ) : (
          <NothingToDo plan={plan} today={today} onMore={onMore} />
        )}
        <div role="alert" className="mt-4">
          {hasFailed && (
            <Notice role="note" title="A revisão não carregou">
              <p>Verifique a conexão e tente de novo. O que você já fez está guardado.</p>
            </Notice>
          )}
        </div>
      </div>
      {plan.lost > 0 && (
        <p className="mt-4 max-w-measure font-sans text-base text-muted">
          {plan.lost === 1
            ? '1 item que você revisava saiu do guia: fica guardado, mas não aparece mais aqui.'
            : `${plan.lost} itens que você revisava saíram do guia: ficam guardados, mas não aparecem mais aqui.`}
        </p>
      )}
    </section>
  )
}

function Figures({ plan }: { plan: StudyPlan }) {
  const figures: [string, number, ReactNode][] = [
    ['Para hoje', plan.due.length, 'voltam hoje'],
    ['Novos', plan.fresh.length, `hoje, de ${plan.untouched.length} por ver`],
    ['Aprendidos', plan.learned, 'com dia marcado'],
    ['Dominados', plan.mastered, 'certos em 3 dias'],
    ['Fracos', plan.weak.length, 'a reforçar'],
  ]
  return (
    <dl className="grid max-w-4xl grid-cols-2 border-t border-rule font-sans sm:grid-cols-5">
      {figures.map(([name, count, note]) => (
        <div
          key={name}
          className="flex flex-col border-b border-rule py-3 pr-3 last:col-span-2 sm:last:col-span-1"
        >
          <dt className="text-base text-muted">{name}</dt>
          <dd className="font-serif text-3xl leading-tight">{count}</dd>
          <dd className="mt-0.5 text-sm text-muted">{note}</dd>
        </div>
      ))}
    </dl>
  )
}

function startLabel(plan: StudyPlan): string {
  const due = Math.min(plan.due.length, plan.session.length)
  const fresh = plan.session.length - due
  const parts = [
    due > 0 && `${due} para rever`,
    fresh > 0 && counted(fresh, 'novo', 'novos'),
  ].filter((part) => part !== false)
  return `Começar: ${parts.join(' e ')}`
}

function describeSession(plan: StudyPlan, hasBegun: boolean): string {
  const waiting = plan.due.length - sessionLimit
  if (waiting > 0) {
    return `São ${plan.due.length} para hoje. Uma sessão traz ${sessionLimit}, os que mais se apagaram primeiro; ${waiting === 1 ? 'o outro espera' : `os outros ${waiting} esperam`}, sem pressa.`
  }
  if (!hasBegun) {
    return 'Você escreve de memória, vê a resposta e diz como foi. O app escolhe quando cada item volta: logo, se você errou; cada vez mais tarde, se lembrou.'
  }
  return 'O que mais se apagou vem primeiro. Pode parar a qualquer momento: cada nota fica guardada na hora.'
}

type NothingToDoProps = { plan: StudyPlan; today: Day; onMore: () => void }

function NothingToDo({ plan, today, onMore }: NothingToDoProps) {
  const hasPage = useHasPage()
  const next =
    plan.nextDay === null ? '' : ` A próxima revisão é ${gapInWords(plan.nextDay - today)}.`
  return (
    <EmptyState title="Por hoje é só.">
      <p className="w-full">
        Nada mais volta hoje.{next}{' '}
        {plan.untouched.length > 0 && 'Se quiser ir além, há itens que você ainda não viu.'}
      </p>
      {plan.untouched.length > 0 ? (
        <Button onClick={onMore}>
          {plan.untouched.length < 5
            ? `Ver mais ${counted(plan.untouched.length, 'novo', 'novos')}`
            : 'Ver mais 5 novos'}
        </Button>
      ) : (
        hasPage(paths.essays) && <ButtonLink to={paths.essays}>Escrever uma redação</ButtonLink>
      )}
      {hasPage(paths.guide) && (
        <ButtonLink variant="quiet" to={paths.guide}>
          Reler o guia
        </ButtonLink>
      )}
    </EmptyState>
  )
}
