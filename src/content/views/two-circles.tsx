import type { Here } from '../../design/here.ts'
import { texts } from '../texts.ts'

/** What the mark means, with its words written in. */
export const TwoCircles = ({ here }: { here: Pick<Here, 'locale'> }) => {
  const t = texts[here.locale]
  return (
    <svg class="figure" viewBox="0 0 520 320" role="img" aria-label={t.circles}>
      <circle class="fill-apricot" cx="180" cy="160" r="150" />
      <circle class="fill-spruce" cx="340" cy="160" r="150" />
      <path class="fill-leaf" d="M260 33.11A150 150 0 0 1 260 286.89A150 150 0 0 1 260 33.11Z" />
      <g class="circle-words" text-anchor="middle">
        <Words lines={t.lived} x={109} looks="on-apricot" />
        <Words lines={t.course} x={260} looks="on-leaf" />
        <Words lines={t.professional} x={411} looks="on-spruce" />
      </g>
    </svg>
  )
}

const Words = ({ lines, x, looks }: { lines: string[]; x: number; looks: string }) => (
  <>
    {lines.map((line, at) => (
      <text class={looks} x={x} y={169 + (at - (lines.length - 1) / 2) * 30}>
        {line}
      </text>
    ))}
  </>
)
