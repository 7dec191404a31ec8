import type { ComponentChildren } from 'preact'
import { Button } from '../button.tsx'
import { Field, type FieldProps, textOf } from './field.tsx'

type Props = FieldProps & {
  min: number
  max: number
  /** Between two numbers beside each other: 1, 0.1. */
  step: number
  /** What its ends are called. */
  lower?: ComponentChildren
  upper?: ComponentChildren
  /** The question as plain words, for who hears the line. */
  said: string
  words: { onLine: string; none: string; clear: string }
}

/**
 * A number on a line. The number is the answer, and stands in a field of its own: empty till somebody gives one, and all there is without
 * script. The line sets it; a line alone would have an answer before anybody had given one.
 */
export const Slider = ({ min, max, step, lower, upper, said, words, ...field }: Props) => (
  <Field
    {...field}
    hint={
      <>
        {field.hint} <span data-on-line={words.onLine} />
      </>
    }
  >
    {(ties) => (
      <div class="slider" data-slider>
        <p class="scale-ends">
          <span>
            <strong>{min}</strong> {lower}
          </span>
          <span>
            <strong>{max}</strong> {upper}
          </span>
        </p>
        <input
          type="range"
          class="slider-line"
          {...{ min, max, step }}
          aria-label={said}
          aria-describedby={ties['aria-describedby']}
          data-none={words.none}
          hidden
        />
        <div class="row">
          <input
            class="ds-input"
            {...ties}
            type="text"
            value={textOf(field.form, field.name)}
            data-width="short"
            autocomplete="off"
            inputmode={step === 1 && min >= 0 ? 'numeric' : 'decimal'}
          />
          <span class="slider-clear" hidden>
            <Button kind="tertiary" type="button">
              {words.clear}
            </Button>
          </span>
        </div>
      </div>
    )}
  </Field>
)
