/** `free`: many left. `few`: a handful. `waiting`: full, with a waiting list. `closed`: no longer possible to join. */
export type SeatState = 'free' | 'few' | 'waiting' | 'closed'

/** A full, half, dashed or empty circle, and the same in words. */
export const Seats = ({ state, text }: { state: SeatState; text: string }) => (
  <span class="seats">
    <svg viewBox="0 0 20 20" aria-hidden="true">
      {circles[state]}
    </svg>
    {text}
  </span>
)

const circles = {
  free: <circle class="fill-professional" cx="10" cy="10" r="9" />,
  few: (
    <>
      <circle class="line-professional" cx="10" cy="10" r="8" stroke-width="2.5" />
      <path class="fill-professional" d="M10 2a8 8 0 0 1 0 16Z" />
    </>
  ),
  waiting: (
    <circle class="line-experience" cx="10" cy="10" r="8" stroke-width="2.5" stroke-dasharray="4 3.2" />
  ),
  closed: <circle class="line-quiet" cx="10" cy="10" r="8" stroke-width="2.5" />,
}
