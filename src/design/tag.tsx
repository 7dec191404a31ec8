import type { ComponentChildren } from 'preact'

/** A short fact in a pill, no more than three on a card. Not a button. */
export const Tag = ({ children }: { children: ComponentChildren }) => (
  <span class="ds-tag" data-color="neutral">
    {children}
  </span>
)
