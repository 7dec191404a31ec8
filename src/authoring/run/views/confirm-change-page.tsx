import { paths as coursePaths, type KeptRun, type RunFacts, type Session } from '../../../courses/index.ts'
import { Button } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { SummaryList } from '../../../design/summary-list.tsx'
import { clockSpan, weekdayAndDate } from '../../../platform/dates.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { Reach } from '../../../registrations/index.ts'
import type { Fields } from '../../kit/merge.ts'
import { paths } from '../../paths.ts'
import { texts } from '../confirm-texts.ts'

type Props = KeptRun & {
  here: Here
  facts: RunFacts
  /** Whom a new time or place is written to. */
  reach: Reach | undefined
  /** Who is offered the new seats. */
  offers: { parties: number; people: number } | undefined
  /** The form as it was sent, to be sent again. */
  sent: Fields
  formToken: string
}

/** "This is what we send to 14 people": what was, what is to be, whom nobody can write to, and who gets the new seats. */
export const confirmChangePage = (props: Props) => {
  const { here, course, run, reach, offers, sent, formToken } = props
  const t = texts[here.locale]
  const tells = (reach?.reached ?? 0) > 0 || (offers?.parties ?? 0) > 0
  const title = titleOf(props)
  return (
    <Page here={here} title={title} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle
            above={inLanguage(course.title, here.locale).text}
            title={title}
            ingress={reach && t.ingress}
          />
          {reach && <Change {...props} reach={reach} />}
          {reach && offers && offers.parties > 0 && <p>{t.offers(offers.parties, offers.people)}</p>}
          <Form
            method="post"
            action={to(here, paths.editRun(course.slug, run.slug))}
            formToken={formToken}
            hidden={Object.fromEntries(Object.entries(sent).filter(([name]) => name !== 'do'))}
          >
            <FormActions>
              <Button name="do" value="tell">
                {tells ? t.send : t.saveOnly}
              </Button>
              <Button name="do" value="show" kind="secondary">
                {t.again}
              </Button>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}

function titleOf({ here, reach, offers }: Props): string {
  const t = texts[here.locale]
  if (!reach) return t.offers(offers?.parties ?? 0, offers?.people ?? 0)
  return reach.reached > 0 ? t.title(reach.reached) : t.nobody
}

const Change = ({ here, course, run, facts, reach }: Props & { reach: Reach }) => {
  const t = texts[here.locale]
  return (
    <>
      <Card as="section" gap="small">
        <h2>{t.subject}</h2>
        <SummaryList
          rows={[
            { question: t.before, answer: <WhenAndWhere here={here} {...run} /> },
            { question: t.after, answer: <WhenAndWhere here={here} {...facts} /> },
          ]}
        />
      </Card>
      {reach.unreached.length > 0 && (
        <Card tone="sand" gap="small">
          <p>{t.unreached(reach.unreached.length)}</p>
          <p>
            <Link href={to(here, coursePaths.participants(course.slug, run.slug))}>{t.whom}</Link>
          </p>
        </Card>
      )}
    </>
  )
}

type Place = { place: string; address: string; sessions: Session[] }

const WhenAndWhere = ({ here, place, address, sessions }: Place & { here: Here }) => (
  <>
    {sessions.map((session) => (
      <>
        {weekdayAndDate(session.startsAt, here.locale)}, {clockSpan(session, here.locale)}
        <br />
      </>
    ))}
    {place}, {address}
  </>
)
