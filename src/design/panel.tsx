import type { ComponentChildren } from 'preact'
import { Mark } from './mark.tsx'
import { Ingress } from './text.tsx'

type Props = { title: ComponentChildren; ingress?: ComponentChildren; children?: ComponentChildren }

/** It went well: the mark, what happened as the page's title, and the number to keep. */
export const ConfirmPanel = ({ title, ingress, children }: Props) => (
  <div class="card stack" data-tone="spruce">
    <Mark large />
    <h1>{title}</h1>
    {ingress && <Ingress>{ingress}</Ingress>}
    {children}
  </div>
)
