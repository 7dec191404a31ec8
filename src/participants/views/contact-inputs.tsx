import { ChoicePills } from '../../design/form/choices.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import type { Here } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import { locales } from '../../platform/locale.ts'
import { texts } from '../add-texts.ts'

type Props = { here: Here; form: FormState; emailHint: string }

/** How somebody is reached: by telephone, by e-mail, or both; and in which language. */
export const ContactInputs = ({ here, form, emailHint }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <>
      <TextField
        {...field}
        name="phone"
        autocomplete="off"
        type="tel"
        label={t.phone}
        width="medium"
        optional
      />
      <TextField
        {...field}
        name="email"
        autocomplete="off"
        type="email"
        label={t.email}
        hint={emailHint}
        optional
      />
      <ChoicePills
        here={here}
        form={{ ...form, values: { language: here.locale, ...form.values } }}
        name="language"
        label={t.language}
        options={locales.map((value) => ({ value, label: t.languages[value] }))}
      />
    </>
  )
}
