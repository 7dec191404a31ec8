import { ButtonLink } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { type Here, to } from '../../../design/here.ts'
import { CardList, Section } from '../../../design/layout.tsx'
import { LineCard } from '../../../design/line-card.tsx'
import { SavedNote } from '../../../design/saved-note.tsx'
import { dayOf } from '../../../platform/dates.ts'
import { capital } from '../../../platform/plain-text.ts'
import { paths } from '../../paths.ts'
import type { Licence } from '../../queries.ts'
import { dayInWords, nameOf } from '../../words.ts'
import type { ValueSet } from '../queries.ts'
import { isValued } from '../states.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; licences: Licence[]; valueSets: ValueSet[]; isLoaded: boolean }

/**
 * The value sets one keeps: in force or to come, and those that were replaced; and the way to load one. Nothing for who has no
 * licence.
 */
export const ValueSets = ({ here, licences, valueSets, isLoaded }: Props) => {
  const t = texts[here.locale]
  const today = dayOf(here.now)
  const told = valueSets.map((set) => ({ set, until: replacedOn(set, valueSets) }))
  const isOver = ({ until }: (typeof told)[number]) => until !== undefined && until <= today
  const mayLoad = licences.some(
    ({ instrument, validTo, endedOn }) => isValued(instrument) && endedOn === null && validTo >= today,
  )
  if (!mayLoad && valueSets.length === 0) return null
  return (
    <Section>
      <h2 id="verdisett">{t.heading}</h2>
      {isLoaded && <SavedNote>{t.loaded}</SavedNote>}
      <p>{t.what}</p>
      {valueSets.length === 0 && <p>{t.none}</p>}
      <CardList>
        {told
          .filter((one) => !isOver(one))
          .map(({ set, until }) => (
            <LineCard title={<Title here={here} set={set} />} text={capital(termsOf(here, set, until))} />
          ))}
      </CardList>
      <Replaced here={here} told={told.filter(isOver)} />
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

const Replaced = ({ here, told }: { here: Here; told: Told[] }) =>
  told.length === 0 ? null : (
    <Details summary={texts[here.locale].before}>
      <ul>
        {told.map(({ set, until }) => (
          <li>
            <Title here={here} set={set} />: {termsOf(here, set, until)}
          </li>
        ))}
      </ul>
    </Details>
  )

/** The day another took over, or will. */
const replacedOn = ({ serviceId, instrument, fromOn }: ValueSet, all: ValueSet[]): string | undefined =>
  all
    .filter((one) => one.serviceId === serviceId && one.instrument === instrument && one.fromOn > fromOn)
    .map((one) => one.fromOn)
    .sort()[0]

/** "i bruk fra 1. januar 2027 · Garratt m.fl. · Lest inn av Berit 23. november 2026". */
function termsOf({ locale, now }: Here, set: ValueSet, until: string | undefined): string {
  const t = texts[locale]
  const { fromOn, source, addedBy, addedAt } = set
  const from = dayInWords(fromOn, locale)
  const use = fromOn > dayOf(now) ? t.starts(from) : t.inForce(from)
  return [
    until === undefined ? use : t.replaced(from, dayInWords(until, locale)),
    source,
    t.by(addedBy, dayInWords(dayOf(addedAt), locale)),
  ].join(' · ')
}
