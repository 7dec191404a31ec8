import type { ComponentChildren } from 'preact'
import { FieldGroup, type FieldProps, isChosen } from './field.tsx'

type Step = { value: string; label: ComponentChildren }
type Props = FieldProps & {
  steps: Step[]
  /** What its ends are called. */
  lower?: ComponentChildren
  upper?: ComponentChildren
  /** Takes the answer back. */
  none?: string | undefined
}

/** One of several steps in a row, as 0 to 10: each large enough for a thumb, wrapping where the screen is narrow. */
export const Scale = ({ steps, lower, upper, none, ...field }: Props) => (
  <FieldGroup {...field}>
    <div class="scale">
      {(lower || upper) && (
        <p class="scale-ends">
          <span>{lower}</span>
          <span>{upper}</span>
        </p>
      )}
      <div class="scale-steps" data-steps={steps.length}>
        {steps.map((step, at) => (
          <ScaleStep field={field} step={step} at={at} />
        ))}
      </div>
      {none !== undefined && (
        <div class="check-list">
          <ScaleStep
            field={field}
            step={{ value: '', label: <span class="quiet">{none}</span> }}
            at={steps.length}
          />
        </div>
      )}
    </div>
  </FieldGroup>
)

/** The first has the field's own id, so that the error summary leads to it. */
function ScaleStep({ field, step, at }: { field: FieldProps; step: Step; at: number }) {
  const { name, id: first = name, form } = field
  const id = at === 0 ? first : `${first}-${at + 1}`
  const { value, label } = step
  return (
    <label>
      <input class="ds-input" type="radio" {...{ name, value, id }} checked={isChosen(form, name, value)} />
      <span>{label}</span>
    </label>
  )
}
