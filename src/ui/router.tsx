/*
 * The part of react-router's interface that this app uses, in a body of its own: the package brings
 * 8.7 KiB of script to every page for routes, loaders and forms that the app does not have. Builds
 * put this file in the package's place (`src/commands/own-router.ts`); the package itself stays the
 * reference, in types and in `tests/ui/router.test.tsx`, which holds the two side by side.
 *
 * It knows absolute addresses and such as only change query or anchor; no relative paths.
 */
import {
  type ComponentProps,
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useMemo,
} from 'react'
import type {
  LinkProps,
  Location,
  NavigateFunction,
  NavLinkProps,
  Navigator,
  Path,
  To,
} from 'react-router'

export const NavigationType = { Pop: 'POP', Push: 'PUSH', Replace: 'REPLACE' } as const
type NavigationKind = (typeof NavigationType)[keyof typeof NavigationType]

type Route = {
  /** Without a slash at its end; '' at the home of the host. */
  base: string
  location: Location
  kind: NavigationKind
  navigator: Navigator
}

const RouteContext = createContext<Route | null>(null)

function useRoute(): Route {
  const route = useContext(RouteContext)
  if (route === null) throw new Error('there is no router around this component')
  return route
}

export type RouterProps = {
  basename?: string
  location: Partial<Location> | string
  navigationType?: NavigationKind
  navigator: Navigator
  children?: ReactNode
}

export function Router(props: RouterProps) {
  const { basename = '/', navigationType = 'POP', navigator, children } = props
  const base = basename.replace(/\/+$/, '')
  const given: Partial<Location> =
    typeof props.location === 'string' ? parsePath(props.location) : props.location
  const { pathname = '/', search = '', hash = '', state = null, key = 'default' } = given
  const route = useMemo((): Route | null => {
    const path = pathWithin(base, pathname)
    if (path === null) return null
    const location = { pathname: path, search, hash, state, key }
    return { base, location, kind: navigationType, navigator }
  }, [base, pathname, search, hash, state, key, navigationType, navigator])
  return route && <RouteContext value={route}>{children}</RouteContext>
}

function pathWithin(base: string, pathname: string): string | null {
  if (!pathname.toLowerCase().startsWith(base.toLowerCase())) return null
  const rest = pathname.slice(base.length)
  if (rest === '') return '/'
  return rest.startsWith('/') ? rest : null
}

/** The router of a page that is rendered once and goes nowhere. */
export function StaticRouter(props: Pick<RouterProps, 'basename' | 'location' | 'children'>) {
  return <Router {...props} navigator={standstill} />
}

const goNowhere = () => {
  throw new Error('a page that is only rendered cannot navigate')
}
const standstill: Navigator = {
  createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
  go: goNowhere,
  push: goNowhere,
  replace: goNowhere,
}

export function useLocation(): Location {
  return useRoute().location
}

export function useNavigationType(): NavigationKind {
  return useRoute().kind
}

/** The link that leads to an address of the app, its base included. */
export function useHref(to: To): string {
  const { base, location, navigator } = useRoute()
  return navigator.createHref(withBase(base, resolve(to, location)))
}

export function useNavigate(): NavigateFunction {
  const { base, location, navigator } = useRoute()
  return useMemo(() => {
    return (
      to: To | number,
      { replace = false, state }: { replace?: boolean; state?: unknown } = {},
    ) => {
      if (typeof to === 'number') return navigator.go(to)
      const path = withBase(base, resolve(to, location))
      return replace ? navigator.replace(path, state) : navigator.push(path, state)
    }
  }, [base, location, navigator])
}

type SearchInit = string | URLSearchParams | Record<string, string>

export function useSearchParams(): [
  URLSearchParams,
  (
    next: SearchInit | ((current: URLSearchParams) => SearchInit),
    options?: { replace?: boolean; state?: unknown },
  ) => void,
] {
  const { search } = useLocation()
  const navigate = useNavigate()
  const params = useMemo(() => new URLSearchParams(search), [search])
  return [
    params,
    (next, options) => {
      const wanted = typeof next === 'function' ? next(new URLSearchParams(params)) : next
      void navigate(`?${new URLSearchParams(wanted).toString()}`, options)
    },
  ]
}

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

export function Link(props: LinkProps) {
  const { to, replace, state, reloadDocument, onClick, children, ...rest } = props
  const isElsewhere = typeof to === 'string' && elsewhere.test(to)
  const inside = useHref(isElsewhere ? '/' : to)
  const { location } = useRoute()
  const navigate = useNavigate()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (isElsewhere || reloadDocument || event.defaultPrevented || !isPlain(event, rest.target))
      return
    event.preventDefault()
    // The same address once more is no new entry in the history.
    const isHere = createPath(location) === createPath(resolve(to, location))
    void navigate(to, { replace: replace ?? isHere, state })
  }
  return (
    <a {...rest} href={isElsewhere ? to : inside} onClick={follow}>
      {children}
    </a>
  )
}

/** Whether the browser itself would open it here: no other button, window or download is meant. */
function isPlain(event: MouseEvent, target: ComponentProps<'a'>['target']): boolean {
  const hasKey = event.metaKey || event.altKey || event.ctrlKey || event.shiftKey
  return event.button === 0 && (target === undefined || target === '_self') && !hasKey
}

/** A link that says when the page is the one it leads to, or below it. */
export function NavLink({ className, children, style: _style, end: _end, ...rest }: PlainNavLink) {
  const { location } = useRoute()
  const own = resolve(rest.to, location).pathname.toLowerCase()
  const here = location.pathname.toLowerCase()
  const isCurrent = here === own || (own !== '/' && here.startsWith(`${own}/`))
  return (
    <Link {...rest} className={className} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </Link>
  )
}

type PlainNavLink = Omit<NavLinkProps, 'className' | 'children' | 'style'> & {
  className?: string
  children?: ReactNode
  style?: never
}

/** What an address pattern such as `/guia/:id` finds in a path; null when it does not fit whole. */
export function matchPath(
  { path }: { path: string; end: true },
  pathname: string,
): { params: Record<string, string> } | null {
  const wanted = path.split('/').filter(Boolean)
  const given = pathname.split('/').filter(Boolean)
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const found = given[index] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = found.replaceAll('%2F', '/')
    else if (part.toLowerCase() !== found.toLowerCase()) return null
  }
  return { params }
}

export function parsePath(address: string): Partial<Path> {
  const [, pathname = '', search = '', hash = ''] =
    /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  return {
    ...(pathname === '' ? {} : { pathname }),
    ...(search === '' ? {} : { search }),
    ...(hash === '' ? {} : { hash }),
  }
}

export function createPath({ pathname = '/', search = '', hash = '' }: Partial<Path>): string {
  return pathname + markedWith('?', search) + markedWith('#', hash)
}

function markedWith(mark: string, text: string): string {
  if (text === '' || text === mark) return ''
  return text.startsWith(mark) ? text : mark + text
}

/** What is not said of an address stays as it is, but for query and anchor. */
function resolve(to: To, { pathname }: Location): Path {
  const path = typeof to === 'string' ? parsePath(to) : to
  return {
    pathname: path.pathname || pathname,
    search: markedWith('?', path.search ?? ''),
    hash: markedWith('#', path.hash ?? ''),
  }
}

function withBase(base: string, path: Path): Path {
  return { ...path, pathname: path.pathname === '/' ? `${base}/` : base + path.pathname }
}
