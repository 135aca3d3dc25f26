import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { isInstalled, isSafariLike } from './browser-kind.ts'
import { getDurability, readDurability, subscribeToDurability } from './durability.ts'
import { InstallPart } from './install-part.tsx'
import type { OfflineLink } from './offline-link.ts'
import { useOfflineState } from './use-offline-state.ts'
import { durabilityWords, readinessWords, safariRule } from './wording.ts'

/** What this browser on this device keeps, how safely, and how to have the guide as an app. */
export function DevicePart({ link }: { link: OfflineLink }) {
  const { readiness } = useOfflineState(link)
  const durability = useSyncExternalStore(subscribeToDurability, getDurability)
  const mayBeErased = isSafariLike(navigator) && !isInstalled(window)

  useEffect(() => {
    void readDurability(navigator.storage)
  }, [])

  return (
    <section aria-labelledby="neste-aparelho" className="mt-14 max-w-measure print:hidden">
      <h2 id="neste-aparelho" className="font-serif text-2xl font-semibold">
        Neste aparelho
      </h2>
      <dl className="mt-4 border-b border-rule font-sans text-base">
        <Row name="Sem rede">
          <p role="status">{readinessWords[readiness]}</p>
        </Row>
        <Row name="Seu progresso">
          <p>{durabilityWords[durability]}</p>
          {mayBeErased && <p className="mt-2">{safariRule}</p>}
        </Row>
        <Row name="Instalar">
          <InstallPart />
        </Row>
      </dl>
    </section>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-t border-rule py-3">
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
