import type { ReactNode } from 'react'

/** Where focus lands after a navigation: every page has exactly one. */
export const pageHeadingId = 'titulo'

export type PageHeaderProps = {
  /** A short line above the title, such as "Capítulo II". */
  eyebrow?: ReactNode
  title: ReactNode
  /** Long titles (a whole prompt) are set smaller. */
  size?: 'display' | 'prompt'
  /** Beside the title, such as a button that copies its address. */
  action?: ReactNode
  children?: ReactNode
}

export function PageHeader({
  eyebrow,
  title,
  size = 'display',
  action,
  children,
}: PageHeaderProps) {
  return (
    <header className="mb-8 sm:mb-10">
      {eyebrow !== undefined && <p className="eyebrow mb-2">{eyebrow}</p>}
      <div className="flex items-start gap-2">
        <h1
          id={pageHeadingId}
          tabIndex={-1}
          className={
            size === 'display'
              ? 'font-serif text-[1.75rem] leading-tight font-semibold text-balance sm:text-4xl'
              : 'max-w-measure font-serif text-2xl leading-snug font-medium text-pretty sm:text-[1.75rem]'
          }
        >
          {title}
        </h1>
        {action}
      </div>
      {children !== undefined && (
        <div className="mt-4 max-w-measure text-lg text-muted">{children}</div>
      )}
    </header>
  )
}
