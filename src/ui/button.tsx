import type { ComponentProps } from 'react'
import { Link } from './link.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet'

const base =
  'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-sm py-2 text-center font-sans text-base leading-tight no-underline aria-disabled:cursor-default print:hidden'

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent px-4 font-semibold text-on-accent hover:bg-accent-strong',
  secondary: 'border px-4 border-edge text-ink hover:border-accent hover:bg-accent-soft',
  quiet: 'px-2 text-accent underline decoration-rule underline-offset-4 hover:decoration-current',
}

export type ButtonProps = ComponentProps<'button'> & { variant?: ButtonVariant }

export function Button({ variant = 'secondary', className = '', ...props }: ButtonProps) {
  return <button type="button" className={`${base} ${variants[variant]} ${className}`} {...props} />
}

export type ButtonLinkProps = ComponentProps<typeof Link> & { variant?: ButtonVariant }

/** A link that weighs as much as a button: it still leads somewhere and works before hydration. */
export function ButtonLink({ variant = 'secondary', className = '', ...props }: ButtonLinkProps) {
  return <Link className={`${base} ${variants[variant]} ${className}`} {...props} />
}
