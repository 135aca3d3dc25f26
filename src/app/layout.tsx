import type { ReactNode } from 'react'
import { useHref, useLocation } from 'react-router'
import { StorageNotice } from '#features/progress/storage-notice.tsx'
import { SearchOpener } from '#features/search/search-opener.tsx'
import { Icon } from '#ui/icon.tsx'
import { Link } from '#ui/link.tsx'
import { NavLink } from './nav-link.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useLateModule } from '#ui/use-late-module.ts'
import * as words from '#words/frame.ts'
import * as pageNames from '#words/page-names.ts'
import { paths } from '#paths.ts'
import { loadSearch, site } from './course.ts'
import { type Destination, mainDestinations, moreDestinations } from './navigation.ts'
import { Offline } from './offline.tsx'
import { ThemePicker } from './theme-picker.tsx'

const contentId = 'conteudo'
const moreMenuId = 'mais'

export type LayoutProps = {
  isPending: boolean
  /** Where progress goes; without it, the promise of the site. */
  keptWhere: string | undefined
  children: ReactNode
}

export function Layout({ isPending, keptWhere, children }: LayoutProps) {
  return (
    <>
      <a
        href={`#${contentId}`}
        className="sr-only bg-raised font-sans focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-30 focus:px-4 focus:py-3 print:hidden"
      >
        {words.skipToContent}
      </a>
      <PendingBar isPending={isPending} />
      <TopBar />
      <main
        id={contentId}
        tabIndex={-1}
        className="mx-auto w-full max-w-7xl grow px-4 pt-8 pb-16 sm:px-8 sm:pt-12"
      >
        <PrintHead />
        <SiteLink />
        <StorageNotice />
        <div role="status">
          <Offline part="notices" />
        </div>
        {children}
      </main>
      <Footer keptWhere={keptWhere} />
      <BottomBar />
    </>
  )
}

function TopBar() {
  return (
    <header className="border-b border-rule font-sans in-data-embed:hidden print:hidden">
      <div className="mx-auto flex min-h-14 max-w-7xl items-center gap-x-6 px-4 sm:px-8">
        <Link
          to={paths.home}
          className="inline-flex min-h-11 items-center font-serif text-lg font-semibold text-ink no-underline"
        >
          {site.name}
        </Link>
        <nav aria-label={words.mainNavigation} className="hidden flex-1 wide:block">
          <ul className="flex gap-x-1">
            {[...mainDestinations, ...moreDestinations].map((destination) => (
              <li key={destination.to}>
                <TopLink {...destination} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-2">
          <SearchOpener loadSearch={loadSearch} />
          <div className="hidden sm:block">
            <ThemePicker />
          </div>
        </div>
      </div>
    </header>
  )
}

function TopLink({ to, label }: Destination) {
  return (
    <NavLink
      to={to}
      className="inline-flex min-h-14 items-center border-b-2 border-transparent px-2.5 text-base text-ink no-underline hover:text-accent aria-[current=page]:border-accent aria-[current=page]:text-accent"
    >
      {label}
    </NavLink>
  )
}

/** On phones, within reach of the thumb; the rest opens upwards, by the browser's own popover. */
function BottomBar() {
  return (
    <nav
      aria-label={words.bottomNavigation}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-rule bg-page font-sans in-data-embed:hidden wide:hidden print:hidden"
    >
      <ul className="mx-auto flex max-w-xl justify-between px-1 pb-[env(safe-area-inset-bottom)]">
        {mainDestinations.map(({ to, label, icon }) => (
          <li key={to} className="flex-1">
            <NavLink to={to} className={bottomItem}>
              <Icon path={icon} />
              {label}
            </NavLink>
          </li>
        ))}
        <li className="flex-1">
          <button
            type="button"
            popoverTarget={moreMenuId}
            className={`${bottomItem} cursor-pointer`}
          >
            <Icon path={dots} />
            {words.more}
          </button>
        </li>
      </ul>
      <div
        id={moreMenuId}
        popover="auto"
        className="fixed inset-x-0 top-auto bottom-14 m-0 w-full max-w-none border-t border-rule bg-page text-ink backdrop:bg-page/60"
      >
        <ul className="mx-auto max-w-xl px-4 py-2">
          {moreDestinations.map(({ to, label }) => (
            <li key={to} className="border-b border-rule last:border-0">
              <NavLink
                to={to}
                onClick={closeMoreMenu}
                className="flex min-h-12 items-center text-base text-ink no-underline aria-[current=page]:font-semibold aria-[current=page]:text-accent"
              >
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

const dots =
  'M4 10a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M9.5 10a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M15 10a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0'

const bottomItem =
  'flex min-h-14 w-full flex-col items-center justify-center gap-0.5 border-t-2 border-transparent px-0.5 text-[0.75rem] text-ink no-underline aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-accent'

function closeMoreMenu() {
  document.getElementById(moreMenuId)?.hidePopover()
}

const loadPrintHead = () => import('./print-head.tsx')

function PrintHead() {
  const late = useLateModule(loadPrintHead)
  return late && <late.PrintHead />
}

/** What an embedded page has in the place of the frame. */
function SiteLink() {
  const { pathname, search, hash } = useLocation()
  // The prerendered page knows its path alone.
  const href = useHref(useHydrated() ? pathname + search + hash : pathname)
  return (
    <p className="hidden text-right font-sans text-base in-data-embed:block print:hidden">
      <a
        // The mark, which an embedded page's links carry at the end of their query.
        href={href.replace(/[?&]embed=1/, '')}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-11 items-center"
      >
        {words.openOnSite}
      </a>
    </p>
  )
}

function Footer({ keptWhere }: Pick<LayoutProps, 'keptWhere'>) {
  return (
    <footer className="border-t border-rule bg-page pb-20 font-sans text-base text-muted in-data-embed:hidden wide:pb-0 print:hidden">
      <div className="mx-auto flex max-w-7xl flex-col gap-4 px-4 py-8 sm:px-8">
        <p className="max-w-measure">
          {keptWhere ?? words.keptHere} {words.keepCopy}{' '}
          <Link to={paths.progress}>{words.keepCopyLink}</Link>
          {words.keepCopyAfter}
        </p>
        <p>
          <Link to={paths.about} className="inline-flex min-h-11 items-center">
            {pageNames.about}
          </Link>
        </p>
        <div className="sm:hidden">
          <ThemePicker />
        </div>
      </div>
    </footer>
  )
}

/** A page that takes longer than a blink says that it is coming. */
function PendingBar({ isPending }: { isPending: boolean }) {
  return (
    <div role="status" className="fixed inset-x-0 top-0 z-30">
      {isPending && (
        <span className="pending-bar block h-0.5 bg-accent">
          <span className="sr-only">{words.loading}</span>
        </span>
      )}
    </div>
  )
}
