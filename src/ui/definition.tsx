import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { Link } from 'react-router'
import { isInView, placeBeside } from './place-beside.ts'
import { useDefinition } from './use-definition.ts'
import { useHydrated } from './use-hydrated.ts'

export type DefinitionProps = {
  /** The term's own name; the words in the text may be another form of it. */
  name: string
  /** The term's page. */
  to: string
  content: ReactNode
  /** The words of the text. */
  children: ReactNode
}

/**
 * Words that open the definition of the term they name. Before the app has taken over, and for a
 * press that asks for a new tab, they are a link to the term's page.
 */
export function Definition({ name, to, content, children }: DefinitionProps) {
  const rootRef = useRef<HTMLSpanElement>(null)
  const wordsRef = useRef<HTMLAnchorElement>(null)
  const { isOpen, close, root, words } = useDefinition(rootRef, wordsRef)
  const panelId = useId()
  const textId = useId()
  const opener = useHydrated()
    ? ({
        role: 'button',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? panelId : undefined,
        'aria-describedby': isOpen ? textId : undefined,
      } as const)
    : {}

  return (
    <span ref={rootRef} {...root}>
      <Link
        ref={wordsRef}
        to={to}
        {...opener}
        {...words}
        className="text-inherit decoration-edge decoration-dotted decoration-[1.5px] underline-offset-[0.25em] hover:text-accent hover:decoration-accent aria-expanded:text-accent print:no-underline"
      >
        {children}
      </Link>
      {isOpen && (
        <Panel id={panelId} name={name} wordsRef={wordsRef} onLost={close}>
          <span className="block font-semibold text-ink">{name}</span>
          <span id={textId} className="mt-1 block text-ink">
            {content}
          </span>
          <Link
            to={to}
            aria-label={`Ver no glossário: ${name}`}
            className="mt-1 inline-flex min-h-11 items-center"
          >
            Ver no glossário
          </Link>
        </Panel>
      )}
    </span>
  )
}

type PanelProps = {
  id: string
  name: string
  wordsRef: RefObject<HTMLElement | null>
  /** The words have left the window, and the definition would stand beside nothing. */
  onLost: () => void
  children: ReactNode
}

/** Stands behind its words in the document, so that reading and the Tab key come to it next. */
function Panel({ id, name, wordsRef, onLost, children }: PanelProps) {
  const ref = useRef<HTMLSpanElement>(null)

  useLayoutEffect(() => {
    const panel = ref.current
    const words = wordsRef.current
    if (panel === null || words === null) return
    // The top layer, above the bars of the page; a browser without popovers stacks it instead.
    if ('showPopover' in panel) panel.showPopover()
    placeBeside(words, panel)
  }, [wordsRef])

  useEffect(() => {
    const follow = () => {
      const panel = ref.current
      const words = wordsRef.current
      if (panel === null || words === null) return
      if (isInView(words)) placeBeside(words, panel)
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
      aria-label={`Definição: ${name}`}
      className="fixed inset-auto z-30 block max-h-[70dvh] w-88 max-w-[calc(100vw-1rem)] overflow-y-auto border border-t-2 border-edge border-t-accent bg-raised px-4 pt-3 pb-1 text-left font-sans text-base leading-normal font-normal text-ink not-italic print:hidden"
    >
      {children}
    </span>
  )
}
