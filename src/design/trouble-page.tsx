import type { Trouble } from '../platform/answer-errors.ts'
import { ButtonLink } from './button.tsx'
import { type Here, to } from './here.ts'
import { Band, Row, Stack } from './layout.tsx'
import { Page } from './page/page.tsx'
import { PageTitle } from './page/page-head.tsx'
import { troubleTexts } from './trouble-texts.ts'

/** Something stopped the page: what it was, that nothing is lost where that is so, and what to do. */
export const troublePage = ({ here, trouble }: { here: Here; trouble: Trouble }) => {
  const t = troubleTexts[here.locale]
  const { title, text } = t[trouble]
  return (
    <Page here={here} title={title} isPrivate>
      <Band narrow>
        <Stack gap="medium">
          <PageTitle title={title} />
          <p>{text}</p>
          <Row>
            <ButtonLink href={to(here, '/kurs')}>{t.findCourse}</ButtonLink>
            <ButtonLink href={to(here, '/')} kind="tertiary">
              {t.home}
            </ButtonLink>
          </Row>
        </Stack>
      </Band>
    </Page>
  )
}
