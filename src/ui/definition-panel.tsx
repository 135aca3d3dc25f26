import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import * as words from '#words/definition.ts'
import { Link } from './link.tsx'
import { isInView, placeBeside } from './place-beside.ts'

export type DefinitionPanelProps = {
  id: string
  /** Of the definition itself, which describes the words. */
  textId: string
  name: string
  lang: string | undefined
  /** The term's page. */
  to: string
  content: ReactNode
  wordsRef: RefObject<HTMLElement | null>
  /** The words have left the window, and the definition would stand beside nothing. */
  onLost: () => void
}

/** Stands behind its words in the document, so that reading and the Tab key come to it next. */
export function DefinitionPanel(props: DefinitionPanelProps) {
  const { id, textId, name, lang, to, content, wordsRef, onLost } = props
  const ref = useRef<HTMLSpanElement>(null)

  useLayoutEffect(() => {
    const panel = ref.current
    const opener = wordsRef.current
    if (panel === null || opener === null) return
    // The top layer, above the bars of the page; a browser without popovers stacks it instead.
    if ('showPopover' in panel) panel.showPopover()
    placeBeside(opener, panel)
  }, [wordsRef])

  useEffect(() => {
    const follow = () => {
      const panel = ref.current
      const opener = wordsRef.current
      if (panel === null || opener === null) return
      if (isInView(opener)) placeBeside(opener, panel)
      else onLost()
    }
    window.addEventListener('scroll', follow, { capture: true, passive: true })
    window.addEventListener('resize', follow)
    return () => {
      window.removeEventListener('scroll', follow, { capture: true })
      window.removeEventListener('resize', follow)
    }
  }, [wordsRef, onLost])

  return (
    <span
      ref={ref}
      id={id}
      popover="manual"
      role="note"
      aria-label={words.definition(name)}
      className="fixed inset-auto z-30 block max-h-[70dvh] w-88 max-w-[calc(100vw-1rem)] overflow-y-auto border border-t-2 border-edge border-t-accent bg-raised px-4 pt-3 pb-1 text-left font-sans text-base leading-normal font-normal text-ink not-italic print:hidden"
    >
      <span lang={lang} className="block font-semibold text-ink">
        {name}
      </span>
      <span id={textId} className="mt-1 block text-ink">
        {content}
      </span>
      <Link
        to={to}
        aria-label={words.nameInGlossary(name)}
        className="mt-1 inline-flex min-h-11 items-center"
      >
        {words.inGlossary}
      </Link>
    </span>
  )
}
