import type { ComponentChildren } from 'preact'
import { courseLanguages, type KeptCourse } from '../../../courses/index.ts'
import { DateField } from '../../../design/form/date-field.tsx'
import { EnterSends, Form } from '../../../design/form/form.tsx'
import { MunicipalityField } from '../../../design/form/municipality-field.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import type { FormState } from '../../../platform/form.ts'
import { texts as courseTexts } from '../../course/texts.ts'
import { DraftStatus, draftData } from '../../kit/views/draft-status.tsx'
import { BothStandards } from '../../kit/views/written-text.tsx'
import type { Skipped } from '../calendar.ts'
import { texts } from '../texts.ts'
import { SeriesFields } from './series-fields.tsx'
import { SessionRows } from './session-rows.tsx'

type Props = {
  here: Here
  course: KeptCourse
  form: FormState
  /** What the place that was written may mean, when there are several. */
  places?: { number: string; name: string }[] | undefined
  skipped?: Skipped[] | undefined
  action: string
  formToken: string
  hidden?: Record<string, string>
  draft: string
  /** The buttons at its foot. */
  children: ComponentChildren
}

/** When, where and for how many: the form of a run. */
export const RunForm = ({
  here,
  course,
  form,
  places,
  skipped,
  action,
  formToken,
  hidden,
  draft,
  children,
}: Props) => {
  const t = texts[here.locale]
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
        <h2>{t.dates}</h2>
        <SessionRows here={here} form={form} skipped={skipped} />
        <SeriesFields here={here} form={form} />
      </Section>
      <Section>
        <h2>{t.where}</h2>
        <div class="stack" data-gap="medium">
          <MunicipalityField
            here={here}
            form={form}
            name="municipality"
            label={t.municipality}
            choices={places?.map(({ number, name }) => ({ value: number, label: name }))}
          />
          <TextField
            here={here}
            form={form}
            name="place"
            label={t.place}
            hint={t.placeHint}
            maxLength={200}
          />
          <TextField
            here={here}
            form={form}
            name="address"
            label={t.address}
            maxLength={200}
            autocomplete="off"
          />
          <BothStandards
            here={here}
            form={form}
            name="directions"
            label={t.directions}
            most={1000}
            optional
          />
          <Select
            here={here}
            form={form}
            name="language"
            label={t.language}
            width="medium"
            options={courseLanguages.map((value) => ({
              value,
              label: courseTexts[here.locale].languageNames[value],
            }))}
          />
        </div>
      </Section>
      <Section>
        <h2>{t.seats}</h2>
        <div class="stack" data-gap="medium">
          <TextField
            here={here}
            form={form}
            name="capacity"
            label={t.capacity}
            inputmode="numeric"
            width="short"
          />
          <DateField
            here={here}
            form={form}
            name="signupClosesOn"
            label={t.signupClosesOn}
            hint={t.signupClosesHint(course.signupDaysBefore)}
            optional
          />
        </div>
      </Section>
      <DraftStatus here={here} />
      {children}
    </Form>
  )
}
