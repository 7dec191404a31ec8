import { Button } from '../../design/button.tsx'
import { Card, DoorCard, Notice } from '../../design/card.tsx'
import { ChoiceList } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Grid, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Log } from '../../design/log.tsx'
import { SummaryList } from '../../design/summary-list.tsx'
import { Quiet } from '../../design/text.tsx'
import { dateAndTime } from '../../platform/dates.ts'
import type { FieldError } from '../../platform/form.ts'
import { type OneParticipant, reasonInWords, type StaffedRun } from '../../registrations/index.ts'
import { texts } from '../one-texts.ts'
import { paths } from '../paths.ts'
import { texts as listTexts } from '../texts.ts'
import { calledOf, countedInWords, needsInWords } from '../words.ts'
import { RunPage } from './frame.tsx'
import { Telephone } from './telephone.tsx'

type Props = {
  here: Here
  run: StaffedRun
  one: OneParticipant
  formToken: string
  errors?: FieldError[]
  notice?: string
}

/** One participant: how they stand, how to reach them, why they stand there, and what can be done. */
export const participantPage = (props: Props) => {
  const { here, run, one, errors, notice } = props
  const t = texts[here.locale]
  return (
    <RunPage
      here={here}
      run={run}
      title={calledOf(one, here.locale)}
      ingress={`${standsInWords(one, here)}. ${t.number(one.number)}.`}
      errors={errors}
    >
      {notice && <p role="status">{notice}</p>}
      {one.status === 'offered' && <AnswerFor {...props} />}
      <Facts {...props} />
      <Actions {...props} />
      {one.reasons.length > 0 && (
        <Notice title={t.why}>
          <Quiet small>{t.whyText}</Quiet>
          <Log
            entries={one.reasons.map((reason) => ({
              at: reason.at.toISOString(),
              when: dateAndTime(reason.at, here.locale),
              text: reasonInWords(reason, {
                locale: here.locale,
                seats: one.roles.length,
                home: one.home,
                runs: one.runs,
              }),
            }))}
          />
        </Notice>
      )}
    </RunPage>
  )
}

function standsInWords({ status, roles, queue }: OneParticipant, { locale }: Here): string {
  const t = texts[locale].status
  if (status === 'confirmed') return t.confirmed(roles.length)
  return status === 'waiting' ? t.waiting(queue?.place ?? 0, roles.length) : t[status]
}

const Facts = ({ here, run, one }: Props) => {
  const t = texts[here.locale]
  const { party, counted } = one
  if (counted) return <Counted here={here} one={one} />
  if (!party) return null
  const { contact, members } = party
  const roles = listTexts[here.locale].roles
  const rows = members.map(({ name, role, needs }, index) => ({
    question: index === 0 ? t.who : listTexts[here.locale].with('').trim(),
    answer: [name ?? (index === 0 ? contact.name : undefined), roles[role], needsInWords(needs, here.locale)]
      .filter(Boolean)
      .join(', '),
  }))
  return (
    <Card as="section" gap="small">
      <SummaryList
        rows={[
          ...(members[0]?.name ? [{ question: t.contact, answer: contact.name }] : []),
          {
            question: t.phone,
            answer: contact.phone ? <Telephone number={contact.phone} /> : t.noPhone,
          },
          {
            question: t.email,
            answer:
              contact.email === '' ? (
                t.noEmail
              ) : (
                <Link href={`mailto:${contact.email}`}>{contact.email}</Link>
              ),
          },
          ...rows,
        ]}
      />
      {isOpen(one) && (
        <p>
          <Link href={to(here, paths.edit(run.courseSlug, run.slug, one.id))}>{t.edit}</Link>
        </p>
      )}
      {one.anyRun && <p>{t.anyRun}</p>}
      {one.addedByService && <Quiet small>{t.byService}</Quiet>}
    </Card>
  )
}

/** Neither withdrawn nor left out. */
const isOpen = ({ status }: OneParticipant): boolean =>
  status === 'confirmed' || status === 'offered' || status === 'waiting'

const Counted = ({ here, one }: Pick<Props, 'here' | 'one'>) => (
  <Card as="section" gap="small">
    <p>{countedInWords(one, here.locale)}</p>
    <p>{texts[here.locale].countedText}</p>
  </Card>
)

const AnswerFor = ({ here, run, one, formToken, errors = [] }: Props) => {
  const t = texts[here.locale].offer
  const byPhone = one.party?.contact.email === ''
  return (
    <Card as="section" tone="spruce">
      <h2>{one.offer && t.title(dateAndTime(one.offer.expiresAt, here.locale))}</h2>
      <p>{byPhone ? t.call : t.mailed}</p>
      {byPhone && one.party?.contact.phone && (
        <p>
          <strong>
            <Telephone number={one.party.contact.phone} />
          </strong>
        </p>
      )}
      <Form
        method="post"
        action={to(here, paths.answer(run.courseSlug, run.slug, one.id))}
        formToken={formToken}
      >
        <ChoiceList
          here={here}
          form={{ values: {}, errors }}
          name="answer"
          label={t.question}
          options={(['accept', 'stay', 'leave'] as const).map((value) => ({ value, label: t[value] }))}
        />
        <FormActions>
          <Button>{t.send}</Button>
        </FormActions>
      </Form>
    </Card>
  )
}

const Actions = ({ here, run, one }: Props) => {
  const t = texts[here.locale]
  const at = [run.courseSlug, run.slug, one.id] as const
  if (!isOpen(one) || run.endsAt <= here.now || run.cancelledAt) return null
  const waits = one.status === 'waiting' && (one.queue?.place ?? 0) > 1
  return (
    <Section printed={false}>
      <h2>{t.actions}</h2>
      <Grid wide>
        {one.party && one.party.contact.email !== '' && (
          <DoorCard
            href={to(here, paths.messageToOne(...at))}
            icon="mail"
            title={t.messageTitle}
            text={t.messageText}
          />
        )}
        {one.status !== 'offered' && (
          <DoorCard
            href={to(here, paths.move(...at))}
            icon="calendar"
            title={t.moveTitle}
            text={t.moveText}
          />
        )}
        {waits && (
          <DoorCard
            href={to(here, paths.first(...at))}
            icon="people"
            title={t.firstTitle}
            text={t.firstText}
          />
        )}
        <DoorCard
          href={to(here, paths.withdrawal(...at))}
          icon="cross"
          title={t.withdrawTitle}
          text={t.withdrawText}
        />
      </Grid>
    </Section>
  )
}
