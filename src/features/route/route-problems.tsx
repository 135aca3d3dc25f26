import type { ReactNode } from 'react'
import { itemCode, type RouteItem } from '#domain/route/route-item.ts'
import type { RouteProblem } from '#domain/route/route-link.ts'
import { longestNote, longestTitle, mostItems } from '#domain/route/study-route.ts'
import { Notice } from '#ui/notice.tsx'
import { counted } from './wording.ts'

export type RouteProblemsProps = {
  problems: readonly RouteProblem[]
  /** Items that the course does not have. */
  unknown: readonly RouteItem[]
}

/** What is wrong with a link, each fault in a sentence with what to do about it. */
export function RouteProblems({ problems, unknown }: RouteProblemsProps) {
  const unreadable = problems.flatMap((each) =>
    each.kind === 'unreadable-items' ? each.codes : [],
  )
  const missing = [...unreadable, ...unknown.map(itemCode)]
  const faults = problems.flatMap((problem) => {
    const words = describe(problem)
    return words === null ? [] : [{ key: JSON.stringify(problem), words }]
  })
  if (faults.length === 0 && missing.length === 0) return null
  return (
    <div className="mb-8 max-w-measure">
      <Notice title="Nem tudo neste link pôde ser lido" role="note">
        <ul className="grid gap-1.5">
          {faults.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
          {missing.length > 0 && <li>{describeMissing(missing)}</li>}
        </ul>
      </Notice>
    </div>
  )
}

function describe(problem: RouteProblem): ReactNode {
  switch (problem.kind) {
    case 'newer-version':
      return `Este roteiro foi feito por uma versão mais nova do site (formato ${problem.version}). Aparece aqui o que esta versão entende; recarregue a página para buscar a mais nova.`
    case 'no-version':
      return 'O link não diz em que formato está: o começo dele pode ter se perdido.'
    case 'truncated':
      return 'O fim do link falta: ele deve ter sido cortado no envio. Aparece aqui o que chegou; peça o link de novo a quem o enviou.'
    case 'altered':
      return 'O link não está como foi feito: algo mudou no caminho. Confira com quem o enviou se é isto mesmo.'
    case 'bad-date':
      return <>A data “{problem.text}” não existe no calendário: o roteiro fica sem prazo.</>
    case 'bad-mode':
      return <>O modo “{problem.text}” não existe nesta versão.</>
    case 'long-text':
      return problem.part === 'title'
        ? `O título passa de ${longestTitle} caracteres e foi cortado.`
        : `O recado passa de ${longestNote} caracteres e foi cortado.`
    case 'too-many-items':
      return `O roteiro tem mais de ${mostItems} lugares: só os ${mostItems} primeiros aparecem.`
    case 'no-items':
      return 'O link não traz nenhum lugar.'
    case 'unreadable-items':
      return null
  }
}

/** So many are named; a list of a hundred would bury the route. */
const mostNamed = 5

function describeMissing(codes: readonly string[]): ReactNode {
  const named = codes.slice(0, mostNamed).map((code) => `“${code}”`)
  const more = codes.length - named.length
  const list = [...named, ...(more > 0 ? [`mais ${more}`] : [])]
  return (
    <>
      Este roteiro cita {counted(codes.length, 'lugar', 'lugares')} que não{' '}
      {codes.length === 1 ? 'existe' : 'existem'} nesta versão: {listFormat.format(list)}.
    </>
  )
}

const listFormat = new Intl.ListFormat('pt-BR')
