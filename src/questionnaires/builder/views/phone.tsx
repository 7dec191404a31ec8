import type { Here } from '../../../design/here.ts'
import { Localised, LocalisedParagraphs } from '../../../design/localised.tsx'
import { Quiet } from '../../../design/text.tsx'
import type { FormState } from '../../../platform/form.ts'
import type { Locale } from '../../../platform/locale.ts'
import { asAsked, type Form } from '../../form.ts'
import { QuestionFields } from '../../views/question-fields.tsx'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  form: Form
  shownIn: Locale
  /** Only to look at: nothing in it can be reached. */
  isPicture?: boolean
}

const nothing: FormState = { values: {}, errors: [] }

/** The form on a phone 360 pixels wide: the same fields that people will answer in. */
export const Phone = ({ here, form: built, shownIn, isPicture }: Props) => {
  const form = asAsked(built)
  const reader = { locale: shownIn }
  return (
    <div class="phone" inert={isPicture} lang={shownIn === here.locale ? undefined : shownIn}>
      <div class="phone-screen stack">
        <p class="phone-title">
          <Localised here={reader} text={form.title} />
        </p>
        {form.intro && <LocalisedParagraphs here={reader} text={form.intro} />}
        {form.items.length === 0 && <Quiet>{texts[here.locale].nothingYet}</Quiet>}
        <QuestionFields form={form} items={form.items} state={nothing} answers={{}} here={reader} />
      </div>
    </div>
  )
}
