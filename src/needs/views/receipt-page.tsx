import { Button, ButtonLink } from '../../design/button.tsx'
import { Form } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Row, Section, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { ConfirmPanel } from '../../design/panel.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import type { ReportedNeed } from '../queries.ts'
import { texts } from '../texts.ts'
import type { Theme } from './need-page.tsx'

type Props = {
  here: Here
  need: ReportedNeed
  theme: Theme | undefined
  /** How many others said the same, when that may be told. */
  others: number | undefined
  receipt: string
  formToken: string
}

/** What was noted, how many said the same, where to look meanwhile, and how to take it back. */
export const receiptPage = ({ here, need, theme, others, receipt, formToken }: Props) => {
  const t = texts[here.locale]
  const what = theme && inLanguage(theme.name, here.locale).text
  return (
    <Page here={here} title={t.thanks} isPrivate>
      <Band narrow>
        <Stack gap="medium">
          <ConfirmPanel
            title={t.thanks}
            ingress={what ? t.noted(what, need.municipalityName) : t.notedOther(need.municipalityName)}
          >
            {others !== undefined && <p>{t.others(others, need.countyName)}</p>}
          </ConfirmPanel>
          <Section>
            <h2>{t.whatNow}</h2>
            <p>
              {t.planners} {need.hasContact && t.willTell}
            </p>
            <Row>
              <ButtonLink
                href={to(
                  here,
                  paths.similarCourses({ q: what, municipality: need.municipalityNumber, role: need.role }),
                )}
              >
                {t.similar}
              </ButtonLink>
              <ButtonLink kind="secondary" href={to(here, paths.nearestService(need.municipalityNumber))}>
                {t.service}
              </ButtonLink>
            </Row>
          </Section>
          <Section printed={false}>
            <h2>{t.yours}</h2>
            <p>{t.yoursText}</p>
            <Form method="post" action={to(here, paths.deletion(receipt))} formToken={formToken}>
              <Button kind="secondary" icon="bin">
                {t.remove}
              </Button>
            </Form>
          </Section>
        </Stack>
      </Band>
    </Page>
  )
}
