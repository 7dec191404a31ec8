import { to } from '../../design/here.ts'
import { Link } from '../../design/link.tsx'
import { Quiet, Unseen } from '../../design/text.tsx'
import { type Holder, type RoleIn, roleName } from '../../people/index.ts'
import { longDate } from '../../platform/dates.ts'
import { mayKeepGroup } from '../may.ts'
import { paths } from '../paths.ts'
import { sideOf } from '../sides.ts'
import { texts } from './texts.ts'
import type { GroupProps } from './view.tsx'

type Props = GroupProps & { side: 'experience' | 'professional' | 'both' }

/** Those who sit on one side of the table, or serve both. */
export const Side = ({ side, ...props }: Props) => {
  const { here, holders } = props
  const t = texts[here.locale]
  const there = holders.filter(({ role }) => (sideOf(role as RoleIn<'planning-group'>) ?? 'both') === side)
  return (
    <section
      class={side === 'both' ? 'card serves-both stack' : 'card side stack'}
      data-side={side}
      data-gap="small"
    >
      <h2>
        <span class="side-key" data-side={side} /> {t.sides[side]}
      </h2>
      {there.length === 0 ? (
        <Quiet>{t.nobody}</Quiet>
      ) : (
        <ul class="people-of-side">
          {there.map((holder) => (
            <InGroup {...props} holder={holder} />
          ))}
        </ul>
      )}
    </section>
  )
}

const InGroup = ({ here, plan, holder }: GroupProps & { holder: Holder }) => {
  const t = texts[here.locale]
  const { id, account, name, role, organisation, validTo } = holder
  const about = [
    roleName(here.locale, { heldIn: 'planning-group', role }),
    organisation && t.from(organisation),
    validTo && t.untilDay(longDate(new Date(validTo.getTime() - 1), here.locale)),
  ]
  return (
    <li>
      <div>
        <strong>{name}</strong> {account === plan.me.id && t.you}
        <Quiet>{about.filter(Boolean).join(', ')}</Quiet>
      </div>
      {mayKeepGroup(plan) && (
        <Link href={to(here, paths.roleEnd(plan.id, id))}>
          {t.end}
          <Unseen> {name}</Unseen>
        </Link>
      )}
    </li>
  )
}
