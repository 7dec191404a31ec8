import type { ComponentChildren } from 'preact'
import { Icon } from './icon/icon.tsx'

/** What was changed is saved: said calmly, on the page the form led to. */
export const SavedNote = ({ children }: { children: ComponentChildren }) => (
  <p class="saved-note no-print" role="status">
    <Icon name="check" />
    <span>{children}</span>
  </p>
)
