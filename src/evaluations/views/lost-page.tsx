import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { texts } from '../answer-texts.ts'
import { paths } from '../paths.ts'

/** A link that leads to no sheet: most often a part of it was lost on its way out of a mail. */
export const lostPage = ({ here }: { here: Here }) => {
  const t = texts[here.locale].lost
  return (
    <Page here={here} title={t.title} isPrivate isErrand>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={t.title} ingress={t.ingress} />
          <p>
            <ButtonLink kind="secondary" href={to(here, paths.room())}>
              {t.byCode}
            </ButtonLink>
          </p>
        </Stack>
      </Band>
    </Page>
  )
}
