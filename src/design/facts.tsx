import type { ComponentChildren } from 'preact'
import { Icon } from './icon/icon.tsx'
import type { IconName } from './icon/icons.ts'

type Children = { children: ComponentChildren }

/** When, where, how much: an icon and a sentence each, the answer in bold. */
export const FactList = ({ children }: Children) => <dl class="facts">{children}</dl>

/** `label` is what the icon means, for those who listen. */
export const Fact = ({ icon, label, children }: Children & { icon: IconName; label: string }) => (
  <div>
    <dt>
      <Icon name={icon} />
      <span class="ds-sr-only">{label}</span>
    </dt>
    <dd>{children}</dd>
  </div>
)

/** "Det praktiske": questions people ask, and our answers. */
export const AnswerList = ({ children }: Children) => <dl class="answers">{children}</dl>

export const Answer = ({ question, children }: Children & { question: ComponentChildren }) => (
  <div>
    <dt>{question}</dt>
    <dd>{children}</dd>
  </div>
)

/** Points that each begin with the two circles. */
export const Checklist = ({ items, ordered }: { items: ComponentChildren[]; ordered?: boolean }) => {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List class="checklist">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </List>
  )
}
