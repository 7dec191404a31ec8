import { Details } from '../../../design/details.tsx'
import { languagesFor } from '../../kit/languages.ts'
import { texts as kitTexts } from '../../kit/texts.ts'
import { EachLanguage, WrittenText } from '../../kit/views/written-text.tsx'
import { longest, shortTexts, type WrittenText as TextName } from '../fields.ts'
import { texts } from '../written-texts.ts'
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

/** The languages the texts of this course are to be in. */
export const languagesOf = ({ values }: FormParts['form']) => languagesFor([values.languages ?? []].flat())

/** A text of the course in both written standards, and beside them in English where the course is held in that. */
export const CourseText = ({ here, form, advice, text, optional }: Props) => (
  <EachLanguage
    here={here}
    form={form}
    advice={advice}
    optional={optional}
    languages={languagesOf(form)}
    {...factsOf({ here, text })}
  />
)

/** The same texts in English, folded, where the course isn't held in that. */
export const EnglishTexts = ({ here, form, texts: names }: FormParts & { texts: readonly TextName[] }) =>
  languagesOf(form).includes('en') ? null : (
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
