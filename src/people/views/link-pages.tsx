import { Button, ButtonLink } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'

/** The same answer whether or not the address is known. */
export const linkSentPage = ({ here }: { here: Here }) => {
  const t = texts[here.locale].signIn
  return (
    <Page here={here} title={t.sent} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={t.sent} ingress={t.sentText} />
          <FormActions>
            <ButtonLink kind="secondary" href={to(here, paths.signIn())}>
              {t.newLink}
            </ButtonLink>
          </FormActions>
        </Stack>
      </Band>
    </Page>
  )
}

type Props = { here: Here; token: string; goOnTo: string | undefined; alive: boolean; formToken: string }

/** Where the link of a mail leads: one button, since whoever only looks at links must not use it up. */
export const linkPage = ({ here, token, goOnTo, alive, formToken }: Props) => {
  const t = texts[here.locale].signIn
  return (
    <Page here={here} title={alive ? t.title : t.linkDead} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={alive ? t.title : t.linkDead} ingress={alive ? t.linkText : t.linkDeadText} />
          {alive ? (
            <Form
              method="post"
              action={to(here, paths.link(token))}
              formToken={formToken}
              hidden={{ til: goOnTo }}
            >
              <FormActions>
                <Button>{t.go}</Button>
              </FormActions>
            </Form>
          ) : (
            <FormActions>
              <ButtonLink href={to(here, paths.signIn())}>{t.newLink}</ButtonLink>
            </FormActions>
          )}
        </Stack>
      </Band>
    </Page>
  )
}
