import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Quiet } from '../../design/text.tsx'
import type { FormState } from '../../platform/form.ts'
import type { InBrief } from '../../results/index.ts'
import { ResultsInBrief } from '../evaluation/results-view.tsx'
import { SessionsAsHeld } from '../holding/sessions-as-held.tsx'
import { mayWrite } from '../may.ts'
import type { Meeting } from '../meetings/queries.ts'
import { texts as meetingTexts } from '../meetings/texts.ts'
import { Agenda } from '../meetings/views/agenda.tsx'
import { Minutes } from '../meetings/views/minutes.tsx'
import { whenAndWhere } from '../meetings/views/when-and-where.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { StepPage } from '../views/frame.tsx'
import { Cooperation } from './cooperation-view.tsx'
import type { WhatHappened } from './happened.ts'
import type { Rating } from './rating.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  ratings: Rating[]
  happened: WhatHappened
  results: InBrief | undefined
  /** The meetings called to in this round, the last first, with the minutes as far as they are written. */
  meetings: { meeting: Meeting; minutes: FormState }[]
  mayRate: boolean
  form: FormState
  formToken: string
}

/** Those who planned meet again: the meeting, how they worked, and what they have before them: what happened, and what was answered. */
export const cooperationPage = (props: Props) => {
  const { here, plan, happened, form, results } = props
  const t = texts[here.locale]
  return (
    <StepPage here={here} plan={plan} step="evaluation-meeting" errors={form.errors}>
      <TheMeeting {...props} />
      <Cooperation {...props} />
      <Section>
        <h2>{t.happened}</h2>
        {happened.run ? (
          <SessionsAsHeld here={here} sessions={happened.sessions} />
        ) : (
          <Quiet>{t.nothing}</Quiet>
        )}
      </Section>
      {plan.course && <ResultsInBrief here={here} plan={plan} results={results} />}
      <Written here={here} plan={plan} found={happened.evaluation?.found} results={results} />
    </StepPage>
  )
}

/** What the group itself has written of the answers. Where there are figures to read, it isn't asked for. */
const Written = ({ here, plan, found, results }: WrittenProps) => {
  const t = texts[here.locale]
  if (!found && results && results.sentences.length > 0) return null
  return (
    <Section>
      <h2>{t.evaluated}</h2>
      {found ? (
        <p class="as-written">{found}</p>
      ) : (
        <p>
          <Link href={to(here, paths.step(plan.id, 'evaluation'))}>{t.notEvaluated}</Link>
        </p>
      )}
    </Section>
  )
}
type WrittenProps = Pick<Props, 'here' | 'plan' | 'results'> & { found: string | null | undefined }

/** The meeting that is called or was held, with its minutes; and those that came to nothing. */
const TheMeeting = (props: Props) => {
  const { here, plan, meetings, happened } = props
  const t = texts[here.locale]
  const cancelled = meetings.filter(({ meeting }) => meeting.cancelled)
  const standing = meetings.filter(({ meeting }) => !meeting.cancelled)
  return (
    <>
      {standing.map((one) => (
        <OneMeeting {...props} {...one} />
      ))}
      {(standing.length === 0 || cancelled.length > 0) && (
        <Section>
          <h2>{t.meeting}</h2>
          {standing.length === 0 && <p>{happened.run ? t.notCalled : t.notHeldYet}</p>}
          {standing.length === 0 && mayWrite(plan) && (
            <p>
              <ButtonLink
                kind={happened.run ? 'primary' : 'secondary'}
                icon="calendar"
                href={to(here, paths.newEvaluationMeeting(plan.id))}
              >
                {meetingTexts[here.locale].callEvaluation}
              </ButtonLink>
            </p>
          )}
          {cancelled.map(({ meeting }) => (
            <Quiet>
              {meetingTexts[here.locale].cancelled}:{' '}
              <Link href={to(here, paths.meeting(plan.id, meeting.id))}>{whenAndWhere(here, meeting)}</Link>
            </Quiet>
          ))}
        </Section>
      )}
    </>
  )
}

const OneMeeting = ({ here, plan, meeting, minutes, formToken }: Props & Props['meetings'][number]) => {
  const parts = { here, plan, meeting, minutes, formToken, mayWrite: mayWrite(plan) }
  return (
    <>
      <Section>
        <h2>
          <Link href={to(here, paths.meeting(plan.id, meeting.id))}>{whenAndWhere(here, meeting)}</Link>
        </h2>
        <Agenda {...parts} />
      </Section>
      <Minutes {...parts} />
    </>
  )
}
