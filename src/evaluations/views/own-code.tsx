import { TextField } from '../../design/form/text-field.tsx'
import type { Here } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import { texts } from '../room-texts.ts'

/** The three small questions that make one's own code. */
export const OwnCode = ({ here, form }: { here: Here; form: FormState }) => {
  const t = texts[here.locale]
  return (
    <>
      <TextField
        {...{ here, form, name: 'mother', label: t.mother, hint: t.motherHint }}
        width="short"
        autocomplete="off"
      />
      <TextField
        {...{ here, form, name: 'born', label: t.born, hint: t.bornHint }}
        width="short"
        inputmode="numeric"
        autocomplete="off"
      />
      <TextField {...{ here, form, name: 'place', label: t.place }} width="short" autocomplete="off" />
    </>
  )
}
