import type { AnchorHTMLAttributes, Ref } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

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
 * kibibytes more, for data routers and for prefetching that this app has no use for.
 */
export function Link(props: LinkProps) {
  const { to, state, reloadDocument = false, onClick, children, ...rest } = props
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, { state })
  return (
    <a
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
