import { Component, type ReactNode } from 'react'
import { ButtonLink, Button } from '#ui/button.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import * as words from '#words/frame.ts'
import { paths } from '#paths.ts'

type ErrorBoundaryState = { error: Error | null }

/** A page that fails takes nothing with it: drafts live in the store, outside of the page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div role="alert">
        <PageHeader title={words.broken}>
          <p>{words.brokenAdvice}</p>
        </PageHeader>
        <div className="flex flex-wrap gap-3">
          <Button variant="primary" onClick={() => window.location.reload()}>
            {words.reload}
          </Button>
          <ButtonLink to={paths.progress}>{words.exportProgress}</ButtonLink>
        </div>
        <details className="mt-8 font-sans text-base text-muted">
          <summary className="min-h-11 cursor-pointer py-2">{words.technicalDetail}</summary>
          <p className="break-words">{error.message}</p>
        </details>
      </div>
    )
  }
}
