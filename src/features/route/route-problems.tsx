import { itemCode, type RouteItem } from '#domain/route/route-item.ts'
import type { RouteProblem } from '#domain/route/route-link.ts'
import { longestNote, longestTitle, mostItems } from '#domain/route/study-route.ts'
import { Notice } from '#ui/notice.tsx'
import { list } from '#words/format.ts'
import * as words from '#words/route-problems.ts'
import { places } from '#words/route-terms.ts'

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
    const fault = describe(problem)
    return fault === null ? [] : [{ key: JSON.stringify(problem), fault }]
  })
  if (faults.length === 0 && missing.length === 0) return null
  return (
    <div className="mb-8 max-w-measure">
      <Notice title={words.notAllRead} role="note">
        <ul className="grid gap-1.5">
          {faults.map(({ key, fault }) => (
            <li key={key}>{fault}</li>
          ))}
          {missing.length > 0 && <li>{describeMissing(missing)}</li>}
        </ul>
      </Notice>
    </div>
  )
}

function describe(problem: RouteProblem): string | null {
  switch (problem.kind) {
    case 'newer-version':
      return words.newerVersion(problem.version)
    case 'no-version':
      return words.noVersion
    case 'truncated':
      return words.truncated
    case 'altered':
      return words.altered
    case 'bad-date':
      return words.badDate(problem.text)
    case 'bad-mode':
      return words.badMode(problem.text)
    case 'long-text':
      return problem.part === 'title' ? words.longTitle(longestTitle) : words.longNote(longestNote)
    case 'too-many-items':
      return words.tooManyPlaces(mostItems)
    case 'no-items':
      return words.noPlaces
    case 'unreadable-items':
      return null
  }
}

/** So many are named; a list of a hundred would bury the route. */
const mostNamed = 5

function describeMissing(codes: readonly string[]): string {
  const named = codes.slice(0, mostNamed).map((code) => `“${code}”`)
  const more = codes.length - named.length
  const all = list([...named, ...(more > 0 ? [words.more(more)] : [])])
  return words.missing(codes.length, places(codes.length), all)
}
