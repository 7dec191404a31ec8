import { ButtonLink } from '../../design/button.tsx'
import { FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { paths } from '../paths.ts'
import { texts } from './texts.ts'

/** Where one comes back to from a provider that one signed out of. */
export const signedOutPage = ({ here }: { here: Here }) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.signedOut} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={t.signedOut} ingress={t.signedOutText} />
          <FormActions>
            <ButtonLink kind="secondary" href={to(here, paths.signIn())}>
              {t.again}
            </ButtonLink>
          </FormActions>
        </Stack>
      </Band>
    </Page>
  )
}
