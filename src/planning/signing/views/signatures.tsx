import { ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Quiet } from '../../../design/text.tsx'
import { longDate } from '../../../platform/dates.ts'
import { mayWrite } from '../../may.ts'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { type Side, sides } from '../../sides.ts'
import { texts as planTexts } from '../../texts.ts'
import { draftTexts } from '../draft-texts.ts'
import type { SideStands } from '../rules.ts'
import { texts } from '../texts.ts'
import { SignatureCircles } from './circles.tsx'

type Props = { here: Here; plan: Plan; standing: Record<Side, SideStands> }

/** "To underskrifter": who has signed, and the way to what is signed. */
export const TwoSignatures = ({ here, plan, standing }: Props) => {
  const t = texts[here.locale]
  const { read, readAndSign } = draftTexts[here.locale].draft
  const writes = mayWrite(plan)
  const isMyTurn = writes && plan.me.side !== undefined && standing[plan.me.side].kind !== 'signed'
  return (
    <Card as="section">
      <h2>{t.signatures.title}</h2>
      <p>{t.signatures.ingress}</p>
      <SignatureCircles here={here} standing={standing} />
      <dl class="signatures">
        {sides.map((side) => (
          <SideStanding here={here} plan={plan} side={side} stands={standing[side]} />
        ))}
      </dl>
      <Quiet small>{t.signatures.again}</Quiet>
      <FormActions>
        <ButtonLink href={to(here, paths.draft(plan.id))}>{isMyTurn ? readAndSign : read}</ButtonLink>
        {writes && (
          <ButtonLink kind="secondary" href="#because">
            {t.requests.ask}
          </ButtonLink>
        )}
      </FormActions>
    </Card>
  )
}

type SideProps = { here: Here; plan: Plan; side: Side; stands: SideStands }

const SideStanding = ({ here, plan, side, stands }: SideProps) => {
  const t = texts[here.locale].signatures
  const members = plan.members.filter((member) => member.side === side).map(({ name }) => name)
  const names = 'name' in stands ? stands.name : members.join(', ')
  return (
    <div>
      <dt>
        <span class="side-key" data-side={side} /> {planTexts[here.locale].sides[side]}
      </dt>
      <dd>{names || t.nobody}</dd>
      {names && <dd class="quiet">{standsInWords(stands, here)}</dd>}
      {stands.kind === 'revoked' && <dd class="quiet">«{stands.because}»</dd>}
    </div>
  )
}

function standsInWords(stands: SideStands, { locale }: Here): string {
  const t = texts[locale].signatures
  switch (stands.kind) {
    case 'signed':
      return t.signed(longDate(stands.at, locale))
    case 'changed-since':
      return t.changed(longDate(stands.at, locale))
    case 'revoked':
      return t.revoked(longDate(stands.at, locale))
    case 'open':
      return t.open
    default:
      return stands satisfies never
  }
}
