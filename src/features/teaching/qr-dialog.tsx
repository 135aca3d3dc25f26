import { useEffect, useRef } from 'react'
import { createQrCode, qrFileName, writeQrFile } from '#domain/links/qr-code.ts'
import type { ListedLink } from '#domain/links/link-list.ts'
import { Button } from '#ui/button.tsx'
import { downloadFile } from '#ui/download-file.ts'
import * as words from '#words/qr-codes.ts'
import { QrImage } from './qr-image.tsx'

export type QrDialogProps = {
  link: ListedLink
  /** The address within the site, after which the file is named. */
  address: string
  onPrint: (link: ListedLink) => void
  onClose: () => void
}

/** One code, large enough to be held up to a class. Open for as long as it is drawn. */
export function QrDialog({ link, address, onPrint, onClose }: QrDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const code = createQrCode(link.url)

  useEffect(() => {
    const element = dialog.current
    if (element !== null && !element.open) element.showModal()
  }, [])

  return (
    <dialog
      ref={dialog}
      aria-labelledby="qr-titulo"
      onClose={onClose}
      className="m-auto w-[calc(100%-2rem)] max-w-md border border-edge bg-raised p-4 text-ink backdrop:bg-ink/40 sm:p-8 print:hidden"
    >
      <div className="flex items-start justify-between gap-x-4">
        <h2 id="qr-titulo" className="py-2 font-serif text-xl leading-snug font-semibold">
          {link.title}
        </h2>
        <Button variant="quiet" className="-mr-2" onClick={() => dialog.current?.close()}>
          {words.close}
        </Button>
      </div>
      <QrImage code={code} title={link.title} className="mt-3 block w-full" />
      <p className="mt-3 text-center font-sans text-sm wrap-anywhere text-muted select-all">
        {link.url}
      </p>
      <div className="mt-5 flex flex-wrap justify-center gap-3">
        <Button
          variant="primary"
          onClick={() =>
            downloadFile(qrFileName(address), writeQrFile(code, link.title), 'image/svg+xml')
          }
        >
          {words.downloadSvg}
        </Button>
        <Button onClick={() => onPrint(link)}>{words.print}</Button>
      </div>
    </dialog>
  )
}
