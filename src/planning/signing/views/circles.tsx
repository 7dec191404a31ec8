import type { Here } from '../../../design/here.ts'
import type { Side } from '../../sides.ts'
import type { SideStands } from '../rules.ts'
import { texts } from '../texts.ts'

/** The two circles: each is filled when its side has signed, and dashed until then. */
export const SignatureCircles = ({ here, standing }: { here: Here; standing: Record<Side, SideStands> }) => {
  const signed = (side: Side) => standing[side].kind === 'signed'
  const words = texts[here.locale].signatures.picture(signed('experience'), signed('professional'))
  return (
    <svg class="signature-circles" viewBox="0 0 300 190" role="img" aria-label={words}>
      <Circle side="professional" x={195} isSigned={signed('professional')} />
      <Circle side="experience" x={105} isSigned={signed('experience')} />
      {signed('experience') && signed('professional') && (
        <path class="fill-leaf" d="M150 19.38A88 88 0 0 1 150 170.62A88 88 0 0 1 150 19.38Z" />
      )}
    </svg>
  )
}

const Circle = ({ side, x, isSigned }: { side: Side; x: number; isSigned: boolean }) => (
  <circle
    class={isSigned ? `fill-${side}` : 'unsigned'}
    data-side={side}
    cx={x}
    cy="95"
    r={isSigned ? 88 : 86.5}
  />
)
