import { CheckPills } from '../../../design/form/choices.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import type { Here } from '../../../design/here.ts'
import type { FormState } from '../../../platform/form.ts'
import { locales } from '../../../platform/locale.ts'
import { longestTitle } from './read.ts'
import { texts } from './texts.ts'

/** Which languages a form is to be in, and what it is called in each. Those not chosen are out of sight. */
export const TitleFields = ({ here, form }: { here: Here; form: FormState }) => {
  const t = texts[here.locale]
  return (
    <>
      <CheckPills
        here={here}
        form={form}
        name="languages"
        label={t.languages}
        hint={t.languagesHint}
        options={locales.map((value) => ({ value, label: t.inLanguage[value] }))}
      />
      {locales.map((locale, at) => (
        <div data-in-language={locale}>
          <TextField
            here={here}
            form={form}
            name={`title-${locale}`}
            label={`${t.title}, ${t.inLanguage[locale].toLowerCase()}`}
            hint={at === 0 ? t.titleHint : undefined}
            lang={locale}
            maxLength={longestTitle}
            autocomplete="off"
          />
        </div>
      ))}
    </>
  )
}
