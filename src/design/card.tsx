import type { ComponentChildren } from 'preact'
import { Icon } from './icon/icon.tsx'
import type { IconName } from './icon/icons.ts'
import { Link } from './link.tsx'

type Children = { children: ComponentChildren }
type Tone = 'spruce' | 'apricot' | 'sand' | undefined

/** A piece of paper on the table. In a `Grid` or `CardList` it is a list item (`as="li"`). */
export const Card = ({ children, tone, as: Tag = 'div', id, gap }: Children & CardLooks) => (
  <Tag class="card stack" data-tone={tone} data-gap={gap} id={id}>
    {children}
  </Tag>
)
type CardLooks = {
  tone?: Tone
  as?: 'div' | 'li' | 'section' | 'article'
  id?: string | undefined
  gap?: 'tiny' | 'small' | 'medium' | undefined
}

type DoorProps = {
  href: string
  title: ComponentChildren
  text?: ComponentChildren
  icon?: IconName | undefined
  tone?: 'apricot' | undefined
}

/** A list item whose title is the link, and where the whole card can be clicked. */
export const DoorCard = ({ href, title, text, icon, tone }: DoorProps) => (
  <li class="card door stack" data-gap="tiny">
    {icon && <RoundIcon name={icon} tone={tone} />}
    <Link href={href} class="title">
      {title}
    </Link>
    {text && <p class="quiet">{text}</p>}
  </li>
)

type NoticeProps = Children & { title?: string; icon?: IconName | undefined; printed?: boolean }

/** The apricot card, one a page: "Dette endret vi", "Hvorfor står jeg her?", "Meld fra". Never a warning. */
export const Notice = ({ children, title, icon, printed = true }: NoticeProps) => (
  <section class={printed ? 'notice card stack' : 'notice card stack no-print'} data-tone="apricot">
    {title && (
      <div class="row">
        {icon && <RoundIcon name={icon} tone="apricot" />}
        <h2>{title}</h2>
      </div>
    )}
    {children}
  </section>
)

/** An icon in a pale circle. */
const RoundIcon = ({ name, tone }: { name: IconName; tone?: 'apricot' | undefined }) => (
  <span class="round" data-tone={tone}>
    <Icon name={name} />
  </span>
)

/** A step's or a hit's number in a circle. The number is said by the list it stands in. */
export const RoundNumber = ({ children }: Children) => (
  <span class="round title" aria-hidden="true">
    {children}
  </span>
)

/** A hit's number, the same as on the map. */
export const HitNumber = ({ children }: Children) => <span class="hit-number">{children}</span>
