import type { ComponentChildren } from 'preact'

type Children = { children: ComponentChildren }

/** Choices, and fields that are asked for only when one of them is chosen. Without script: the style sheet does it. */
export const AsksMore = ({ children }: Children) => <div class="asks-more stack">{children}</div>

/** Shown when that choice is made. A browser too old to know shows it always. */
export const AskedIf = ({
  chosen,
  children,
}: Children & { chosen: 'interpreter' | 'food' | 'other' | 'own-words' }) => (
  <div data-asked-if={chosen}>{children}</div>
)
