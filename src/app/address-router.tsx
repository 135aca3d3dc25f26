import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react'
import {
  createPath,
  type Location,
  NavigationType,
  type Navigator,
  parsePath,
  Router,
  type To,
} from 'react-router'

/**
 * How the app's addresses stand in the browser's address bar where that is not simply as they are:
 * with a mark that every link keeps, or all of them within one file.
 */
export type AddressForm = {
  /** The app's address in a URL of the browser. */
  read: (url: URL) => string
  /** The link that leads to an address of the app. */
  write: (address: string) => string
}

export type AddressRouterProps = { form?: AddressForm; basename?: string; children: ReactNode }

const asTheyAre: AddressForm = {
  read: ({ pathname, search, hash }) => pathname + search + hash,
  write: (address) => address,
}

type Entry = { location: Location; action: NavigationType }

/**
 * react-router over the browser's own history. Its `BrowserRouter` does the same, for addresses as
 * they are, and weighs half a kibibyte more: the site, embedded pages and packages share this one.
 */
export function AddressRouter(props: AddressRouterProps) {
  const { form = asTheyAre, basename = '/', children } = props
  const [entry, setEntry] = useState<Entry>(() => readEntry(form, NavigationType.Pop))

  useLayoutEffect(() => {
    const onPop = () => setEntry(readEntry(form, NavigationType.Pop))
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [form])

  const navigator = useMemo<Navigator>(() => {
    const navigate = (action: 'pushState' | 'replaceState', to: To, state: unknown) => {
      const kept: HistoryState = { usr: state ?? null, key: newKey() }
      const link = form.write(toAddress(to))
      try {
        window.history[action](kept, '', link)
      } catch {
        // Safari refuses more than a hundred changes in half a minute: go there the plain way.
        window.location.assign(link)
        return
      }
      const type = action === 'pushState' ? NavigationType.Push : NavigationType.Replace
      setEntry(readEntry(form, type))
    }
    return {
      createHref: (to) => form.write(toAddress(to)),
      push: (to, state) => navigate('pushState', to, state),
      replace: (to, state) => navigate('replaceState', to, state),
      go: (delta) => window.history.go(delta),
    }
  }, [form])

  return (
    <Router
      basename={basename}
      location={entry.location}
      navigationType={entry.action}
      navigator={navigator}
    >
      {children}
    </Router>
  )
}

/** What react-router's own routers keep in the browser's history, under the same names. */
type HistoryState = { usr: unknown; key: string }

function readEntry(form: AddressForm, action: NavigationType): Entry {
  const {
    pathname = '/',
    search = '',
    hash = '',
  } = parsePath(form.read(new URL(window.location.href)))
  const { usr, key } = readState(window.history.state)
  return { location: { pathname, search, hash, state: usr, key }, action }
}

function readState(state: unknown): HistoryState {
  const isOurs = typeof state === 'object' && state !== null && 'key' in state && 'usr' in state
  return isOurs && typeof state.key === 'string'
    ? { usr: state.usr, key: state.key }
    : { usr: null, key: 'default' }
}

function newKey(): string {
  return Math.random().toString(36).slice(2, 10)
}

function toAddress(to: To): string {
  return typeof to === 'string' ? to : createPath(to)
}
