import type { ComponentChildren } from 'preact'
import type { Here } from '../here.ts'
import { Band } from '../layout.tsx'
import { Ingress } from '../text.tsx'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'

type Props = {
  here: Here
  title: ComponentChildren
  /** A line above the title: "Steg 1 av 3". */
  above?: ComponentChildren
  ingress?: ComponentChildren
  trail?: Crumb[] | undefined
  children?: ComponentChildren
}

/** The top of an inner page, on sand: where you are, the title, what it is about, the first facts. */
export const PageHead = ({ here, title, above, ingress, trail, children }: Props) => (
  <Band tone="sand" tight>
    <div class="stack page-head">
      {trail && <Breadcrumb here={here} trail={trail} />}
      {above && <p class="quiet">{above}</p>}
      <h1>{title}</h1>
      {ingress && <Ingress>{ingress}</Ingress>}
      {children}
    </div>
  </Band>
)

/** The title of a page without sand: forms, receipts, results. */
export const PageTitle = ({ title, above, ingress }: Pick<Props, 'title' | 'above' | 'ingress'>) => (
  <div class="stack">
    {above && <p class="quiet">{above}</p>}
    <h1>{title}</h1>
    {ingress && <Ingress>{ingress}</Ingress>}
  </div>
)
