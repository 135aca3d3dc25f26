import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import * as words from '#words/offline.ts'
import { isInstalled, isSafariLike } from './browser-kind.ts'
import {
  type Durability,
  getDurability,
  readDurability,
  subscribeToDurability,
} from './durability.ts'
import { InstallPart } from './install-part.tsx'
import type { OfflineLink, OfflineState } from './offline-link.ts'
import { useOfflineState } from './use-offline-state.ts'

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
        {words.onThisDevice}
      </h2>
      <dl className="mt-4 border-b border-rule font-sans text-base">
        <Row name={words.withoutNetwork}>
          <p role="status">{readinessWords[readiness]}</p>
        </Row>
        <Row name={words.yourProgress}>
          <p>{durabilityWords[durability]}</p>
          {mayBeErased && <p className="mt-2">{words.safariRule}</p>}
        </Row>
        <Row name={words.install}>
          <InstallPart />
        </Row>
      </dl>
    </section>
  )
}

const readinessWords: Record<OfflineState['readiness'], string> = {
  ready: words.ready,
  preparing: words.preparing,
  incomplete: words.incomplete,
  unsupported: words.unsupported,
}

const durabilityWords: Record<Durability, string> = {
  durable: words.durable,
  'best-effort': words.bestEffort,
  unknown: words.durabilityUnknown,
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-t border-rule py-3">
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
