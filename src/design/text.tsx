import type { ComponentChildren } from 'preact'
import type { Locale } from '../platform/locale.ts'

type Children = { children: ComponentChildren }

/** The first sentence or two of a page: what this is and for whom. */
export const Ingress = ({ children }: Children) => <p class="ingress">{children}</p>

/** Said in a lower voice. */
export const Quiet = ({ children, small }: Children & { small?: boolean }) => (
  <p class={small ? 'quiet small' : 'quiet'}>{children}</p>
)

/** For those who listen: words that others get from place, colour or icon. */
export const Unseen = ({ children }: Children) => <span class="ds-sr-only">{children}</span>

/** Words in another language than the page's: read aloud and hyphenated right. */
export const InLanguage = ({
  children,
  locale,
  here,
}: Children & { locale: Locale; here: { locale: Locale } }) => (
  <span lang={locale === here.locale ? undefined : locale}>{children}</span>
)

/** A number or code to read aloud or copy. */
export const Code = ({ children }: Children) => <strong class="code">{children}</strong>

/** Only on paper: what a screen says in another way, or needn't say. */
export const OnPaper = ({ children }: Children) => <p class="print-only">{children}</p>
