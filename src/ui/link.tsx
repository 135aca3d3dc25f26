import { type AnchorHTMLAttributes, type Ref, useContext, useEffect } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'
import { PageAhead } from './page-ahead.ts'
import { whenIdle } from './when-idle.ts'

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** An address of the app. */
  to: string
  /** For the entry of the history that the link makes. */
  state?: unknown
  /** Leaves it to the browser, which begins a page of its own. */
  reloadDocument?: boolean
  ref?: Ref<HTMLAnchorElement>
}

/**
 * A link within the app. What a click does is the library's; its own component weighs five
 * kibibytes more, for data routers and for a prefetching of theirs. Here a page is fetched when its
 * link is about to be pressed, and the next one in order when the browser has nothing else to do.
 */
export function Link(props: LinkProps) {
  const { to, state, reloadDocument = false, onClick, children, ...rest } = props
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { state })
  const fetchAhead = useContext(PageAhead)
  const isNext = rest.rel === 'next'

  useEffect(() => {
    let isCurrent = isNext
    if (isNext) void whenIdle().then(() => isCurrent && fetchAhead(to))
    return () => {
      isCurrent = false
    }
  }, [isNext, to, fetchAhead])

  return (
    <a
      onPointerEnter={() => fetchAhead(to)}
      onFocus={() => fetchAhead(to)}
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event)
        if (!reloadDocument && !event.defaultPrevented) follow(event)
      }}
    >
      {children}
    </a>
  )
}
