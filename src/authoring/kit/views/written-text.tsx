import type { ComponentChildren } from 'preact'
import { TextArea } from '../../../design/form/text-area.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import type { Here } from '../../../design/here.ts'
import { Columns } from '../../../design/layout.tsx'
import type { FormState } from '../../../platform/form.ts'
import type { Locale } from '../../../platform/locale.ts'
import { type Languages, norwegian } from '../languages.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  form: FormState
  name: string
  label: string
  hint?: string | undefined
  most: number
  /** A few words on a line; otherwise several lines. */
  short?: boolean
  optional?: boolean | undefined
  /** What a look at the language found, for the field of a language. */
  advice?: ((field: string) => ComponentChildren) | undefined
}

/** A text in each language it is to be in, side by side where there is room: where nothing else is said, both written standards. */
export const EachLanguage = ({ languages = norwegian, ...props }: Props & { languages?: Languages }) => (
  <Columns kind="equal">
    {languages.map((locale) => (
      <WrittenText {...props} locale={locale} optional={props.optional || locale === 'en'} />
    ))}
  </Columns>
)

/** A text in one language: "Sammendrag på nynorsk". */
export const WrittenText = ({
  here,
  form,
  name,
  label,
  hint,
  most,
  short,
  optional,
  locale,
  advice,
}: Props & { locale: Locale }) => {
  const id = `${name}-${locale}`
  const field = {
    here,
    form,
    name: id,
    label: `${label}, ${texts[here.locale].language[locale]}`,
    hint,
    optional,
    lang: locale,
    maxLength: most,
  }
  const rows = most > 4000 ? 12 : most > 1500 ? 6 : most > 300 ? 4 : 2
  return (
    <div class="stack" data-gap="small" data-language={locale === 'en' ? undefined : locale}>
      {short ? <TextField {...field} /> : <TextArea {...field} rows={rows} />}
      {advice?.(id)}
    </div>
  )
}
