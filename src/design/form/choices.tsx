import type { ComponentChildren } from 'preact'
import { ErrorMessage, errorOf, FieldGroup, type FieldProps, isChosen } from './field.tsx'

/** `name`: when the choices are questions of their own, with a name each. */
type Option = {
  value: string
  label: ComponentChildren
  count?: number | undefined
  name?: string | undefined
}
type Props = FieldProps & { options: Option[] }

/** One of a few: radio buttons in pills. Not for more than six. */
export const ChoicePills = (props: Props) => <Choices {...props} type="radio" looks="pills" />

/** None, some or all of a few: check boxes in pills. */
export const CheckPills = (props: Props) => <Choices {...props} type="checkbox" looks="pills" />

/** One of several, below each other: answers that are sentences. */
export const ChoiceList = (props: Props) => <Choices {...props} type="radio" looks="check-list" />

/** Check boxes below each other; `count` says how many hits a filter would leave. */
export const CheckList = (props: Props) => <Choices {...props} type="checkbox" looks="check-list" />

/** One box to tick: "Jeg har lest og er enig". */
export function CheckBox({
  here,
  form,
  name,
  id = name,
  label,
  value = 'yes',
}: FieldProps & { value?: string }) {
  const error = errorOf(form, name)
  const errorId = error && `${id}-error`
  return (
    <div class={error ? 'field wrong' : 'field'}>
      {errorId && <ErrorMessage here={here} id={errorId} message={error} />}
      <div class="check-list">
        <label>
          <input
            class="ds-input"
            type="checkbox"
            {...{ id, name, value }}
            checked={isChosen(form, name, value)}
            aria-describedby={errorId}
            aria-invalid={error ? true : undefined}
          />
          <span>{label}</span>
        </label>
      </div>
    </div>
  )
}

type Looks = { type: 'radio' | 'checkbox'; looks: 'pills' | 'check-list' }

function Choices({ options, type, looks, ...field }: Props & Looks) {
  return (
    <FieldGroup {...field}>
      <div class={looks}>
        {options.map((option, at) => (
          <Choice type={type} field={field} option={option} at={at} />
        ))}
      </div>
    </FieldGroup>
  )
}

type ChoiceProps = { type: Looks['type']; field: FieldProps; option: Option; at: number }

/** The first has the field's own id, so that the error summary leads to it. */
function Choice({
  type,
  field: { name: ofAll, id: first = ofAll, form },
  option: { value, label, count, name = ofAll },
  at,
}: ChoiceProps) {
  const id = at === 0 ? first : `${first}-${at + 1}`
  return (
    <label>
      <input class="ds-input" {...{ type, name, value, id }} checked={isChosen(form, name, value)} />
      <span>{label}</span>
      {count !== undefined && <span class="quiet">{count}</span>}
    </label>
  )
}
