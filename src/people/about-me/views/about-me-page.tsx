import { Button, ButtonLink } from '../../../design/button.tsx'
import { ChoiceList, ChoicePills } from '../../../design/form/choices.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Row, Section, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { Quiet } from '../../../design/text.tsx'
import type { FormState } from '../../../platform/form.ts'
import { locales } from '../../../platform/locale.ts'
import { paths } from '../../paths.ts'
import { notifyChoices } from '../forms.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; email: string; form: FormState; formToken: string; saved: boolean }

/** One's own details, how one wants to be told, and all that is kept. */
export const aboutMePage = ({ here, email, form, formToken, saved }: Props) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Page here={here} title={t.title} errors={form.errors} isPrivate>
      <Band narrow tight>
        <Stack gap="large">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle title={t.title} ingress={t.ingress} />
          {saved && <p role="status">{t.saved}</p>}
          <Form method="post" action={to(here, paths.aboutMe())} formToken={formToken} card>
            <TextField {...field} name="name" label={t.name} hint={t.nameHint} autocomplete="name" />
            <Quiet small>{t.email(email)}</Quiet>
            <ChoicePills
              {...field}
              name="locale"
              label={t.locale}
              options={locales.map((value) => ({ value, label: t.locales[value] }))}
            />
            <ChoiceList
              {...field}
              name="notify"
              label={t.notify}
              options={notifyChoices.map((value) => ({ value, label: t.notifyChoices[value] }))}
            />
            <FormActions>
              <Button>{t.save}</Button>
            </FormActions>
          </Form>
          <Section>
            <h2>{t.data}</h2>
            <p>{t.dataText}</p>
            <Row>
              <ButtonLink kind="secondary" icon="download" href={paths.myData()} download>
                {t.download}
              </ButtonLink>
            </Row>
          </Section>
        </Stack>
      </Band>
    </Page>
  )
}
