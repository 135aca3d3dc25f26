import { useState, useSyncExternalStore } from 'react'
import { Button } from '#ui/button.tsx'
import * as words from '#words/offline.ts'
import { isAppleMobile, isInstalled } from './browser-kind.ts'
import { acceptInstallOffer, getInstallOffer, subscribeToInstallOffer } from './install-offer.ts'

/** Installing by a button where the browser offers it; else in words where to look for it. */
export function InstallPart() {
  const offer = useSyncExternalStore(subscribeToInstallOffer, getInstallOffer)
  const [isAccepted, setAccepted] = useState(() => isInstalled(window))

  async function onInstall() {
    setAccepted(await acceptInstallOffer())
  }

  if (isAccepted) return <p>{words.installed}</p>
  if (offer !== null) {
    return (
      <>
        <p>{words.installOffer}</p>
        <Button className="mt-2" onClick={() => void onInstall()}>
          {words.install}
        </Button>
      </>
    )
  }
  return <p>{isAppleMobile(navigator) ? words.installOnApple : words.installFromMenu}</p>
}
