import { Details } from '../../../design/details.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { schedules } from '../../rules.ts'
import { waveInWords } from '../../wave-words.ts'
import { countingField, daysField, formField, openField, ownTimes } from '../begin-form.ts'
import { countings, type Plan } from '../rules.ts'
import { texts } from '../texts.ts'
import type { BeginProps } from './begin-page.tsx'

/** A form for each time of a schedule. */
export const FixedTimes = ({
  here,
  form,
  forms,
  plan,
}: Pick<BeginProps, 'here' | 'form' | 'forms'> & { plan: Exclude<Plan, 'own'> }) => (
  <>
    {schedules[plan].map((wave, at) => (
      <Select
        here={here}
        form={form}
        name={formField(at)}
        label={waveInWords(wave, here.locale)}
        hint={texts[here.locale].openFor(wave.openDays)}
        options={optionsOf({ here, forms })}
      />
    ))}
  </>
)

/** Two times to fill in, and more for those who need them. */
export const OwnTimes = (asked: Pick<BeginProps, 'here' | 'form' | 'forms'>) => {
  const [first, second, ...others] = ownTimes.map((at) => <OwnTime {...asked} at={at} />)
  const isUsed = ownTimes
    .slice(2)
    .some((at) => asked.form.values[daysField(at)] || asked.form.values[formField(at)])
  return (
    <>
      {first}
      {second}
      <Details summary={texts[asked.here.locale].moreTimes} open={isUsed}>
        {others}
      </Details>
    </>
  )
}

const OwnTime = ({ here, form, forms, at }: Pick<BeginProps, 'here' | 'form' | 'forms'> & { at: number }) => {
  const t = texts[here.locale]
  const field = { here, form: withUsual(form, at) }
  return (
    <fieldset class="card stack" data-gap="small">
      <legend class="ds-sr-only">{t.time(at + 1)}</legend>
      <h3>{t.time(at + 1)}</h3>
      <TextField
        {...field}
        name={daysField(at)}
        label={t.days}
        width="short"
        inputmode="numeric"
        autocomplete="off"
      />
      <Select
        {...field}
        name={countingField(at)}
        label={t.counting}
        options={countings.map((value) => ({ value, label: t.countings[value] }))}
      />
      <Select {...field} name={formField(at)} label={t.form} options={optionsOf({ here, forms })} />
      <TextField
        {...field}
        name={openField(at)}
        label={t.open}
        width="short"
        inputmode="numeric"
        autocomplete="off"
      />
    </fieldset>
  )
}

/** What most would write, till somebody writes something else. */
const withUsual = (form: FormState, at: number): FormState => ({
  ...form,
  values: { [countingField(at)]: 'after-end', [openField(at)]: '14', ...form.values },
})

const optionsOf = ({ here, forms }: Pick<BeginProps, 'here' | 'forms'>) => {
  const t = texts[here.locale]
  return [
    { value: '', label: t.chooseForm },
    ...forms.map(({ versionId, form, questions, minutes }) => ({
      value: String(versionId),
      label: t.formIs(inLanguage(form.title, here.locale).text, questions, minutes),
    })),
  ]
}
