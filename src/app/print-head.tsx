import { useEffect } from 'react'
import { useHref, useLocation } from 'react-router'
import { datesIn } from '#words/format.ts'
import { site } from './course.ts'

const longDay = datesIn({ dateStyle: 'long' })

/** At the head of what is printed: which site, which address, which day. Never on the screen. */
export function PrintHead() {
  const { pathname } = useLocation()
  const href = useHref(pathname)

  useEffect(() => {
    // Targets of links are printed as the HTML has them; this is what stands before each.
    setPrinted('--site', window.location.origin)
    // A page may be open for days before it is printed, and paper does not wait for a render.
    const update = () => setPrinted('--today', longDay(new Date()))
    update()
    window.addEventListener('beforeprint', update)
    return () => window.removeEventListener('beforeprint', update)
  }, [])

  return (
    <p
      aria-hidden
      className="hidden justify-between gap-x-6 border-b border-rule pb-1 font-sans text-xs text-muted after:shrink-0 after:content-[var(--today)] print:mb-6 print:flex"
    >
      <span className="wrap-anywhere">
        {site.name} · {new URL(href, window.location.origin).href}
      </span>
    </p>
  )
}

/** A text for `content` in the styles. */
function setPrinted(name: string, text: string) {
  document.documentElement.style.setProperty(name, JSON.stringify(text))
}
