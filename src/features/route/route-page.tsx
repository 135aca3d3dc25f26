import { useMemo } from 'react'
import { Link, useLocation } from 'react-router'
import type { RouteCourse } from '#domain/route/resolve-route.ts'
import { carriesRoute, decodeRoute } from '#domain/route/route-link.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useLateModule } from '#ui/use-late-module.ts'
import { paths } from '#paths.ts'
import { editingParameter } from './route-address.ts'
import { RouteView } from './route-view.tsx'

export type RoutePageProps = { course: RouteCourse }

// Students follow routes; making one is for few.
const loadBuilder = () => import('./route-builder.tsx')

/**
 * A study route stands in the query, which only the browser knows: the prerendered page says what
 * a route is, and the browser then shows the one in the link or the place where routes are made.
 */
export function RoutePage({ course }: RoutePageProps) {
  const { key, search } = useLocation()
  const isHydrated = useHydrated()
  const query = useMemo(() => new URLSearchParams(isHydrated ? search : ''), [isHydrated, search])
  const decoded = useMemo(() => decodeRoute(query), [query])
  const isFollowing = carriesRoute(query) && query.get(editingParameter) === null

  if (isFollowing) return <RouteView course={course} {...decoded} />
  return (
    <>
      <PageHeader title="Roteiro de estudo">
        <p>
          Uma lista de lugares deste site que um professor escolhe e envia por um link: o que ler, o
          que responder, até quando. O roteiro inteiro vive no link, sem conta e sem servidor, e
          cada estudante vê nele o próprio progresso.
        </p>
      </PageHeader>
      {isHydrated ? <Builder key={key} course={course} decoded={decoded} /> : <Meanwhile />}
    </>
  )
}

type BuilderProps = RoutePageProps & { decoded: ReturnType<typeof decodeRoute> }

function Builder({ course, decoded }: BuilderProps) {
  const builder = useLateModule(loadBuilder)
  return builder === null ? <Meanwhile /> : <builder.RouteBuilder course={course} {...decoded} />
}

function Meanwhile() {
  return (
    <div className="prose min-h-96">
      <p>
        Se você recebeu um roteiro, abra o link inteiro, como veio. Se quer montar um, escolha aqui
        os lugares, ordene-os e copie o link.
      </p>
      <noscript>
        <p>
          Abrir e montar roteiros precisa de JavaScript, porque só o navegador lê o que está no
          link. Sem ele, peça a quem o enviou os endereços dos lugares: todos se leem assim mesmo, a
          começar pelo <Link to={paths.guide}>guia</Link>.
        </p>
      </noscript>
      <p>
        Sem roteiro, a ordem do <Link to={paths.guide}>guia</Link> é um bom caminho: leia um
        capítulo e responda às perguntas do <Link to={paths.quiz}>questionário</Link>.
      </p>
    </div>
  )
}
