import type { ComponentChildren } from 'preact'
import { Icon } from './icon/icon.tsx'

type Props = {
  summary: ComponentChildren
  children: ComponentChildren
  open?: boolean
  /** On paper there is nothing to open: its content is printed though it was closed. */
  printed?: boolean
  id?: string | undefined
}

/** For the few who need it: closed until asked for. Printed when it is open or `printed`. */
export const Details = ({ summary, children, open, printed, id }: Props) => (
  <details class={printed ? 'details printed' : 'details'} open={open} id={id}>
    <summary>
      <Icon name="down" />
      {summary}
    </summary>
    <div class="stack">{children}</div>
  </details>
)

/** Folded on a phone and always open on a wide screen: search, filters, steps. `hint` says what is under it. */
export const Fold = ({ summary, hint, children, open, card }: FoldProps) => (
  <details class={card ? 'fold card' : 'fold'} open={open}>
    <summary>
      {card && <Icon name="down" />}
      <span>{summary}</span>
      {hint && <span class="fold-hint">{hint}</span>}
    </summary>
    {children}
  </details>
)
type FoldProps = Props & { hint?: ComponentChildren; card?: boolean }
