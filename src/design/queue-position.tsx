import type { Here } from './here.ts'
import { texts } from './texts.ts'

const most = 12 // more circles than this say nothing that the number doesn't

/** A row of circles, yours marked. The sentence beside it says the same. */
export const QueuePosition = ({
  here,
  place,
  of,
}: {
  here: Pick<Here, 'locale'>
  place: number
  of: number
}) => {
  const t = texts[here.locale]
  const first = Math.max(1, Math.min(place - most + 2, of - most + 1))
  const shown = Array.from({ length: Math.min(of, most) }, (_, at) => first + at)
  return (
    <svg
      class="queue"
      viewBox={`0 0 ${shown.length * 34} 34`}
      role="img"
      aria-label={t.yourPlace(place, of)}
      data-many={shown.length > 7}
    >
      {shown.map((number, at) => (
        <>
          <circle
            class={number === place ? 'fill-experience' : 'fill-track'}
            cx={at * 34 + 17}
            cy="17"
            r="14"
          />
          {number === place && (
            <text class="queue-you" x={at * 34 + 17} y="22" text-anchor="middle">
              {t.you}
            </text>
          )}
        </>
      ))}
    </svg>
  )
}
