import { Button, ButtonLink } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { Form } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, CardList, Section, Stack } from '../../../design/layout.tsx'
import { LineCard } from '../../../design/line-card.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import { SavedNote } from '../../../design/saved-note.tsx'
import { Unseen } from '../../../design/text.tsx'
import { longDate } from '../../../platform/dates.ts'
import type { FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import { roleName } from '../../role-words.ts'
import type { Done } from '../done.ts'
import type { Holder } from '../holders.ts'
import { texts } from '../texts.ts'
import type { Unit } from '../units.ts'
import { InviteForm } from './invite-form.tsx'
import { unitName } from './units-page.tsx'

export type UnitProps = {
  here: Here
  unit: Unit
  holders: Holder[]
  invitations: { id: number; name: string; email: string; role: string; expiresAt: Date }[]
  organisations: { id: number; name: string }[]
  form: FormState
  /** The service was just made: who leads it comes first. */
  isNew: boolean
  /** What was just done. */
  saved: Done | undefined
  formToken: string
}

/** Who holds a role in a unit, who is invited, and a form to invite more. */
export const unitPage = (props: UnitProps) => {
  const { here, unit, holders, form } = props
  const t = texts[here.locale]
  const now = holders.filter(({ validTo }) => !validTo || validTo > here.now)
  const before = holders.filter(({ validTo }) => validTo && validTo <= here.now)
  return (
    <Page here={here} title={`${t.title}: ${unitName(here, unit)}`} errors={form.errors} isPrivate>
      <Band narrow tight>
        <Stack gap="large">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle above={t.title} title={unitName(here, unit)} ingress={t.ingress} />
          {props.saved && <SavedNote>{t.saved[props.saved]}</SavedNote>}
          {props.isNew && <SavedNote>{t.isNew(unitName(here, unit))}</SavedNote>}
          {props.isNew && <InviteForm {...props} />}
          <Section>
            <h2>{t.now}</h2>
            {now.length === 0 ? <p>{t.nobody}</p> : <Holders {...props} holders={now} />}
          </Section>
          {props.invitations.length > 0 && <Invited {...props} />}
          {!props.isNew && <InviteForm {...props} />}
          {before.length > 0 && <Before {...props} holders={before} />}
        </Stack>
      </Band>
    </Page>
  )
}

const Holders = ({ here, unit, holders }: UnitProps) => {
  const t = texts[here.locale]
  return (
    <CardList>
      {holders.map((holder) => (
        <LineCard
          title={
            <>
              <strong>{holder.name}</strong>, {roleName(here.locale, { ...unit, ...holder })}
            </>
          }
          text={termsOf(here, holder)}
        >
          <ButtonLink kind="tertiary" href={to(here, paths.roleEnd(unit.slug, holder.id))}>
            {t.end} <Unseen>{holder.name}</Unseen>
          </ButtonLink>
        </LineCard>
      ))}
    </CardList>
  )
}

/** "Diabetesforbundet · siden 1. mai 2026 · gitt av Solfrid Uranes". */
function termsOf({ locale }: Here, { organisation, validFrom, validTo, givenBy }: Holder): string {
  const t = texts[locale]
  return [
    organisation,
    t.since(longDate(validFrom, locale)),
    validTo && t.until(longDate(new Date(validTo.getTime() - 1), locale)),
    givenBy && t.by(givenBy),
  ]
    .filter(Boolean)
    .join(' · ')
}

const Invited = ({ here, unit, invitations, formToken }: UnitProps) => {
  const t = texts[here.locale]
  return (
    <Section>
      <h2>{t.waiting}</h2>
      <CardList>
        {invitations.map(({ id, name, email, role, expiresAt }) => (
          <LineCard
            title={
              <>
                <strong>{name}</strong>, {roleName(here.locale, { heldIn: unit.heldIn, role })}
              </>
            }
            text={`${email} · ${t.expires(longDate(expiresAt, here.locale))}`}
          >
            <Form method="post" action={to(here, paths.withdrawal(unit.slug, id))} formToken={formToken}>
              <Button kind="tertiary">
                {t.withdraw} <Unseen>{name}</Unseen>
              </Button>
            </Form>
          </LineCard>
        ))}
      </CardList>
    </Section>
  )
}

const Before = ({ here, unit, holders }: UnitProps) => {
  const t = texts[here.locale]
  return (
    <Details summary={t.before}>
      <ul>
        {holders.map((holder) => (
          <li>
            {holder.name}, {roleName(here.locale, { ...unit, ...holder })}:{' '}
            {t.fromTo(
              longDate(holder.validFrom, here.locale),
              longDate(holder.validTo ?? here.now, here.locale),
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}
