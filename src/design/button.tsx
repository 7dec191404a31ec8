import type { ComponentChildren } from 'preact'
import { Icon } from './icon/icon.tsx'
import type { IconName } from './icon/icons.ts'
import { Link } from './link.tsx'

type Looks = {
  children: ComponentChildren
  kind?: 'primary' | 'secondary' | 'tertiary' | undefined
  icon?: IconName | undefined
}
type ButtonProps = Looks & {
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  /** Where it sends the form, when not where the form says: with a fragment, one comes back to that place on the page. */
  action?: string | undefined
  /** Sends nothing: a script waits for it. */
  type?: 'button'
}
type ButtonLinkProps = Looks & {
  href: string
  download?: boolean | string | undefined
  rel?: string | undefined
}

/** Sends the form it stands in. `name` and `value` tell which of several buttons it was. */
export const Button = ({ children, kind = 'primary', icon, type, action, ...rest }: ButtonProps) => (
  <button class="ds-button" type={type ?? 'submit'} formAction={action} data-variant={kind} {...rest}>
    {icon && <Icon name={icon} />}
    {children}
  </button>
)

/** A link that looks like a button: the one thing to do next on a page. */
export const ButtonLink = ({ children, kind = 'primary', icon, href, ...rest }: ButtonLinkProps) => (
  <Link class="ds-button" variant={kind} href={href} {...rest}>
    {icon && <Icon name={icon} />}
    {children}
  </Link>
)
