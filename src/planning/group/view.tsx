import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { Form } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList, Columns, Section } from '../../design/layout.tsx'
import { LineCard } from '../../design/line-card.tsx'
import { Link } from '../../design/link.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { Unseen } from '../../design/text.tsx'
import { type Holder, roleName, roles } from '../../people/index.ts'
import { longDate } from '../../platform/dates.ts'
import type { Honorarium } from '../honoraria/queries.ts'
import { HonorariaSection } from '../honoraria/section.tsx'
import { texts as honorariaTexts } from '../honoraria/texts.ts'
import { mayKeepGroup, mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import type { Poll } from '../poll/queries.ts'
import { StepPage } from '../views/frame.tsx'
import { RoleInWords } from './invite-view.tsx'
import { MeetingsSection } from './meetings.tsx'
import { Side } from './side.tsx'
import { groupStands } from './stands.ts'
import { texts } from './texts.ts'

export type GroupProps = {
  here: Here
  plan: Plan
  holders: Holder[]
  invitations: { id: number; name: string; email: string; role: string; expiresAt: Date }[]
  honoraria: Honorarium[]
  poll: Poll | undefined
  meetings: { id: number; startsAt: Date; place: string }[]
  /** What was just done, as the address says it. */
  saved: string
  formToken: string
}

/** Who is in the group by side, whether it can go on, what they are paid, and when they meet. */
export const groupPage = (props: GroupProps) => {
  const { here, plan } = props
  const t = texts[here.locale]
  return (
    <StepPage here={here} plan={plan} step="group" title={t.title}>
      <Saved {...props} />
      <WaitsForYou {...props} />
      <Gate here={here} plan={plan} />
      <Columns kind="equal">
        <Side {...props} side="experience" />
        <Side {...props} side="professional" />
      </Columns>
      <Side {...props} side="both" />
      {props.invitations.length > 0 && <Invited {...props} />}
      {mayKeepGroup(plan) && (
        <p>
          <ButtonLink href={to(here, paths.invite(plan.id))} icon="plus">
            {t.invite}
          </ButtonLink>
        </p>
      )}
      <MeetingsSection {...props} />
      <HonorariaSection {...props} />
      <Details summary={t.whatRoles}>
        {roles['planning-group'].map((role) => (
          <p>
            <RoleInWords here={here} role={role} />
          </p>
        ))}
      </Details>
    </StepPage>
  )
}

const Saved = ({ here, saved }: GroupProps) => {
  const { saved: words } = texts[here.locale]
  const { savedOffer, savedYes, changed } = honorariaTexts[here.locale]
  const all: Record<string, string> = { ...words, honorar: savedOffer, ja: savedYes, 'nytt-tilbud': changed }
  const said = Object.hasOwn(all, saved) ? all[saved] : undefined
  return said ? <SavedNote>{said}</SavedNote> : null
}

/** What one is asked, first: the page is long, and the answer short. */
const WaitsForYou = ({ here, plan, poll, honoraria }: GroupProps) => {
  const t = texts[here.locale]
  const isAsked =
    poll?.times.some(({ answers }) => !answers.some(({ account }) => account === plan.me.id)) ?? false
  const isOffered = honoraria.some(({ accountId, agreedAt }) => accountId === plan.me.id && !agreedAt)
  if (!mayWrite(plan) || !(isAsked || isOffered)) return null
  return (
    <Card tone="sand">
      <h2>{t.waitsForYou}</h2>
      <ul>
        {isAsked && (
          <li>
            <Link href={to(here, `${paths.poll(plan.id)}#svar`)}>{t.answer}</Link>
          </li>
        )}
        {isOffered && (
          <li>
            <Link href="#honorar">{t.seeOffer}</Link>
          </li>
        )}
      </ul>
    </Card>
  )
}

/** The gate in words: a side is missing, one is small, or both are there. */
const Gate = ({ here, plan }: Pick<GroupProps, 'here' | 'plan'>) => {
  const t = texts[here.locale]
  const stands = groupStands(plan.progress.members)
  switch (stands.kind) {
    case 'missing':
      return (
        <Card tone="sand">
          {stands.sides.map((side) => (
            <p>{t.missing[side]}</p>
          ))}
        </Card>
      )
    case 'few':
      return (
        <Card tone="sand">
          <p>{t.few(stands.representatives, stands.all)}</p>
        </Card>
      )
    case 'both':
      return (
        <Card tone="spruce">
          <p>{t.both}</p>
        </Card>
      )
    default:
      return stands satisfies never
  }
}

const Invited = ({ here, plan, invitations, formToken }: GroupProps) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.invited}</h2>
      <CardList>
        {invitations.map(({ id, name, email, role, expiresAt }) => (
          <LineCard
            title={
              <>
                <strong>{name}</strong>, {roleName(here.locale, { heldIn: 'planning-group', role })}
              </>
            }
            text={[mayKeepGroup(plan) && email, t.expires(longDate(expiresAt, here.locale))]
              .filter(Boolean)
              .join(' · ')}
          >
            {mayKeepGroup(plan) && (
              <Form method="post" action={to(here, paths.withdrawal(plan.id, id))} formToken={formToken}>
                <Button kind="tertiary">
                  {t.withdraw} <Unseen>{name}</Unseen>
                </Button>
              </Form>
            )}
          </LineCard>
        ))}
      </CardList>
    </Section>
  )
}
