import { useState, useSyncExternalStore } from 'react'
import { Button } from '#ui/button.tsx'
import { isAppleMobile, isInstalled } from './browser-kind.ts'
import { acceptInstallOffer, getInstallOffer, subscribeToInstallOffer } from './install-offer.ts'

/** Installing by a button where the browser offers it; else in words where to look for it. */
export function InstallPart() {
  const offer = useSyncExternalStore(subscribeToInstallOffer, getInstallOffer)
  const [isAccepted, setAccepted] = useState(() => isInstalled(window))

  async function onInstall() {
    setAccepted(await acceptInstallOffer())
  }

  if (isAccepted) return <p>Instalado: abre como um aplicativo, em janela própria.</p>
  if (offer !== null) {
    return (
      <>
        <p>O guia pode abrir como um aplicativo, com ícone próprio.</p>
        <Button className="mt-2" onClick={() => void onInstall()}>
          Instalar
        </Button>
      </>
    )
  }
  return (
    <p>
      {isAppleMobile(navigator)
        ? 'Para ter o guia como aplicativo, toque em Compartilhar e em “Adicionar à Tela de Início”.'
        : 'Para ter o guia como aplicativo, procure “Instalar” ou “Adicionar à tela inicial” no menu do navegador.'}
    </p>
  )
}
