import { Button, ButtonLink } from '../../design/button.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Section, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import type { FormState } from '../../platform/form.ts'
import { texts } from '../change-texts.ts'
import { longest } from '../fields.ts'
import { texts as manageTexts } from '../manage-texts.ts'
import type { Member } from '../party.ts'
import { paths } from '../paths.ts'
import { texts as signUpTexts } from '../texts.ts'
import { NeedsFields } from './needs-fields.tsx'

type Props = {
  here: Here
  number: string
  token: string
  form: FormState
  formToken: string
  members: Member[]
}

/** What each of the party needs, and the telephone number. */
export const needsPage = ({ here, number, token, form, formToken, members }: Props) => {
  const t = texts[here.locale].needs
  const title = members.length > 1 ? t.title : t.titleOne
  return (
    <Page here={here} title={title} errors={form.errors} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle above={manageTexts[here.locale].registration(number)} title={title} />
          <Form method="post" action={to(here, paths.needs(token))} formToken={formToken}>
            <NeedsFields here={here} form={form} companion={0} />
            {members.slice(1).map(({ name }, index) => (
              <Section>
                <h2>{name ?? signUpTexts[here.locale].companyTitle(index + 1, members.length - 1)}</h2>
                <NeedsFields here={here} form={form} companion={index + 1} />
              </Section>
            ))}
            <TextField
              here={here}
              form={form}
              name="phone"
              type="tel"
              autocomplete="tel"
              label={t.phone}
              hint={t.phoneHint}
              width="medium"
              maxLength={longest.phone}
              optional
            />
            <FormActions>
              <Button>{t.save}</Button>
              <ButtonLink kind="tertiary" href={to(here, paths.registration(token))}>
                {manageTexts[here.locale].back}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}
