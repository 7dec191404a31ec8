import type { ComponentChildren } from 'preact'

/** On a phone: the one thing to do, always in reach at the foot of the screen. A wide page has it beside. */
export const StickyBar = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <section class="sticky-bar no-print" aria-label={label}>
    <div class="row apart">{children}</div>
  </section>
)
