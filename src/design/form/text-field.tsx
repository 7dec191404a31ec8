import { Field, type FieldProps, textOf } from './field.tsx'

type Props = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'search' | 'number'
  /** What the browser may fill in: "name", "email", "tel", "address-level2". */
  autocomplete?: string | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined
  /** As wide as what goes into it. */
  width?: 'short' | 'medium' | undefined
  maxLength?: number | undefined
  spellcheck?: boolean | undefined
  /** The language that is written in it, when that isn't the page's. */
  lang?: string | undefined
  /** What the browser may suggest while one writes; anything else may be written too. */
  suggestions?: string[] | undefined
}

/** One line of text. */
export const TextField = ({
  type = 'text',
  autocomplete,
  inputmode,
  width,
  maxLength,
  spellcheck,
  lang,
  suggestions,
  ...field
}: Props) => (
  <Field {...field}>
    {(ties) => (
      <>
        <input
          class="ds-input"
          {...ties}
          type={type}
          list={suggestions && `${ties.id}-suggestions`}
          value={textOf(field.form, field.name)}
          data-width={width}
          autocomplete={autocomplete}
          inputmode={inputmode}
          maxLength={maxLength}
          lang={lang}
          spellcheck={spellcheck ?? (type === 'text' || type === 'search' ? undefined : false)}
        />
        {suggestions && (
          <datalist id={`${ties.id}-suggestions`}>
            {suggestions.map((words) => (
              <option value={words} />
            ))}
          </datalist>
        )}
      </>
    )}
  </Field>
)
