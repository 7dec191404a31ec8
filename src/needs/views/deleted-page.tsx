import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { ConfirmPanel } from '../../design/panel.tsx'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'

/** What was reported is gone. */
export const deletedPage = ({ here }: { here: Here }) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.removed} isPrivate>
      <Band narrow>
        <ConfirmPanel title={t.removed} ingress={t.removedText}>
          <ButtonLink href={to(here, paths.similarCourses({}))}>{t.backToCourses}</ButtonLink>
        </ConfirmPanel>
      </Band>
    </Page>
  )
}
