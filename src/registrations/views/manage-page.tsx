import { paths as coursePaths } from '../../courses/index.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Card, Notice } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { Fact, FactList } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Row, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Log } from '../../design/log.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { QueuePosition } from '../../design/queue-position.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { Quiet } from '../../design/text.tsx'
import { rolesInWords } from '../../people/index.ts'
import { dateAndTime, longDate } from '../../platform/dates.ts'
import type { FieldError } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import { texts as changeTexts } from '../change-texts.ts'
import { texts } from '../manage-texts.ts'
import type { Papers } from '../papers.ts'
import type { Party } from '../party.ts'
import { paths, type Saved } from '../paths.ts'
import { reasonInWords } from '../reason-words.ts'
import { deletedAt } from '../rules.ts'
import type { RunFacts } from '../run-facts.ts'
import type { Standing } from '../standing.ts'
import { whenAndWhere, whenInWords } from '../when.ts'
import { Actions } from './actions.tsx'
import { companionInWords, needsInWords } from './check-page.tsx'
import { OfferForm } from './offer-form.tsx'
import { Contact } from './refused-page.tsx'

export type ManageProps = {
  here: Here
  standing: Standing
  party: Party
  token: string
  formToken: string
  others: RunFacts[]
  papers?: Papers | undefined
  errors?: FieldError[]
  /** Said once, above the rest. */
  notice?: string
  /** What was saved on the page that led here. */
  saved?: Saved | undefined
}

/** Somebody's own page: where the registration stands, why, and what can be done. The most urgent comes first. */
export const managePage = (props: ManageProps) => {
  const { here, standing, token, errors = [], notice, saved } = props
  const t = texts[here.locale]
  const { run, status, number } = standing
  const title = titleOf(standing, here)
  return (
    <Page here={here} title={title} errors={errors} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle above={t.registration(number)} title={title} ingress={ingressOf(standing, here)} />
          {notice && <p role="status">{notice}</p>}
          {saved && <SavedNote>{t.saved[saved]}</SavedNote>}
          {standing.offer && <OfferForm {...props} offer={standing.offer} />}
          {(status === 'waiting' || status === 'offered') && <Queues {...props} />}
          {status === 'confirmed' && <WhenWhereWho {...props} />}
          {props.papers && <ToKeep here={here} papers={props.papers} />}
          {(status === 'withdrawn' || status === 'left-out' || status === 'cancelled') && (
            <WhatNow {...props} />
          )}
          <Why {...props} />
          {(status === 'waiting' || status === 'offered' || status === 'confirmed') &&
            run.startsAt > here.now && <Actions {...props} />}
          <WhoHasSeen {...props} />
          <Contact here={here} run={run} />
          <Row>
            <Quiet small>{t.yours}</Quiet>
            <Link href={to(here, paths.erasure(token))}>{changeTexts[here.locale].erase.title}</Link>
          </Row>
        </Stack>
      </Band>
    </Page>
  )
}

function titleOf({ status, seats, run }: Standing, { locale, now }: Here): string {
  const t = texts[locale].title
  if (status === 'confirmed' && run.endsAt <= now) return t.past
  if (seats === 1) return t[status]
  if (status === 'confirmed') return t.confirmedMany
  if (status === 'offered') return t.offeredMany
  return status === 'waiting' ? t.waitingMany : t[status]
}

const ingressOf = ({ run }: Standing, { locale }: Here) => (
  <>
    {inLanguage(run.title, locale).text}
    <br />
    {whenAndWhere(run, locale)}
  </>
)

