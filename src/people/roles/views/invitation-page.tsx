import { Button, ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { Quiet } from '../../../design/text.tsx'
import type { FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import { roleName } from '../../role-words.ts'
import { aboutRole } from '../about.ts'
import type { OpenInvitation } from '../invitations.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; token: string; invitation: OpenInvitation; form: FormState; formToken: string }

/** What somebody is invited to, in plain words, and yes. */
export const invitationPage = ({ here, token, invitation, form, formToken }: Props) => {
  const t = texts[here.locale].invitation
  const title = t.title(roleName(here.locale, invitation))
  return (
    <Page here={here} title={title} errors={form.errors} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle title={title} ingress={t.text(invitation.invitedBy)} />
          <Card tone="sand">
            <h2>{t.what}</h2>
            <p>{aboutRole(here.locale, invitation.heldIn, invitation.role)}</p>
            {invitation.unitName && <p>{t.where(invitation.unitName)}</p>}
          </Card>
          <Form method="post" action={to(here, paths.invitation(token))} formToken={formToken}>
            <TextField
              here={here}
              form={form}
              name="name"
              label={t.yourName}
              hint={t.yourNameHint}
              autocomplete="name"
            />
            <FormActions>
              <Button>{t.accept}</Button>
            </FormActions>
          </Form>
          <Quiet>{t.declineHint}</Quiet>
        </Stack>
      </Band>
    </Page>
  )
}

/** An invitation that was used, withdrawn or ran out. */
export const deadInvitationPage = ({ here }: { here: Here }) => {
  const t = texts[here.locale].invitation
  return (
    <Page here={here} title={t.dead} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={t.dead} ingress={t.deadText} />
          <FormActions>
            <ButtonLink kind="secondary" href={to(here, paths.signIn())}>
              {t.signIn}
            </ButtonLink>
          </FormActions>
        </Stack>
      </Band>
    </Page>
  )
}
