import type { ComponentChildren } from 'preact'

type Props = {
  href: string
  children: ComponentChildren
  class?: string | undefined
  id?: string | undefined
  /** The language of the page it leads to, when that isn't this one's. */
  hrefLang?: string | undefined
  lang?: string | undefined
  rel?: string | undefined
  download?: string | boolean | undefined
  current?: 'page' | 'true' | undefined
  variant?: string | undefined
}

/** A link. An address that could run a script is not linked: its words stay. */
export function Link({ href, children, class: looks = 'ds-link', current, variant, ...rest }: Props) {
  const address = safeHref(href)
  if (address === undefined) return <span>{children}</span>
  return (
    <a class={looks} href={address} aria-current={current} data-variant={variant} {...rest}>
      {children}
    </a>
  )
}

const kinds = new Set(['http:', 'https:', 'mailto:', 'tel:', 'webcal:'])

/** The address when it leads to a page, a mail or a phone; nothing when it could do anything else, as `javascript:` can. */
export function safeHref(address: string): string | undefined {
  if (/^[/?#](?![/\\])/.test(address)) return address // within this site: most are, and a page has many
  if (!URL.canParse(address, 'https://here.invalid')) return undefined
  return kinds.has(new URL(address, 'https://here.invalid').protocol) ? address : undefined
}
