import { type ReactNode, useId, useRef } from 'react'
import { Link } from './link.tsx'
import { useDefinition } from './use-definition.ts'
import { useLateModule } from './use-late-module.ts'

const loadPanel = () => import('./definition-panel.tsx')

export type DefinitionProps = {
  /** The term's own name; the words in the text may be another form of it. */
  name: string
  /** The language of the name, where it is known. */
  lang?: string | undefined
  /** The term's page. */
  to: string
  content: ReactNode
  /** The words of the text. */
  children: ReactNode
}

/**
 * Words that open the definition of the term they name. Until what shows it has been fetched, and
 * for a press that asks for a new tab, they are a link to the term's page.
 */
export function Definition({ name, lang, to, content, children }: DefinitionProps) {
  const rootRef = useRef<HTMLSpanElement>(null)
  const wordsRef = useRef<HTMLAnchorElement>(null)
  const { isOpen, close, root, words } = useDefinition(rootRef, wordsRef)
  const panelId = useId()
  const textId = useId()
  const late = useLateModule(loadPanel)
  const opener = {
    role: 'button',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? panelId : undefined,
    'aria-describedby': isOpen ? textId : undefined,
    ...words,
  } as const

  return (
    <span ref={rootRef} {...(late && root)}>
      <Link
        ref={wordsRef}
        to={to}
        {...(late && opener)}
        className="text-inherit decoration-edge decoration-dotted decoration-[1.5px] underline-offset-[0.25em] hover:text-accent hover:decoration-accent in-[h2]:py-2.5 in-[h3]:py-2.5 aria-expanded:text-accent print:no-underline"
      >
        {children}
      </Link>
      {late && isOpen && (
        <late.DefinitionPanel
          id={panelId}
          textId={textId}
          name={name}
          lang={lang}
          to={to}
          content={content}
          wordsRef={wordsRef}
          onLost={close}
        />
      )}
    </span>
  )
}
