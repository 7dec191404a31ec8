import type { ComponentChildren } from 'preact'
import { Ingress } from './text.tsx'

type Props = { title: string; ingress: string; children: ComponentChildren }

/** The front page's first screen: one question, the fields to answer it in, and the two circles beside on a wide screen. */
export const Hero = ({ title, ingress, children }: Props) => (
  <section class="hero sand band">
    <svg viewBox="0 0 620 420" aria-hidden="true">
      <circle class="fill-apricot" cx="210" cy="210" r="205" />
      <circle class="fill-spruce" cx="415" cy="210" r="205" />
      <path class="fill-leaf" d="M312.5 32.46A205 205 0 0 1 312.5 387.54A205 205 0 0 1 312.5 32.46Z" />
    </svg>
    <div class="wrap">
      <div class="stack hero-words">
        <div class="stack">
          <h1>{title}</h1>
          <Ingress>{ingress}</Ingress>
        </div>
        {children}
      </div>
    </div>
  </section>
)
