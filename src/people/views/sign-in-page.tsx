import { Button, ButtonLink } from '../../design/button.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Row, Section, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import type { FormState } from '../../platform/form.ts'
import type { DemoPerson } from '../demo-people.ts'
import { PasskeyButton, PasskeyScript } from '../passkeys/passkey-button.tsx'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import { texts as wayTexts } from '../ways/texts.ts'
import { DemoPeople } from './demo-people.tsx'

type Props = {
  here: Here
  form: FormState
  formToken: string
  goOnTo: string | undefined
  providers: { id: string; name: string }[]
  /** Invented people to step in as, in a demonstration. */
  demoPeople: DemoPerson[]
  /** Somebody who was away from the screen shows that it is still them. */
  again?: boolean
}

/** The ways to sign in. */
export const signInPage = ({ here, form, formToken, goOnTo, providers, demoPeople, again }: Props) => {
  const t = texts[here.locale].signIn
  return (
    <Page
      here={here}
      title={again ? t.again : t.title}
      errors={form.errors}
      head={<PasskeyScript />}
      isPrivate
    >
      <Band narrow tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle title={again ? t.again : t.title} ingress={again ? t.againText : t.ingress} />
          <Form
            method="post"
            action={to(here, paths.signIn())}
            formToken={formToken}
            hidden={{ til: goOnTo }}
            card
          >
            <TextField
              here={here}
              form={form}
              name="email"
              type="email"
              autocomplete="email"
              label={t.email}
              hint={t.emailHint}
            />
            <FormActions>
              <Button>{t.send}</Button>
            </FormActions>
          </Form>
          <PasskeyButton
            kind="use"
            question={paths.passkeyQuestion()}
            answer={paths.passkeySignIn()}
            formToken={formToken}
            goOnTo={goOnTo}
            refused={wayTexts[here.locale].refused}
          >
            {wayTexts[here.locale].usePasskey}
          </PasskeyButton>
          {providers.length > 0 && (
            <Section>
              <h2>{t.others}</h2>
              <Row>
                {providers.map(({ id, name }) => (
                  <ButtonLink
                    kind="secondary"
                    href={to(here, paths.signInWithTo(id, goOnTo, { anew: again === true }))}
                  >
                    {name}
                  </ButtonLink>
                ))}
              </Row>
            </Section>
          )}
        </Stack>
      </Band>
      {demoPeople.length > 0 && (
        <Band tone="sand" narrow tight>
          <DemoPeople here={here} people={demoPeople} goOnTo={goOnTo} formToken={formToken} />
        </Band>
      )}
    </Page>
  )
}
