import { Button, ButtonLink } from '../../../design/button.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { paths } from '../../paths.ts'
import { roleName } from '../../role-words.ts'
import type { Holder } from '../holders.ts'
import { texts } from '../texts.ts'
import type { Unit } from '../units.ts'
import { unitName } from './units-page.tsx'

type Props = { here: Here; unit: Unit; holder: Holder; formToken: string }

/** The question before a role is ended. */
export const endPage = ({ here, unit, holder, formToken }: Props) => {
  const t = texts[here.locale]
  const title = t.endTitle(holder.name, roleName(here.locale, { ...unit, ...holder }))
  return (
    <Page here={here} title={title} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle above={unitName(here, unit)} title={title} ingress={t.endText} />
          <Form method="post" action={to(here, paths.roleEnd(unit.slug, holder.id))} formToken={formToken}>
            <FormActions>
              <Button>{t.endYes}</Button>
              <ButtonLink kind="secondary" href={to(here, paths.rolesIn(unit.slug))}>
                {t.endNo}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}
