import { ButtonLink } from '../../design/button.tsx'
import { ChoicePills } from '../../design/form/choices.tsx'
import { Form } from '../../design/form/form.tsx'
import { HiddenValues } from '../../design/form/hidden-values.tsx'
import { type Here, to } from '../../design/here.ts'
import { Row, Stack } from '../../design/layout.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Script } from '../../design/page/script.tsx'
import { Quiet } from '../../design/text.tsx'
import { clockTime, dateAndTime, dayOf, weekdayAndDay } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import type { Seated, StaffedRun } from '../../registrations/index.ts'
import { markField, wasField } from '../forms.ts'
import { participantName } from '../participant-name.ts'
import { paths } from '../paths.ts'
import { type Known, keyOf, marks, mayTake, tallyOf } from '../rules.ts'
import { texts } from '../texts.ts'
import { courseTitle, RunFrame } from './frame.tsx'
import { RollCall } from './roll-call.tsx'

export type KnownMark = Known & { at: Date; name: string | null }

export type AttendanceProps = {
  here: Here
  run: StaffedRun
  day: number
  seated: Seated[]
  known: Map<string, KnownMark>
  formToken: string
  /** What was chosen and couldn't be saved, and why; nothing when the page is fresh. */
  form: FormState
}

/** The attendance of one session: a person, three choices, a save. With script, each tap is saved at once. */
export const attendancePage = (props: AttendanceProps) => {
  const { here, run, day, seated, form } = props
  const t = texts[here.locale]
  const session = run.sessions.find((one) => one.day === day)
  if (!session) throw new Error(`Run ${run.id} has no session ${day}`)
  const isToday = dayOf(session.startsAt) === dayOf(here.now)
  const title = isToday ? t.take.today : t.take.past
  return (
    <RunFrame
      here={here}
      title={title}
      run={run}
      errors={form.errors}
      above={[{ title: t.sessions.title, href: to(here, paths.sessions(run.courseSlug, run.slug)) }]}
      head={<Script name="roll-call.ts" />}
      atTheDoor
    >
      <PageTitle above={`${courseTitle(run, here)} · ${whichSession(run, session, here)}`} title={title} />
      {!mayTake(session, here.now) && <p>{t.take.early}</p>}
      {seated.length === 0 && <p>{t.sessions.nobody}</p>}
      {mayTake(session, here.now) && seated.length > 0 && <TakeForm {...props} />}
      <Row>
        {session.startsAt <= here.now && (
          <ButtonLink
            kind="secondary"
            icon="pencil"
            href={to(here, paths.log(run.courseSlug, run.slug, day))}
          >
            {t.take.writeLog}
          </ButtonLink>
        )}
        <ButtonLink kind="tertiary" href={to(here, paths.sessions(run.courseSlug, run.slug))}>
          {t.take.back}
        </ButtonLink>
      </Row>
    </RunFrame>
  )
}

/** "samling 2 av 6, tirsdag 3. november"; the day alone when there is one. */
function whichSession({ sessions }: StaffedRun, { day, startsAt }: Session, { locale }: Here): string {
  const when = weekdayAndDay(startsAt, locale)
  const { session } = texts[locale].sessions
  return sessions.length === 1 ? when : `${session(day, sessions.length).toLowerCase()}, ${when}`
}
type Session = StaffedRun['sessions'][number]

const TakeForm = (props: AttendanceProps) => {
  const { here, run, day, seated, known, formToken } = props
  const t = texts[here.locale].take
  const tally = tallyOf(seated.map(keyOf), known)
  const { came, rest } = t.tally(tally)
  return (
    <>
      <Stack gap="tiny">
        <p>
          <strong>{came}</strong>
          {rest && `, ${rest}`}
        </p>
        <Quiet small>
          {t.legend} {tally.unmarked > 0 && t.restHint}
        </Quiet>
      </Stack>
      <Form
        id="roll-call"
        method="post"
        action={to(here, paths.attendance(run.courseSlug, run.slug, day))}
        formToken={formToken}
        gap="small"
      >
        <RollCall here={here} status={statusOf(props)} someUnmarked={tally.unmarked > 0}>
          {seated.map((one) => (
            <Person {...props} one={one} />
          ))}
        </RollCall>
      </Form>
    </>
  )
}

const Person = ({ here, form, known, one }: AttendanceProps & { one: Seated }) => {
  const t = texts[here.locale].take
  const key = keyOf(one)
  return (
    <>
      <HiddenValues values={{ [wasField(key)]: known.get(key)?.mark ?? '' }} />
      <ChoicePills
        here={here}
        form={shown(form, key, known)}
        name={markField(key)}
        label={participantName(one, here.locale)}
        hint={one.name || one.counted ? aboutOne(one, here) : t.erasedWhy}
        options={marks.map((mark) => ({ value: mark, label: t.marks[mark] }))}
      />
    </>
  )
}

/** What was just chosen, else what is known. */
function shown(form: FormState, key: string, known: AttendanceProps['known']): FormState {
  const name = markField(key)
  return { errors: form.errors, values: { [name]: form.values[name] ?? known.get(key)?.mark } }
}

/** "pårørende, med Bjørn · tolk dari": what those at the door need to know, and no more. */
function aboutOne({ role, with: party, needs, counted }: Seated, { locale }: Here): string {
  const t = texts[locale].take
  if (counted) return [t.role[role], t.countedWhy].join(' · ')
  const who = [t.role[role], party && t.with(party)].filter(Boolean).join(', ')
  const needed = [
    needs?.interpreter && t.needs.interpreter(needs.interpreter),
    needs?.wheelchair && t.needs.wheelchair,
    needs?.hearingLoop && t.needs.hearingLoop,
  ]
  return [who, ...needed].filter(Boolean).join(' · ')
}

function statusOf({ here, known }: AttendanceProps): string {
  const t = texts[here.locale].take
  const last = [...known.values()].sort((a, b) => b.at.getTime() - a.at.getTime())[0]
  if (!last) return t.notSavedYet
  const when =
    dayOf(last.at) === dayOf(here.now) ? clockTime(last.at, here.locale) : dateAndTime(last.at, here.locale)
  return last.name ? t.lastSaved(when, last.name) : t.lastSavedByNobody(when)
}
