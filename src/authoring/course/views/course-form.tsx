import type { ComponentChildren } from 'preact'
import { Button } from '../../../design/button.tsx'
import { EnterSends, Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Stack } from '../../../design/layout.tsx'
import type { FormState } from '../../../platform/form.ts'
import type { LocalisedText } from '../../../platform/localised.ts'
import { texts as kitTexts } from '../../kit/texts.ts'
import { DraftStatus, draftData } from '../../kit/views/draft-status.tsx'
import { neededTexts } from '../fields.ts'
import { texts } from '../texts.ts'
import {
  ContactFields,
  HowFields,
  JoiningFields,
  MoneyFields,
  MoreFields,
  ReviewFields,
  WhoFields,
} from './field-groups.tsx'
import { FieldGroupOf } from './group.tsx'
import { CourseText, EnglishTexts } from './written.tsx'

export type Choices = {
  themes: { id: string; name: LocalisedText }[]
  programmes: { id: number; title: LocalisedText }[]
  organisations: { id: number; name: string }[]
}

export type FormParts = {
  here: Here
  form: FormState
  choices: Choices
  advice?: ((field: string) => ComponentChildren) | undefined
}

type Props = FormParts & {
  action: string
  formToken: string
  hidden: Record<string, string>
  draft: string
  isPublished: boolean
  /** When it must be looked over if no day is set. */
  reviewDefault: string
}

/** All that is written about a course, grouped: what everybody reads first stands open, the rest is a press away. */
export const CourseForm = ({
  action,
  formToken,
  hidden,
  draft,
  isPublished,
  reviewDefault,
  ...parts
}: Props) => {
  const { here, form } = parts
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
      <Stack gap="medium">
        <h2>{t.groups.texts}</h2>
        {neededTexts.map((text) => (
          <CourseText {...parts} text={text} />
        ))}
        <EnglishTexts {...parts} texts={neededTexts} />
      </Stack>
      <div class="stack" data-gap="small">
        <FieldGroupOf form={form} title={t.groups.more} fields={MoreFields.fields}>
          <MoreFields.View {...parts} />
        </FieldGroupOf>
        <FieldGroupOf form={form} title={t.groups.who} fields={WhoFields.fields}>
          <WhoFields.View {...parts} />
        </FieldGroupOf>
        <FieldGroupOf form={form} title={t.groups.how} fields={HowFields.fields}>
          <HowFields.View {...parts} />
        </FieldGroupOf>
        <FieldGroupOf form={form} title={t.groups.joining} fields={JoiningFields.fields}>
          <JoiningFields.View {...parts} />
        </FieldGroupOf>
        <FieldGroupOf form={form} title={t.groups.money} fields={MoneyFields.fields}>
          <MoneyFields.View {...parts} />
        </FieldGroupOf>
        <FieldGroupOf form={form} title={t.groups.contact} fields={ContactFields.fields}>
          <ContactFields.View {...parts} />
        </FieldGroupOf>
        <FieldGroupOf form={form} title={t.groups.review} fields={ReviewFields.fields}>
          <ReviewFields.View {...parts} reviewDefault={reviewDefault} />
        </FieldGroupOf>
      </div>
      <DraftStatus here={here} />
      <FormActions>
        <Button>{isPublished ? t.save : t.saveDraft}</Button>
        <Button kind="secondary" name="do" value="language">
          {kitTexts[here.locale].checkLanguage}
        </Button>
      </FormActions>
    </Form>
  )
}
