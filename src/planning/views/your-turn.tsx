import { type Here, to } from '../../design/here.ts'
import { Icon } from '../../design/icon/icon.tsx'
import { Link } from '../../design/link.tsx'
import { weekdayAndDay } from '../../platform/dates.ts'
import { capital } from '../../platform/plain-text.ts'
import type { Plan } from '../plans.ts'
import { otherSide } from '../sides.ts'
import { texts } from '../waiting/texts.ts'
import { nextFor, type Wait } from '../waiting/waits.ts'
import { doesInWords, noonOf, todoInWords, whoInWords } from '../waiting/words.ts'

/** The one next thing, on top of every page of a plan: one's own; or, when nothing waits for one, whom the others wait for. */
export const YourTurn = ({ here, plan }: { here: Here; plan: Plan }) => {
  if (plan.paused || plan.closed) return null
  const me = plan.members.find(({ id }) => id === plan.me.id)
  const mine = me && nextFor(plan.waits, plan.me)
  return (
    <p class="your-turn card">
      <span class="round" data-tone={mine ? 'apricot' : undefined}>
        <Icon name={mine ? 'pencil' : 'clock'} />
      </span>
      <span>
        {mine && me ? (
          <Mine here={here} plan={plan} wait={mine} name={firstName(me.name)} />
        ) : (
          <Others here={here} plan={plan} name={me && firstName(me.name)} />
        )}
      </span>
    </p>
  )
}

const firstName = (name: string): string => name.split(' ')[0] ?? name

const Mine = ({ here, plan, wait, name }: { here: Here; plan: Plan; wait: Wait; name: string }) => {
  const t = texts[here.locale]
  const todo = todoInWords(wait.what, here.locale)
  const isHere = here.path === wait.path.replace(/#.*$/, '')
  return (
    <>
      <strong>{t.yourTurn(name)}</strong> {isHere ? todo : <Link href={to(here, wait.path)}>{todo}</Link>}{' '}
      {tail(here, plan, wait)}
    </>
  )
}

/** What makes it urgent: the other side has handed in, the meeting is near. */
function tail({ locale }: Here, { me }: Plan, { what, due }: Wait): string {
  const t = texts[locale]
  const isOfElements = what.kind === 'write' || what.kind === 'common' || what.kind === 'yes'
  return [
    ...(what.kind === 'write' && what.othersHave && me.side
      ? [t.othersHave(t.sides[otherSide(me.side)])]
      : []),
    ...(isOfElements && due ? [t.meetingIs(weekdayAndDay(noonOf(due), locale))] : []),
  ].join(' ')
}

const Others = ({ here, plan: { waits }, name }: { here: Here; plan: Plan; name: string | undefined }) => {
  const t = texts[here.locale]
  const [first] = waits
  return (
    <>
      <strong>{name ? t.notYourTurn(name) : t.onlooker}</strong>{' '}
      {first && capital(t.next(whoInWords(first, here.locale), doesInWords(first.what, here.locale)))}
    </>
  )
}
