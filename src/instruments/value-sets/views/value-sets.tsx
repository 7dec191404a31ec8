import { ButtonLink } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { type Here, to } from '../../../design/here.ts'
import { CardList, Section } from '../../../design/layout.tsx'
import { LineCard } from '../../../design/line-card.tsx'
import { SavedNote } from '../../../design/saved-note.tsx'
import { Unseen } from '../../../design/text.tsx'
import { dayOf } from '../../../platform/dates.ts'
import { capital } from '../../../platform/plain-text.ts'
import { paths } from '../../paths.ts'
import type { Licence } from '../../queries.ts'
import { dayInWords, nameOf } from '../../words.ts'
import type { ValueSet } from '../queries.ts'
import { isValued } from '../states.ts'
import { replacedOn } from '../terms.ts'
import { texts } from '../texts.ts'

/** What was done a moment ago. */
export type SavedValueSet = 'loaded' | 'withdrawn'

type Props = { here: Here; licences: Licence[]; valueSets: ValueSet[]; saved: SavedValueSet | undefined }

/**
 * The value sets one keeps: in force or to come, and those that were replaced or withdrawn; and the way to load one. Nothing for who
 * has no licence.
 */
export const ValueSets = ({ here, licences, valueSets, saved }: Props) => {
  const t = texts[here.locale]
  const today = dayOf(here.now)
  const told = valueSets.map((set) => ({ set, until: replacedOn(set, valueSets) }))
  const isOver = ({ set, until }: Told) => set.withdrawnAt !== null || (until !== undefined && until <= today)
  const mayLoad = licences.some(
    ({ instrument, validTo, endedOn }) => isValued(instrument) && endedOn === null && validTo >= today,
  )
  if (!mayLoad && valueSets.length === 0) return null
  return (
    <Section>
      <h2 id="verdisett">{t.heading}</h2>
      {saved && <SavedNote>{t[saved]}</SavedNote>}
      <p>{t.what}</p>
      {valueSets.length === 0 && <p>{t.none}</p>}
      <CardList>
        {told
          .filter((one) => !isOver(one))
          .map(({ set, until }) => (
            <LineCard title={<Title here={here} set={set} />} text={capital(termsOf(here, set, until))}>
              <Withdraw here={here} set={set} />
            </LineCard>
          ))}
      </CardList>
      <NoLonger here={here} told={told.filter(isOver)} />
      {mayLoad ? (
        <ButtonLink kind="secondary" href={to(here, paths.valueSet())}>
          {t.load}
        </ButtonLink>
      ) : (
        <p>{t.needsLicence}</p>
      )}
    </Section>
  )
}

type Told = { set: ValueSet; until: string | undefined }

const Title = ({ here, set: { name, year, instrument, serviceName } }: { here: Here; set: ValueSet }) => (
  <>
    <strong>
      {nameOf(instrument, here.locale)}, {name} {year}
    </strong>
    , {serviceName}
  </>
)

const Withdraw = ({ here, set }: { here: Here; set: ValueSet }) => (
  <ButtonLink kind="tertiary" href={to(here, paths.withdrawValueSet(set.id))}>
    {texts[here.locale].withdraw.link}{' '}
    <Unseen>
      {nameOf(set.instrument, here.locale)}, {set.name} {set.year}
    </Unseen>
  </ButtonLink>
)

const NoLonger = ({ here, told }: { here: Here; told: Told[] }) =>
  told.length === 0 ? null : (
    <Details summary={texts[here.locale].before}>
      <ul>
        {told.map(({ set, until }) => (
          <li>
            <Title here={here} set={set} />: {termsOf(here, set, until)}{' '}
            {set.withdrawnAt === null && <Withdraw here={here} set={set} />}
          </li>
        ))}
      </ul>
    </Details>
  )

/** "i bruk fra 1. januar 2027 · Garratt m.fl. · Lest inn av Berit 23. november 2026". */
function termsOf({ locale, now }: Here, set: ValueSet, until: string | undefined): string {
  const t = texts[locale]
  const { fromOn, source, addedBy, addedAt, withdrawnAt, withdrawnBy, withdrawnWhy } = set
  const from = dayInWords(fromOn, locale)
  const use = fromOn > dayOf(now) ? t.starts(from) : t.inForce(from)
  const by = t.by(addedBy, dayInWords(dayOf(addedAt), locale))
  if (withdrawnAt) {
    const on = dayInWords(dayOf(withdrawnAt), locale)
    return [t.withdrawnBy(withdrawnBy ?? '', on, withdrawnWhy ?? ''), source, by].join(' · ')
  }
  return [until === undefined ? use : t.replaced(from, dayInWords(until, locale)), source, by].join(' · ')
}
