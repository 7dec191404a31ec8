import type { ComponentChildren, VNode } from 'preact'
import type { FormState } from '../../platform/form.ts'
import type { Here } from '../here.ts'
import { Icon } from '../icon/icon.tsx'
import { Unseen } from '../text.tsx'
import { texts } from '../texts.ts'

/** What every field is told. Spread the two first: `const field = { here, form }`, then `<TextField {...field} … />`. */
export type FieldProps = {
  here: Pick<Here, 'locale'>
  form: FormState
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** Says that the field may be left empty. */
  optional?: boolean | undefined
  /** When two fields on a page have the same name. The error summary links to the name. */
  id?: string | undefined
}

/** What ties an input to its label, hint and error. */
type Ties = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** A label, a hint, the input and what is wrong with it, tied together. */
export function Field({ here, form, name, id = name, label, hint, optional, children }: FieldProps & Inside) {
  const error = errorOf(form, name)
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label class="ds-label" for={id}>
        {label} {optional && <OptionalMark here={here} />}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, name, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error && <ErrorMessage here={here} id={`${id}-error`} message={error} />}
    </div>
  )
}
type Inside = { children: (ties: Ties) => VNode }

/** Several choices under one question, with its hint and error. */
export function FieldGroup({
  here,
  form,
  name,
  id = name,
  label,
  hint,
  optional,
  children,
}: FieldProps & Group) {
  const error = errorOf(form, name)
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset class={error ? 'field wrong' : 'field'} aria-describedby={describedBy}>
      <legend class="ds-label">
        {label} {optional && <OptionalMark here={here} />}
      </legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <ErrorMessage here={here} id={`${id}-error`} message={error} />}
      {children}
    </fieldset>
  )
}
type Group = { children: ComponentChildren }

/** What the person wrote, to be shown again. */
export function textOf(form: FormState, name: string): string {
  const value = form.values[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** Whether the person chose this value. */
export const isChosen = (form: FormState, name: string, value: string): boolean =>
  [form.values[name] ?? []].flat().includes(value)

export const errorOf = (form: FormState, name: string): string | undefined =>
  form.errors.find(({ field }) => field === name)?.message

const OptionalMark = ({ here }: { here: Pick<Here, 'locale'> }) => (
  <span class="optional">{texts[here.locale].optional}</span>
)

export const ErrorMessage = ({
  here,
  id,
  message,
}: {
  here: Pick<Here, 'locale'>
  id: string
  message: string
}) => (
  <p class="error" id={id}>
    <Icon name="wrong" />
    <span>
      <Unseen>{texts[here.locale].error} </Unseen>
      {message}
    </span>
  </p>
)
