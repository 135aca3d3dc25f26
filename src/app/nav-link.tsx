import { useLocation } from 'react-router'
import { Link, type LinkProps } from '#ui/link.tsx'

/** One that says when it leads to where one is, or to what that is a part of. */
export function NavLink(props: LinkProps) {
  const { pathname } = useLocation()
  const isCurrent = pathname === props.to || pathname.startsWith(`${props.to}/`)
  return <Link aria-current={isCurrent ? 'page' : undefined} {...props} />
}
