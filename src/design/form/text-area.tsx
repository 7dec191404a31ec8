import { Field, type FieldProps, textOf } from './field.tsx'

/** Several lines of text. */
export const TextArea = ({
  rows = 4,
  maxLength,
  ...field
}: FieldProps & { rows?: number; maxLength?: number }) => (
  <Field {...field}>
    {(ties) => (
      <textarea class="ds-input" {...ties} rows={rows} maxLength={maxLength}>
        {textOf(field.form, field.name)}
      </textarea>
    )}
  </Field>
)
