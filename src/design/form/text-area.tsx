import { Field, type FieldProps, textOf } from './field.tsx'

/** Several lines of text. */
export const TextArea = ({
  rows = 4,
  maxLength,
  lang,
  ...field
}: FieldProps & { rows?: number; maxLength?: number; lang?: string | undefined }) => (
  <Field {...field}>
    {(ties) => (
      <textarea class="ds-input" {...ties} rows={rows} maxLength={maxLength} lang={lang}>
        {textOf(field.form, field.name)}
      </textarea>
    )}
  </Field>
)
