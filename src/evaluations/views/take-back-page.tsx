import { Button, ButtonLink } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { paths } from '../paths.ts'
import type { Sheet } from '../receive.ts'
import { texts } from '../thanks-texts.ts'

type Props = { here: Here; sheet: Sheet; link: string; formToken: string }

/** Asks once more before what was answered is deleted. */
export const takeBackPage = ({ here, sheet: { wave }, link, formToken }: Props) => {
  const t = texts[here.locale].takeBack
  return (
    <Page here={here} title={t.title} isPrivate isErrand>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={t.title} ingress={t.ingress} />
          <Form method="post" action={to(here, paths.takeBack(wave.id, link))} formToken={formToken}>
            <FormActions>
              <Button>{t.confirm}</Button>
              <ButtonLink href={to(here, paths.sheet(wave.id, link))} kind="secondary">
                {t.keep}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}