const Queues = ({ here, standing }: ManageProps) => {
  const t = texts[here.locale]
  const soon = standing.run.startsAt.getTime() - here.now.getTime() < 7 * 24 * 60 * 60 * 1000
  return (
    <>
      {standing.queues.map(({ run, place, waiting }) => (
        <Card as="section">
          <h2>
            {standing.queues.length === 1
              ? t.queue
              : t.queueAt(`${run.municipalityName}, ${longDate(run.startsAt, here.locale)}`)}
          </h2>
          <QueuePosition here={here} place={place} of={waiting} />
          <p>
            <strong>{t.place(place, waiting)}</strong> {run.waitWeeksMedian && t.weeks(run.waitWeeksMedian)}
          </p>
          {standing.status === 'waiting' && <Quiet>{soon ? t.whenFreeSoon : t.whenFree}</Quiet>}
        </Card>
      ))}
    </>
  )
}

const WhenWhereWho = ({ here, standing: { run }, party, token }: ManageProps) => {
  const t = texts[here.locale]
  const [holder, ...company] = party.members
  return (
    <Card as="section">
      <FactList>
        <Fact icon="calendar" label={t.facts.when}>
          <strong>{whenInWords(run, here.locale)}</strong>
        </Fact>
        {run.mode === 'digital' ? (
          <Fact icon="digital" label={t.facts.where}>
            <strong>{t.facts.online}</strong>
          </Fact>
        ) : (
          <Fact icon="place" label={t.facts.where}>
            <strong>{run.place}</strong>, {run.address}
          </Fact>
        )}
        <Fact icon={company.length > 0 ? 'people' : 'person'} label={t.facts.who}>
          <strong>{party.contact.name}</strong>
          {holder?.needs && `. ${needsInWords(holder.needs, here.locale)}.`}
          {company.map((member) => (
            <>
              <br />
              {companionInWords(member, here.locale)}
            </>
          ))}
        </Fact>
      </FactList>
      <Row>
        <ButtonLink icon="calendar" kind="secondary" href={to(here, paths.calendar(token))}>
          {t.calendar}
        </ButtonLink>
      </Row>
    </Card>
  )
}

/** What another room has for the holder: a certificate, when the course is over. */
const ToKeep = ({ here, papers: { title, text, files } }: { here: Here; papers: Papers }) => (
  <Card as="section">
    <h2>{title}</h2>
    <p>{text}</p>
    <Stack gap="tiny">
      {files.map(({ words, path }) => (
        <p>
          <Link href={to(here, path)} download>
            {words}
          </Link>
        </p>
      ))}
    </Stack>
  </Card>
)

const WhatNow = ({ here, standing: { run, status } }: ManageProps) => {
  const t = texts[here.locale]
  const open = status === 'withdrawn' && run.signupClosesAt > here.now && !run.cancelledAt
  return (
    <Row>
      {open && <ButtonLink href={to(here, paths.signUp(run.courseSlug, run.slug))}>{t.again}</ButtonLink>}
      <ButtonLink kind={open ? 'secondary' : 'primary'} href={to(here, coursePaths.course(run.courseSlug))}>
        {t.otherDates}
      </ButtonLink>
    </Row>
  )
}

const Why = ({ here, standing }: ManageProps) => {
  const t = texts[here.locale]
  const { reasons, seats, run, runs, status } = standing
  if (reasons.length === 0) return null
  return (
    <Notice title={status === 'waiting' || status === 'offered' ? t.why : t.howItWent}>
      <Log
        entries={reasons.map((reason) => ({
          at: reason.at.toISOString(),
          when: dateAndTime(reason.at, here.locale),
          text: reasonInWords(reason, { locale: here.locale, seats, home: run, runs }),
        }))}
      />
    </Notice>
  )
}

const WhoHasSeen = ({ here, standing: { views, run } }: ManageProps) => {
  const t = texts[here.locale]
  return (
    <Details summary={t.seen}>
      {views.length === 0 && <p>{t.seenNobody}</p>}
      {views.map(({ viewer, role, at, why }) => (
        <p>
          {t.seenBy(
            viewer,
            rolesInWords(here.locale, role),
            dateAndTime(at, here.locale),
            (t.seenFor as Record<string, string>)[why] ?? why,
          )}
        </p>
      ))}
      <p>{t.deletedOn(longDate(deletedAt(run.endsAt), here.locale))}</p>
    </Details>
  )
}
