import { Details } from '../../../design/details.tsx'
import { texts as kitTexts } from '../../kit/texts.ts'
import { BothStandards, WrittenText } from '../../kit/views/written-text.tsx'
import { longest, shortTexts, type WrittenText as TextName } from '../fields.ts'
import { texts } from '../texts.ts'
import type { FormParts } from './course-form.tsx'

type Props = FormParts & { text: TextName; optional?: boolean }

const factsOf = ({ here, text }: Pick<Props, 'here' | 'text'>) => {
  const t = texts[here.locale]
  return {
    name: text,
    label: t.texts[text],
    hint: text in t.hints ? t.hints[text as keyof typeof t.hints] : undefined,
    most: longest[text],
    short: shortTexts.includes(text),
  }
}

/** A text of the course in both written standards. */
export const CourseText = ({ here, form, advice, text, optional }: Props) => (
  <BothStandards here={here} form={form} advice={advice} optional={optional} {...factsOf({ here, text })} />
)

/** The same texts in English, for those who have it. */
export const EnglishTexts = ({ here, form, texts: names }: FormParts & { texts: readonly TextName[] }) => (
  <Details
    summary={kitTexts[here.locale].english}
    open={form.errors.some(({ field }) => names.some((name) => field === `${name}-en`))}
  >
    <div class="stack" data-gap="medium">
      {names.map((text) => (
        <WrittenText here={here} form={form} locale="en" optional {...factsOf({ here, text })} />
      ))}
    </div>
  </Details>
)
