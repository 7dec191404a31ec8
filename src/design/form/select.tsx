import { Field, type FieldProps, isChosen } from './field.tsx'

type Option = { value: string; label: string; lang?: string | undefined }

/** One of many, folded. For six or fewer, `ChoicePills` show all at once. */
export const Select = ({
  options,
  width,
  ...field
}: FieldProps & { options: Option[]; width?: 'medium' | undefined }) => (
  <Field {...field}>
    {(ties) => (
      <select class="ds-input" {...ties} data-width={width}>
        {options.map(({ value, label, lang }) => (
          <option value={value} lang={lang} selected={isChosen(field.form, field.name, value)}>
            {label}
          </option>
        ))}
      </select>
    )}
  </Field>
)
