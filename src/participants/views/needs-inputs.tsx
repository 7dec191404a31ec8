import { CheckPills } from '../../design/form/choices.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import type { Here } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import { fieldOf, longest } from '../../registrations/index.ts'
import { texts } from '../add-texts.ts'

/** What one of a party needs; 0 is the first. */
export const NeedsInputs = ({ here, form, at }: { here: Here; form: FormState; at: number }) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <>
      <CheckPills
        {...field}
        name={fieldOf(at, 'needs')}
        label={t.arrange}
        options={[
          { value: 'wheelchair', label: t.wheelchair },
          { value: 'hearingLoop', label: t.hearingLoop },
        ]}
      />
      <TextField
        {...field}
        name={fieldOf(at, 'interpreter')}
        label={t.interpreter}
        maxLength={longest.interpreter}
        width="medium"
        optional
      />
      <TextField {...field} name={fieldOf(at, 'food')} label={t.food} maxLength={longest.food} optional />
      <TextArea
        {...field}
        name={fieldOf(at, 'other')}
        label={t.other}
        hint={t.otherHint}
        rows={2}
        maxLength={longest.other}
        optional
      />
    </>
  )
}
