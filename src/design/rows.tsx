import type { ComponentChildren } from 'preact'

type Row = {
  title: ComponentChildren
  /** Said in a lower voice, below. */
  text?: ComponentChildren
  /** Beside it where there is room: a telephone number, a figure. */
  aside?: ComponentChildren
}
type Props = {
  rows: Row[]
  label?: string
  /** What is beside is short enough to stay there on a phone. */
  beside?: boolean
}

/** People or things in a list, with a thin line between: what they are called, and a little about each. */
export const Rows = ({ rows, label, beside }: Props) => (
  <ul class={beside ? 'rows beside' : 'rows'} aria-label={label}>
    {rows.map(({ title, text, aside }) => (
      <li>
        <div>
          <p class="rows-title">{title}</p>
          {text && <p class="quiet small">{text}</p>}
        </div>
        {aside && <div class="rows-aside">{aside}</div>}
      </li>
    ))}
  </ul>
)
