/*
 * A package lies at a path that nobody knows before, behind a server that finds files and nothing
 * else. So all addresses stand in the one file that the LMS opens: `/guia/pipeline?q=a#x` is
 * `index.html?em=/guia/pipeline&q=a#x`. A reload finds it again, anchors stay anchors, and what the
 * LMS put into the query stays in front.
 */
import type { AddressForm } from '../address-router.tsx'

const mark = 'em'

/** For the package whose launch page has this URL. */
export function launchForm(launch: URL): AddressForm {
  const { before } = split(launch)
  return {
    read: (url) => {
      const { path, after } = split(url)
      return (isPath(path) ? path : '/') + toQuery(after) + url.hash
    },
    write: (address) => {
      const [, path = '', search = '', hash = ''] = /^([^?#]*)([^#]*)(.*)$/s.exec(address) ?? []
      const query = toQuery([...before, [mark, path], ...new URLSearchParams(search)])
      // Slashes are allowed in a query and read better as they are.
      return launch.pathname + query.replaceAll('%2F', '/') + hash
    },
  }
}

/** Whether the URL has already chosen a place, as after a reload. */
export function namesPlace(url: URL): boolean {
  return url.searchParams.has(mark)
}

type Pair = [name: string, value: string]

/** What the LMS asked for, the app's path, and the query of that path. */
function split({ searchParams }: URL): { before: Pair[]; path: string; after: Pair[] } {
  const pairs = [...searchParams]
  const place = pairs.findIndex(([name]) => name === mark)
  if (place < 0) return { before: pairs, path: '/', after: [] }
  return {
    before: pairs.slice(0, place),
    path: pairs[place]?.[1] ?? '/',
    after: pairs.slice(place + 1),
  }
}

function toQuery(pairs: Pair[]): string {
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`
}

function isPath(path: string): boolean {
  return /^\/(?![/\\])[^?#\\]*$/.test(path)
}
