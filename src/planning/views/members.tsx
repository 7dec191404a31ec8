import { Card } from '../../design/card.tsx'
import type { Here } from '../../design/here.ts'
import { Quiet } from '../../design/text.tsx'
import { roleName } from '../../people/index.ts'
import { texts as goingOnTexts } from '../going-on/texts.ts'
import type { Member, Plan } from '../plans.ts'
import { sides } from '../sides.ts'
import { texts } from '../texts.ts'

/** Who plans, side by side. */
export const Members = ({ here, plan: { members, responsible } }: { here: Here; plan: Plan }) => {
  const t = texts[here.locale]
  const serveBoth = members.filter(({ side }) => side === undefined)
  return (
    <Card as="section">
      <h2>{t.members}</h2>
      <ul class="waits-for">
        {sides.map((side) => (
          <MembersOfSide
            here={here}
            side={side}
            members={members.filter((member) => member.side === side)}
            leadsOn={responsible}
          />
        ))}
        {serveBoth.length > 0 && (
          <MembersOfSide here={here} side="both" members={serveBoth} leadsOn={responsible} />
        )}
      </ul>
    </Card>
  )
}

type SideProps = {
  here: Here
  side: 'experience' | 'professional' | 'both'
  members: Member[]
  leadsOn: number | null
}

const MembersOfSide = ({ here, side, members, leadsOn }: SideProps) => {
  const t = texts[here.locale]
  return (
    <li>
      <span class="side-key" data-side={side} />
      <div>
        <strong>{t.sides[side]}</strong>
        {members.length === 0 && <Quiet>{t.missingSide}</Quiet>}
        {members.map(({ id, name, roles }) => (
          <p>
            {name}{' '}
            <span class="quiet">
              {[
                ...roles.map((role) => roleWord(here, role)),
                ...(id === leadsOn ? [goingOnTexts[here.locale].leads] : []),
              ].join(', ')}
            </span>
          </p>
        ))}
      </div>
    </li>
  )
}

const roleWord = (here: Here, role: Member['roles'][number]): string =>
  roleName(here.locale, { heldIn: 'planning-group', role })
