import { useLocation } from 'react-router'
import * as words from '#words/retry.ts'
import { ButtonLink, type ButtonLinkProps } from './button.tsx'

export type RetryLinkProps = Pick<ButtonLinkProps, 'variant' | 'className'> & {
  /** Where to ask again; this address if nothing else is said. */
  to?: string
}

/**
 * Asks for what did not come, with a page of its own: for as long as a page lives, browsers answer
 * with the first failure when a script is imported again.
 */
export function RetryLink({ to, ...look }: RetryLinkProps) {
  const { pathname, search } = useLocation()
  return (
    <ButtonLink reloadDocument to={to ?? pathname + search} {...look}>
      {words.retry}
    </ButtonLink>
  )
}
