import type { ComponentChildren } from 'preact'
import { courseLanguages, type KeptCourse } from '../../../courses/index.ts'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/form/date-field.tsx'
import { EnterSends, Form, FormActions } from '../../../design/form/form.tsx'
import { MunicipalityField } from '../../../design/form/municipality-field.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Section, Stack } from '../../../design/layout.tsx'
import type { FormState } from '../../../platform/form.ts'
import { texts as choiceTexts } from '../../course/choice-texts.ts'
import { languagesFor, languagesShown, missingIn } from '../../kit/languages.ts'
import { texts as kitTexts } from '../../kit/texts.ts'
import { DraftStatus, draftData } from '../../kit/views/draft-status.tsx'
import { MissingTexts } from '../../kit/views/missing-texts.tsx'
import { EachLanguage } from '../../kit/views/written-text.tsx'
import type { Skipped } from '../calendar.ts'
import { texts } from '../form-texts.ts'
import { SeriesFields } from './series-fields.tsx'
import { SessionRows } from './session-rows.tsx'

/** What is said beside the fields of a run. */
export type RunFormNotes = {
  /** What the place that was written may mean, when there are several. */
  places?: { number: string; name: string }[] | undefined
  /** Holidays that the dates went past. */
  skipped?: Skipped[] | undefined
  /** What a look at the language found. */
  advice?: ((field: string) => ComponentChildren) | undefined
}

type Parts = RunFormNotes & { here: Here; course: KeptCourse; form: FormState }
type Props = Parts & {
  action: string
  formToken: string
  hidden?: Record<string, string>
  draft: string
  /** The buttons at its foot. */
  children: ComponentChildren
}

/** When, where and for how many: the form of a run. */
export const RunForm = ({ action, formToken, hidden, draft, children, ...parts }: Props) => {
  const { here, form } = parts
  return (
    <Form
      method="post"
      action={to(here, action)}
      formToken={formToken}
      hidden={hidden}
      data={draftData(here, draft)}
    >
      <EnterSends />
      <Section>
        <h2>{texts[here.locale].dates}</h2>
        <SessionRows here={here} form={form} skipped={parts.skipped} action={to(here, action)} />
        <SeriesFields here={here} form={form} />
      </Section>
      <Where {...parts} />
      <SeatsAndDeadline {...parts} />
      <DraftStatus here={here} />
      <FormActions>
        {children}
        <Button kind="tertiary" name="do" value="language">
          {kitTexts[here.locale].checkLanguage}
        </Button>
      </FormActions>
    </Form>
  )
}

const Where = (parts: Parts) => {
  const { here, form, places } = parts
  const t = texts[here.locale]
  const field = { here, form }
  const choices = places?.map(({ number, name }) => ({ value: number, label: name }))
  const languages = courseLanguages.map((value) => ({
    value,
    label: choiceTexts[here.locale].languageNames[value],
  }))
  return (
    <Section>
      <h2>{t.where}</h2>
      <Stack gap="medium">
        <MunicipalityField {...field} name="municipality" label={t.municipality} choices={choices} />
        <TextField {...field} name="place" label={t.place} hint={t.placeHint} maxLength={200} />
        <TextField {...field} name="address" label={t.address} maxLength={200} autocomplete="off" />
        <Directions {...parts} />
        <Select {...field} name="language" label={t.language} width="medium" options={languages} />
      </Stack>
    </Section>
  )
}

/** How to find it, in English too where the course or this run is held in that. */
const Directions = ({ here, form, course, advice }: Parts) => {
  const t = texts[here.locale]
  const heldIn = [...course.languages, ...[form.values.language ?? []].flat()]
  const names = ['directions'] as const
  return (
    <>
      <EachLanguage
        here={here}
        form={form}
        name="directions"
        label={t.directions}
        most={1000}
        languages={languagesShown(heldIn, form.values, names)}
        advice={advice}
        optional
      />
      <MissingTexts
        here={here}
        missing={missingIn(form.values, names, languagesFor(heldIn))}
        labelOf={() => t.directions}
      />
    </>
  )
}

const SeatsAndDeadline = ({ here, form, course }: Parts) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Section>
      <h2>{t.seats}</h2>
      <Stack gap="medium">
        <TextField {...field} name="capacity" label={t.capacity} inputmode="numeric" width="short" />
        <DateField
          {...field}
          name="signupClosesOn"
          label={t.signupClosesOn}
          hint={t.signupClosesHint(course.signupDaysBefore)}
          optional
        />
      </Stack>
    </Section>
  )
}
