import { Details } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { Section, Stack } from '../../design/layout.tsx'
import { Log } from '../../design/log.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { Ingress, Quiet } from '../../design/text.tsx'
import type { Person } from '../../people/index.ts'
import { longDate } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import { keepsGroup, signsForGroup } from '../may.ts'
import type { Plan } from '../plans.ts'
import { PlanPage } from '../views/frame.tsx'
import { GoOnForm, HandOverForm, type InForms, ReasonForm } from './form-views.tsx'
import { leaderOn } from './leader.ts'
import type { Move } from './moves.ts'
import { texts } from './texts.ts'

type Props = InForms & {
  person: Person
  moves: Move[]
  /** Another plan has the course of this closed one. */
  courseTaken: boolean
  /** What was just done, as the address says it. */
  saved: string
}

/** Who leads a plan on, whether it goes on, and what has happened to it. */
export const goingOnPage = (props: Props) => {
  const { here, plan, form, saved } = props
  const t = texts[here.locale]
  const said: Record<string, string> = t.saved
  return (
    <PlanPage here={here} plan={plan} name={t.title} errors={form.errors}>
      {Object.hasOwn(said, saved) && <SavedNote>{said[saved]}</SavedNote>}
      <Stack gap="small">
        <h1>{t.title}</h1>
        <Ingress>{t.ingress}</Ingress>
      </Stack>
      <WhoLeadsOn {...props} />
      {plan.closed ? <Closed {...props} /> : <Open {...props} />}
      <Happened {...props} />
    </PlanPage>
  )
}

const WhoLeadsOn = (props: Props) => {
  const { here, plan, form } = props
  const t = texts[here.locale]
  const others = plan.members.filter(({ id }) => id !== plan.responsible)
  return (
    <Section>
      <h2>{t.who}</h2>
      <p>
        <strong>{leadsOnInWords(here, plan)}</strong> {t.whoText}
      </p>
      {!plan.closed && keepsGroup(plan) && (
        <Details summary={t.handTo} open={isWrong(form, 'handTo')}>
          {others.length > 0 ? <HandOverForm {...props} others={others} /> : <p>{t.noOthers}</p>}
        </Details>
      )}
    </Section>
  )
}

/** "Berit Fjellbekk holder i planen." */
export function leadsOnInWords({ locale }: Here, plan: Plan): string {
  const t = texts[locale]
  const leader = leaderOn(plan)
  if (!leader) return t.nobodyHolds
  return leader.id === plan.me.id ? t.youHold : t.holds(leader.name)
}

const Open = (props: Props) => {
  const { here, plan, person, form } = props
  const t = texts[here.locale]
  const keeps = keepsGroup(plan)
  const signs = signsForGroup(plan, person)
  return (
    <Section>
      <h2>{t.stop}</h2>
      {keeps && plan.paused && <GoOnForm {...props} verb="resume" />}
      {keeps && !plan.paused && (
        <Details summary={t.pause} open={isWrong(form, 'pausedBecause')}>
          <ReasonForm {...props} name="pausedBecause" />
        </Details>
      )}
      {signs && (
        <Details summary={t.close} open={isWrong(form, 'closedBecause')}>
          <ReasonForm {...props} name="closedBecause" />
        </Details>
      )}
      {!keeps && <Quiet>{t.whoKeeps}</Quiet>}
      {!signs && <Quiet>{t.whoCloses}</Quiet>}
    </Section>
  )
}

const Closed = (props: Props) => {
  const { here, plan, person, courseTaken } = props
  const t = texts[here.locale]
  if (courseTaken) return <p>{t.courseTaken}</p>
  if (!signsForGroup(plan, person)) return <Quiet>{t.whoReopens}</Quiet>
  return (
    <Section>
      <h2>{t.reopen}</h2>
      <GoOnForm {...props} verb="reopen" />
    </Section>
  )
}

const Happened = ({ here, moves }: Pick<Props, 'here' | 'moves'>) => {
  const t = texts[here.locale]
  if (moves.length === 0) return null
  return (
    <Section>
      <h2>{t.happened}</h2>
      <Log
        entries={moves.map((move) => ({
          at: move.at.toISOString(),
          when: longDate(move.at, here.locale),
          text: moveInWords(here, move),
        }))}
      />
    </Section>
  )
}

/** "Berit Fjellbekk satte planen på vent: Vi venter på rom." */
const moveInWords = ({ locale }: Here, { what, by, handedTo, because }: Move): string =>
  [texts[locale].moves[what](by, handedTo ?? ''), because].filter(Boolean).join(': ')

const isWrong = ({ errors }: FormState, name: string): boolean => errors.some(({ field }) => field === name)
