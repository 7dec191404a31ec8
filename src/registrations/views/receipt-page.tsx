import { ButtonLink } from '../../design/button.tsx'
import { Checklist } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Row, Section, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { ConfirmPanel } from '../../design/panel.tsx'
import { Code, Quiet } from '../../design/text.tsx'
import { clockTime, dateAndTime, weekdayAndDay } from '../../platform/dates.ts'
import type { Party } from '../party.ts'
import { paths } from '../paths.ts'
import { texts } from '../receipt-texts.ts'
import type { Standing } from '../standing.ts'

type Props = { here: Here; standing: Standing; party: Party; token: string }

/** It went well: a seat or a place in the queue, the number to keep, and what happens now. */
export const receiptPage = ({ here, standing, party, token }: Props) => {
  const t = texts[here.locale]
  const { status } = standing
  const title = titleOf(standing, party, here)
  return (
    <Page here={here} title={title} current="courses" isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <ConfirmPanel title={title} ingress={ingressOf(standing, here)}>
            <p>
              {t.number} <Code>{standing.number}</Code>. {t.sent(hinted(party.contact.email))}
            </p>
          </ConfirmPanel>
          <Section>
            <h2>{t.next}</h2>
            <Checklist
              items={nextOf(standing, here).map(({ when, what }) => (
                <>
                  <strong>{when}</strong> {what}
                </>
              ))}
            />
          </Section>
          <Row>
            {status === 'confirmed' && (
              <ButtonLink icon="calendar" href={to(here, paths.calendar(token))}>
                {t.calendar}
              </ButtonLink>
            )}
            <ButtonLink
              kind={status === 'waiting' || status === 'offered' ? 'primary' : 'secondary'}
              href={to(here, paths.registration(token))}
            >
              {status === 'offered' ? t.answer : t.manage}
            </ButtonLink>
          </Row>
          <Quiet>{t.yours}</Quiet>
        </Stack>
      </Band>
    </Page>
  )
}

function titleOf({ status, seats }: Standing, { contact }: Party, here: Here): string {
  const t = texts[here.locale]
  const first = contact.name.split(/\s+/)[0] ?? contact.name
  if (status === 'offered') return t.offered
  if (status !== 'confirmed') return t.waiting(first)
  return seats > 1 ? t.confirmedMany : t.confirmed(first)
}

function ingressOf({ status, run, offer, queues: [queue] }: Standing, { locale }: Here): string | undefined {
  const t = texts[locale]
  if (status === 'confirmed') return t.welcome(weekdayAndDay(run.startsAt, locale))
  if (offer) return t.answerBefore(dateAndTime(offer.expiresAt, locale))
  return queue && t.waitingPlace(queue.place)
}

function nextOf({ status, run }: Standing, here: Here): { when: string; what: string }[] {
  const t = texts[here.locale]
  if (status !== 'confirmed') return [status === 'offered' ? t.held : t.whenFree, t.keepPlace]
  const aWeekBefore = new Date(run.startsAt.getTime() - 7 * 24 * 60 * 60 * 1000)
  const begins = `${weekdayAndDay(run.startsAt, here.locale)} ${clockTime(run.startsAt, here.locale)}`
  return [
    ...(aWeekBefore > here.now
      ? [{ when: t.on(weekdayAndDay(aWeekBefore, here.locale)), what: t.reminder }]
      : []),
    { when: t.on(begins), what: t.start },
    run.noShowFee > 0 ? { ...t.cannot, what: t.cannotFee(run.cancelHoursBefore) } : t.cannot,
  ]
}

/** "anne…@example.no": enough to see that it was the right one. */
export function hinted(email: string): string {
  const [name = '', domain = ''] = email.split('@')
  return `${name.slice(0, Math.min(4, Math.ceil(name.length / 2)))}…@${domain}`
}
