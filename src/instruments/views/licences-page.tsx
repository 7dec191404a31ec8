import { ButtonLink } from '../../design/button.tsx'
import { Details } from '../../design/details.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, CardList, Section, Stack } from '../../design/layout.tsx'
import { LineCard } from '../../design/line-card.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Unseen } from '../../design/text.tsx'
import { dayOf } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import { paths } from '../paths.ts'
import type { Licence } from '../queries.ts'
import { texts } from '../texts.ts'
import type { ValueSet } from '../value-sets/queries.ts'
import { type SavedValueSet, ValueSets } from '../value-sets/views/value-sets.tsx'
import { dayInWords, nameOf } from '../words.ts'
import { KnownInstruments } from './known-instruments.tsx'
import { LicenceForm } from './licence-form.tsx'

export type LicencesProps = {
  here: Here
  form: FormState
  services: { id: number; name: string }[]
  licences: Licence[]
  valueSets: ValueSet[]
  /** What was done with a value set a moment ago. */
  saved: SavedValueSet | undefined
  formToken: string
}

/** The licences one keeps, a form for one more, and what we know of each instrument. */
export const licencesPage = (props: LicencesProps) => {
  const { here, form, licences } = props
  const t = texts[here.locale]
  const today = dayOf(here.now)
  const isOver = ({ validTo, endedOn }: Licence) => validTo < today || endedOn !== null
  const standing = licences.filter((licence) => !isOver(licence))
  const over = licences.filter(isOver)
  return (
    <Page here={here} title={t.title} errors={form.errors} isPrivate>
      <Band narrow tight>
        <Stack gap="large">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle title={t.title} ingress={t.ingress} />
          <Section>
            <h2>{t.now}</h2>
            {standing.length === 0 && <p>{t.none}</p>}
            <Standing here={here} licences={standing} />
            {over.length > 0 && <Over here={here} licences={over} />}
          </Section>
          <ValueSets {...props} />
          <LicenceForm {...props} />
          <KnownInstruments here={here} />
        </Stack>
      </Band>
    </Page>
  )
}

type Shown = { here: Here; licences: Licence[] }

const Standing = ({ here, licences }: Shown) => {
  const t = texts[here.locale]
  if (licences.length === 0) return null
  return (
    <CardList>
      {licences.map((licence) => (
        <LineCard
          title={
            <>
              <strong>{nameOf(licence.instrument, here.locale)}</strong>, {licence.serviceName}
            </>
          }
          text={termsOf(here, licence)}
        >
          <ButtonLink kind="tertiary" href={to(here, paths.end(licence.id))}>
            {t.end} <Unseen>{nameOf(licence.instrument, here.locale)}</Unseen>
          </ButtonLink>
        </LineCard>
      ))}
    </CardList>
  )
}

/** "Lisens 4711 · Nordlandssykehuset HF · 1. januar 2026 til 31. desember 2027". */
function termsOf({ locale, now }: Here, { number, holder, validFrom, validTo, endedOn }: Licence): string {
  const t = texts[locale]
  return [
    t.number(number),
    holder,
    t.fromTo(dayInWords(validFrom, locale), dayInWords(validTo, locale)),
    validFrom > dayOf(now) && t.starts,
    endedOn && t.endedOn(dayInWords(endedOn, locale)),
  ]
    .filter(Boolean)
    .join(' · ')
}

const Over = ({ here, licences }: Shown) => (
  <Details summary={texts[here.locale].before}>
    <ul>
      {licences.map((licence) => (
        <li>
          {nameOf(licence.instrument, here.locale)}, {licence.serviceName}: {termsOf(here, licence)}
        </li>
      ))}
    </ul>
  </Details>
)
