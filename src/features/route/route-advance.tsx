import type { RoutePlace } from '#domain/route/resolve-route.ts'
import type { RouteStanding } from '#domain/route/route-standing.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { paths } from '#paths.ts'

export type RouteRow = { place: RoutePlace; standing: RouteStanding }

/** How much of a route is done, and the one thing to do next. */
export function RouteAdvance({ rows }: { rows: readonly RouteRow[] }) {
  const done = rows.filter(({ standing }) => standing.isDone).length
  const next = rows.find(({ standing }) => !standing.isDone)
  return (
    <div className="max-w-3xl">
      <p role="status" className="font-sans text-base text-muted">
        <span className="font-serif text-2xl text-ink tabular-nums">
          {done} de {rows.length}
        </span>{' '}
        {rows.length === 1 ? 'feito' : 'feitos'}
      </p>
      <svg
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        aria-hidden
        className="mt-2 block h-1.5 w-full print:hidden"
      >
        <rect width="100" height="2" className="fill-rule" />
        <rect width={(100 * done) / rows.length} height="2" className="fill-accent" />
      </svg>
      {next === undefined ? (
        <div className="mt-6 print:hidden">
          <Notice title="Roteiro concluído" role="note">
            <p>
              Nada mais falta aqui. O que se estudou uma vez se esquece: a revisão traz de volta no
              dia certo.
            </p>
          </Notice>
          <ButtonLink variant="primary" className="mt-4" to={paths.review}>
            Abrir a revisão
          </ButtonLink>
        </div>
      ) : (
        <ButtonLink variant="primary" className="mt-6" to={next.place.address}>
          {rows.some(isBegun) ? 'Continuar' : 'Começar'}: {next.place.title}
        </ButtonLink>
      )}
    </div>
  )
}

function isBegun({ standing }: RouteRow): boolean {
  if (standing.isDone) return true
  if (standing.kind === 'question')
    return standing.hasDraft || standing.status.kind !== 'unanswered'
  return standing.kind === 'essay' && standing.words > 0
}
