import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Quiet, Unseen } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import { kroner } from '../../platform/money.ts'
import { mayKeepGroup, mayWrite, seesAmount } from '../may.ts'
import { paths } from '../paths.ts'
import type { Member, Plan } from '../plans.ts'
import type { Honorarium } from './queries.ts'
import { texts } from './texts.ts'

type Props = { here: Here; plan: Plan; honoraria: Honorarium[]; formToken: string }

/** One's own honorarium with its yes, and how it is with the others. */
export const HonorariaSection = (props: Props) => {
  const { here, plan, honoraria } = props
  const t = texts[here.locale]
  const representatives = plan.members.filter(({ side }) => side === 'experience')
  const others = representatives.filter(({ id }) => id !== plan.me.id)
  const isMine = others.length < representatives.length
  if (representatives.length === 0) return null
  return (
    <Section id="honorar">
      <h2>{t.heading}</h2>
      {isMine && <Own {...props} offer={honoraria.find(({ accountId }) => accountId === plan.me.id)} />}
      {others.length > 0 && (
        <ul class="people-of-side">
          {others.map((member) => (
            <OfAnother
              {...props}
              member={member}
              offer={honoraria.find(({ accountId }) => accountId === member.id)}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

const Own = ({ here, plan, offer, formToken }: Props & { offer: Honorarium | undefined }) => {
  const t = texts[here.locale]
  if (!offer) return <p>{t.noneForYou}</p>
  return (
    <Card tone="sand">
      <h3>{t.yours}</h3>
      <p>
        <strong>{amountOf(here, offer)}.</strong> {offer.travel ? t.withTravel : t.withoutTravel}
      </p>
      {offer.agreedAt && <p>{t.agreedBy(longDate(offer.agreedAt, here.locale))}</p>}
      {!offer.agreedAt && mayWrite(plan) && (
        <Form
          method="post"
          action={to(here, paths.honorariumYes(plan.id))}
          formToken={formToken}
          hidden={{ seen: offer.offeredAt.toISOString() }}
        >
          <FormActions>
            <Button>{t.agree}</Button>
          </FormActions>
          <Quiet>{t.notYours}</Quiet>
        </Form>
      )}
    </Card>
  )
}

type OtherProps = Props & { member: Member; offer: Honorarium | undefined }

/** The amount is for those who keep the group; others see whether it is agreed. */
const OfAnother = ({ here, plan, member, offer }: OtherProps) => {
  const t = texts[here.locale]
  const status = t.status[offer?.agreedAt ? 'agreed' : offer ? 'offered' : 'none']
  const amount = offer && seesAmount(plan, member.id) ? `${amountOf(here, offer)}, ` : ''
  return (
    <li>
      <div>
        <strong>{member.name}</strong>
        <Quiet>
          {amount}
          {status}
        </Quiet>
      </div>
      {mayKeepGroup(plan) && (
        <Link href={to(here, paths.honorarium(plan.id, member.id))}>
          {offer ? t.change : t.toOffer}
          <Unseen> {t.title(member.name)}</Unseen>
        </Link>
      )}
    </li>
  )
}

const amountOf = ({ locale }: Here, { kroner: amount, per }: Honorarium): string =>
  texts[locale].amount(kroner(amount, locale), per)
