import { Link, useLocation } from 'react-router'
import { carriesRoute, editingParameter } from '#domain/route/route-query.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useHasPage } from '#ui/site-pages.ts'
import { paths } from '#paths.ts'
import { type LoadRouteCourse, useRouteDesk } from './use-route-desk.ts'

export type RoutePageProps = { loadCourse: LoadRouteCourse }

/**
 * A study route stands in the query, which only the browser knows: the prerendered page says what
 * a route is, and the browser then shows the one in the link or the place where routes are made.
 */
export function RoutePage({ loadCourse }: RoutePageProps) {
  const { key, search } = useLocation()
  const isHydrated = useHydrated()
  const desk = useRouteDesk(loadCourse)
  const query = new URLSearchParams(isHydrated ? search : '')
  const isFollowing = carriesRoute(query) && query.get(editingParameter) === null
  const isReady = isHydrated && typeof desk === 'object'

  return (
    <>
      {!(isReady && isFollowing) && (
        <PageHeader title="Roteiro de estudo">
          <p>
            Uma lista de lugares deste site que um professor escolhe e envia por um link: o que ler,
            o que responder, até quando. O roteiro inteiro vive no link, sem conta e sem servidor, e
            cada estudante vê nele o próprio progresso.
          </p>
        </PageHeader>
      )}
      {desk === 'failed' && <Failure />}
      {isReady ? (
        <desk.RouteDesk course={desk.course} query={query} isFollowing={isFollowing} entry={key} />
      ) : (
        <Meanwhile />
      )}
    </>
  )
}

function Failure() {
  return (
    <div className="mb-8 max-w-measure">
      <Notice title="O roteiro não chegou" role="alert">
        <p>
          O navegador não conseguiu buscar o que falta desta página. Verifique a conexão; o roteiro
          continua no link.
        </p>
      </Notice>
      <Button className="mt-4" onClick={() => window.location.reload()}>
        Recarregar a página
      </Button>
    </div>
  )
}

function Meanwhile() {
  const hasPage = useHasPage()
  return (
    <div className="prose min-h-96">
      <p>
        Se você recebeu um roteiro, abra o link inteiro, como veio. Se quer montar um, escolha aqui
        os lugares, ordene-os e copie o link.
      </p>
      <noscript>
        <p>
          Abrir e montar roteiros precisa de JavaScript, porque só o navegador lê o que está no
          link. Sem ele, peça a quem o enviou os endereços dos lugares: todos se leem assim mesmo.
        </p>
      </noscript>
      {hasPage(paths.guide) && hasPage(paths.quiz) && (
        <p>
          Sem roteiro, a ordem do <Link to={paths.guide}>guia</Link> é um bom caminho: leia um
          capítulo e responda às perguntas do <Link to={paths.quiz}>questionário</Link>.
        </p>
      )}
    </div>
  )
}
