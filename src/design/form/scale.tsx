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
export function Scale({ steps, lower, upper, none, ...field }: Props) {
  // Who hears or feels a step, one at a time, is told at the ends what they mean.
  const endOf = (at: number) =>
    at === 0 && lower ? 'lower' : at === steps.length - 1 && upper ? 'upper' : undefined
  return (
    <FieldGroup {...field}>
      <div class="scale">
        {(lower || upper) && (
          <p class="scale-ends">
            <span id={`${idOf(field)}-lower`}>{lower}</span>
            <span id={`${idOf(field)}-upper`}>{upper}</span>
          </p>
        )}
        <div class="scale-steps" data-steps={steps.length}>
          {steps.map((step, at) => (
            <ScaleStep field={field} step={step} at={at} end={endOf(at)} />
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
}

const idOf = ({ name, id = name }: FieldProps): string => id

type StepProps = { field: FieldProps; step: Step; at: number; end?: 'lower' | 'upper' | undefined }

/** The first has the field's own id, so that the error summary leads to it. */
function ScaleStep({ field, step, at, end }: StepProps) {
  const { name, form } = field
  const first = idOf(field)
  const id = at === 0 ? first : `${first}-${at + 1}`
  const { value, label } = step
  return (
    <label>
      <input
        class="ds-input"
        type="radio"
        {...{ name, value, id }}
        checked={isChosen(form, name, value)}
        aria-describedby={end && `${first}-${end}`}
      />
      <span>{label}</span>
    </label>
  )
}
