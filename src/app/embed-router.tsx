import { type ReactNode, useEffect } from 'react'
import { useHydrated } from '#ui/use-hydrated.ts'
import { AddressRouter } from './address-router.tsx'
import { embedForm, unmarkedForm } from './embed-address.ts'
import { openOthersOutside } from './open-others-outside.ts'

/** The router of an embedded page; fetched only by one. */
export function EmbedRouter({ basename, children }: { basename: string; children: ReactNode }) {
  const isHydrated = useHydrated()
  useEffect(() => openOthersOutside(document), [])
  return (
    <AddressRouter form={isHydrated ? embedForm : unmarkedForm} basename={basename}>
      {children}
    </AddressRouter>
  )
}
