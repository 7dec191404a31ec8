import { Button, ButtonLink } from '../../design/button.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import type { FormState } from '../../platform/form.ts'
import { texts as changeTexts } from '../change-texts.ts'
import { texts } from '../link-texts.ts'
import { texts as manageTexts } from '../manage-texts.ts'
import { paths } from '../paths.ts'

/** Where to have the manage link sent again. */
export const lostLinkPage = ({
  here,
  form,
  formToken,
}: {
  here: Here
  form: FormState
  formToken: string
}) => {
  const t = texts[here.locale].lost
  return (
    <Page here={here} title={t.title} errors={form.errors} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle title={t.title} ingress={t.text} />
          <Form method="post" action={to(here, paths.lostLink())} formToken={formToken}>
            <TextField
              here={here}
              form={form}
              name="email"
              type="email"
              autocomplete="email"
              label={t.email}
            />
            <FormActions>
              <Button>{t.send}</Button>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}

/** The same answer whether or not the address is known. */
export const linkSentPage = ({ here }: { here: Here }) => {
  const t = texts[here.locale].lost
  return (
    <Told
      here={here}
      title={t.sentTitle}
      text={t.sentText}
      link={{ href: paths.lostLink(), words: t.again }}
    />
  )
}

/** A registration that isn't opened here: somebody signed up who had already, and the mail tells. */
export const repeatPage = ({ here }: { here: Here }) => {
  const t = texts[here.locale].repeat
  return <Told here={here} title={t.title} text={t.text} link={{ href: paths.lostLink(), words: t.link }} />
}

/** Everything about somebody is deleted, at their wish. */
export const erasedPage = ({ here }: { here: Here }) => {
  const t = changeTexts[here.locale].erase
  return (
    <Told
      here={here}
      title={t.done}
      text={t.doneText}
      link={{ href: '/', words: manageTexts[here.locale].otherDates }}
    />
  )
}

type Told = { here: Here; title: string; text: string; link: { href: string; words: string } }

const Told = ({ here, title, text, link }: Told) => (
  <Page here={here} title={title} isPrivate>
    <Band narrow tight>
      <Stack gap="medium">
        <PageTitle title={title} ingress={text} />
        <FormActions>
          <ButtonLink kind="secondary" href={to(here, link.href)}>
            {link.words}
          </ButtonLink>
        </FormActions>
      </Stack>
    </Band>
  </Page>
)
