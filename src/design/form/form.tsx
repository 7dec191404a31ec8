import type { ComponentChildren } from 'preact'
import { HiddenValues } from './hidden-values.tsx'

/** The name under which a form's token is sent. */
export const formTokenName = 'formToken'

type Common = {
  action: string
  children: ComponentChildren
  id?: string | undefined
  label?: string | undefined
  /** Values to carry along unseen, as from an earlier step. */
  hidden?: Record<string, string | string[] | undefined> | undefined
  /** How far apart its fields stand. */
  gap?: 'small' | 'medium' | undefined
  /** On a card, where the form is what the page is about. */
  card?: boolean | undefined
  /** Has a `FileField` in it. */
  sendsFile?: boolean | undefined
  /** What a script may do with it: `{ 'data-draft': … }`. */
  data?: Record<`data-${string}`, string> | undefined
}
type Asks = { method: 'get'; formToken?: never } | { method: 'post'; formToken: string }

/** A form that changes something (`post`, with the token that stops it from being sent twice) or asks (`get`). */
export const Form = ({
  method,
  action,
  formToken,
  hidden,
  label,
  id,
  gap = 'medium',
  card,
  sendsFile,
  data,
  children,
}: Common & Asks) => (
  <form
    class={card ? 'form card stack' : 'form stack'}
    data-gap={gap}
    method={method}
    action={action}
    enctype={sendsFile ? 'multipart/form-data' : undefined}
    id={id}
    aria-label={label}
    novalidate
    {...data}
  >
    {formToken && <HiddenValues values={{ [formTokenName]: formToken }} />}
    {hidden && <HiddenValues values={hidden} />}
    {children}
  </form>
)

/** A form that searches: a landmark of its own, with a name. */
export const SearchForm = ({
  label,
  ...form
}: Omit<Common, 'gap'> & { label: string; gap?: Common['gap'] }) => (
  <search aria-label={label}>
    <Form method="get" {...form} />
  </search>
)

/**
 * What Enter in a field does: first of the form's buttons, and out of sight. For forms with other buttons above the one that
 * sends them, which a browser would otherwise press.
 */
export const EnterSends = () => <button class="ds-sr-only" type="submit" tabIndex={-1} aria-hidden="true" />

/** The buttons at a form's foot: full width on a phone. */
export const FormActions = ({ children }: { children: ComponentChildren }) => (
  <div class="row actions">{children}</div>
)
