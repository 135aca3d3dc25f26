/*
 * All that a page carries of the search: a button and two keys. The palette, the engine and the
 * index are fetched when one of them is pressed.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { Link } from '#ui/link.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import * as words from '#words/search-opener.ts'
import { paths } from '#paths.ts'
import type { SearchPalette, SearchPaletteProps } from './search-palette.tsx'
import { isSearchKey } from './search-keys.ts'

export type SearchOpenerProps = Pick<SearchPaletteProps, 'loadSearch'>

type Opened = { Palette: typeof SearchPalette | null; query: string; from: Element | null }

const look =
  'inline-flex min-h-11 cursor-pointer items-center gap-2 px-2 text-base text-accent no-underline'

export function SearchOpener({ loadSearch }: SearchOpenerProps) {
  const navigate = useNavigate()
  const isHydrated = useHydrated()
  const button = useRef<HTMLButtonElement>(null)
  const hadFocus = useRef(false)
  const [opened, setOpened] = useState<Opened | null>(null)
  const isWaiting = opened !== null && opened.Palette === null

  const open = async () => {
    if (opened !== null) return
    setOpened({ Palette: null, query: '', from: document.activeElement })
    try {
      const { SearchPalette } = await import('./search-palette.tsx')
      setOpened((now) => now && { ...now, Palette: SearchPalette })
    } catch {
      // Offline before the first search: the page of the search says what to do.
      setOpened(null)
      void navigate(paths.search)
    }
  }
  const close: SearchPaletteProps['onClose'] = (reason) => {
    setOpened(null)
    if (reason === 'chosen') return
    const from = opened?.from
    const isPlace = from instanceof HTMLElement && from.isConnected && from !== document.body
    returnFocus(isPlace ? from : button.current)
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (isSearchKey(event)) {
      event.preventDefault()
      void open()
    } else if (isWaiting && isLetter(event)) {
      // Whoever types on without waiting finds it in the box.
      event.preventDefault()
      setOpened({ ...opened, query: opened.query + event.key })
    }
  })
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  useEffect(() => {
    if (isHydrated && hadFocus.current) button.current?.focus()
  }, [isHydrated])

  // Before the app has taken over, and without JavaScript, the page of the search does it all.
  if (!isHydrated) {
    return (
      <Link
        to={paths.search}
        className={look}
        ref={(link) => () => {
          hadFocus.current = link === document.activeElement
        }}
      >
        <Label />
      </Link>
    )
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={look}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-busy={isWaiting}
        onClick={() => void open()}
        // A finger or a pointer on its way is reason enough to begin fetching.
        onPointerEnter={prefetch}
        onFocus={prefetch}
      >
        <Label />
      </button>
      {opened?.Palette && (
        <opened.Palette loadSearch={loadSearch} initialQuery={opened.query} onClose={close} />
      )}
    </>
  )
}

function Label() {
  return (
    <>
      <span className="underline decoration-current/40 underline-offset-[0.2em] hover:decoration-current">
        {words.search}
      </span>
      <kbd
        aria-hidden
        className="hidden border border-edge px-1.5 font-sans text-sm leading-5 text-muted wide:inline-block"
      >
        /
      </kbd>
    </>
  )
}

function prefetch() {
  // Pressing the button tries again, and says so when it fails.
  import('./search-palette.tsx').catch(() => {})
}

// Only once the dialog is gone can the page under it take the focus again.
function returnFocus(element: HTMLElement | null) {
  requestAnimationFrame(() => element?.focus())
}

function isLetter({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey
}
