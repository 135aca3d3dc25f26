import type { QrCode } from '#domain/links/qr-code.ts'
import { qrCodeOf } from '#words/qr-codes.ts'

export type QrImageProps = { code: QrCode; title: string; className?: string }

/** Black on white in every theme: scanners read no other way round for certain. */
export function QrImage({ code: { size, path }, title, className = '' }: QrImageProps) {
  return (
    <svg
      role="img"
      aria-label={qrCodeOf(title)}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
