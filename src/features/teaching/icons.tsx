import type { ReactNode } from 'react'

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 20 20"
      className="size-4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden
    >
      {children}
    </svg>
  )
}

export function LinkIcon() {
  return (
    <Icon>
      <path
        strokeLinecap="round"
        d="M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.7-2.8a3.2 3.2 0 0 0-4.5-4.5l-1 1M11.5 8.5a3.2 3.2 0 0 0-4.6 0L4.2 11.3a3.2 3.2 0 0 0 4.5 4.5l1-1"
      />
    </Icon>
  )
}

export function CopiedIcon() {
  return (
    <Icon>
      <path strokeLinecap="round" strokeLinejoin="round" d="m4 10.5 4 4 8-9" />
    </Icon>
  )
}

export function QrIcon() {
  return (
    <Icon>
      <path d="M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2h-2zM14.5 14.5h2v2h-2z" />
    </Icon>
  )
}
