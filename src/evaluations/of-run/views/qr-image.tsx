import { pathOf, qrCode, widthOf } from '../../../platform/qr-code.ts'

/** A QR code as a picture; always dark on light, since cameras read no other. */
export const QrImage = ({ text, label }: { text: string; label: string }) => {
  const rows = qrCode(text)
  const width = widthOf(rows)
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${width}`}
      shape-rendering="crispEdges"
    >
      <rect class="light" width={width} height={width} />
      <path class="dark" d={pathOf(rows)} />
    </svg>
  )
}
