import { Button, ButtonLink } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { paths } from '../paths.ts'
import type { Licence } from '../queries.ts'
import { texts } from '../texts.ts'
import { nameOf } from '../words.ts'

type Props = { here: Here; licence: Licence; formToken: string }

/** The question before a licence is ended. */
export const endPage = ({ here, licence, formToken }: Props) => {
  const t = texts[here.locale]
  const title = t.endTitle(nameOf(licence.instrument, here.locale))
  return (
    <Page here={here} title={title} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle above={licence.serviceName} title={title} ingress={t.endText} />
          <Form method="post" action={to(here, paths.end(licence.id))} formToken={formToken}>
            <FormActions>
              <Button>{t.endYes}</Button>
              <ButtonLink kind="secondary" href={to(here, paths.licences())}>
                {t.endNo}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}
