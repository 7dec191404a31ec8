import { type Here, to } from '../../design/here.ts'
import { Icon } from '../../design/icon/icon.tsx'
import { Link } from '../../design/link.tsx'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import type { Step } from '../steps.ts'
import { texts } from '../texts.ts'

/** The one next thing, on top of every page of a plan; on the page of that step itself only what it is. */
export const YourTurn = ({ here, plan, shown }: { here: Here; plan: Plan; shown: Step | undefined }) => {
  const t = texts[here.locale]
  const me = plan.members.find(({ id }) => id === plan.me.id)
  if (!me || plan.paused || plan.closed) return null
  return (
    <p class="your-turn card">
      <span class="round" data-tone="apricot">
        <Icon name="pencil" />
      </span>
      <span>
        <strong>{t.yourTurn(me.name.split(' ')[0] ?? me.name)}</strong>{' '}
        {shown === plan.now ? (
          t.todo[plan.now]
        ) : (
          <Link href={to(here, paths.step(plan.id, plan.now))}>{t.todo[plan.now]}</Link>
        )}
      </span>
    </p>
  )
}
