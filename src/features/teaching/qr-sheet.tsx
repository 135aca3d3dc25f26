import { createQrCode } from '#domain/links/qr-code.ts'
import type { ListedLink } from '#domain/links/link-list.ts'
import { usePrintOnce } from '#ui/use-print-once.ts'
import * as words from '#words/qr-codes.ts'
import { QrImage } from './qr-image.tsx'
import './qr-sheet.css'

export type QrSheetProps = { links: readonly ListedLink[]; onPrinted: () => void }

/** Codes to cut out, or one to pin up; only ever seen on paper, and drawing it prints it. */
export function QrSheet({ links, onPrinted }: QrSheetProps) {
  usePrintOnce(onPrinted)

  return (
    <ul aria-label={words.sheet} className="qr-sheet">
      {links.map((link) => (
        <li key={link.url}>
          <QrImage code={createQrCode(link.url)} title={link.title} />
          <p className="qr-sheet-title">{link.title}</p>
          <p className="qr-sheet-address">{link.url}</p>
        </li>
      ))}
    </ul>
  )
}
