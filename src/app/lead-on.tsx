import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { FormerPlace } from '#domain/course/course.ts'
import { leadOn } from '#domain/course/redirects.ts'
import { normalizePath } from './normalize-path.ts'

/**
 * Part of a page that has lost places, or has moved as a whole: leads the reader on from a former
 * address. The new one takes its place in the history, with its query and its anchor.
 */
export function LeadOn({ path, places }: { path: string; places: readonly FormerPlace[] }) {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  // The page stays on screen while another one is fetched, whose address is not its concern.
  const isHere = normalizePath(pathname) === path
  const address = isHere ? leadOn(places, { search, hash }) : null

  useEffect(() => {
    if (address !== null) void navigate(address, { replace: true })
  }, [address, navigate])

  return null
}
