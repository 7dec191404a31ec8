import { AskedIf, AsksMore } from '../../design/form/asked-if.tsx'
import { CheckPills } from '../../design/form/choices.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import type { Here } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import { longest } from '../fields.ts'
import { fieldOf, needKinds } from '../forms.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; form: FormState /** 0 is the one who signs up. */; companion: number }

/** What somebody needs to take part like everybody else, and a word more about some of it. */
export const NeedsFields = ({ here, form, companion }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  const name = (what: string) => fieldOf(companion, what)
  return (
    <AsksMore>
      <CheckPills
        {...field}
        name={name('needs')}
        label={companion === 0 ? t.needs : t.needsOther}
        options={needKinds.map((kind) => ({
          value: kind,
          label: kind === 'food' && companion > 0 ? t.foodOther : t.need[kind],
        }))}
      />
      <AskedIf chosen="interpreter">
        <TextField
          {...field}
          name={name('interpreter')}
          label={t.interpreter}
          hint={t.interpreterFree}
          maxLength={longest.interpreter}
          width="medium"
        />
      </AskedIf>
      <AskedIf chosen="food">
        <TextField {...field} name={name('food')} label={t.food} maxLength={longest.food} />
      </AskedIf>
      <AskedIf chosen="other">
        <TextArea
          {...field}
          name={name('other')}
          label={t.other}
          hint={t.otherHint}
          rows={3}
          maxLength={longest.other}
        />
      </AskedIf>
    </AsksMore>
  )
}
