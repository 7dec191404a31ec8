import { Button } from '../../design/button.tsx'
import { DoorCard, Notice } from '../../design/card.tsx'
import { SearchForm } from '../../design/form/form.tsx'
import { MunicipalityField } from '../../design/form/municipality-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Grid, Row, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import type { FormState } from '../../platform/form.ts'
import type { Municipality } from '../../reference/index.ts'
import type { Found } from '../find-services.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import { ServicesByCounty } from './services-by-county.tsx'
import { ServicesNear } from './services-near.tsx'

type Props = { here: Here; found: Found }

/** The register of services: near where somebody lives, or all of them, county by county. */
export const servicesPage = ({ here, found }: Props) => {
  const t = texts[here.locale]
  const form = formState(here, found)
  return (
    <Page
      here={here}
      title={titleOf(here, found)}
      description={t.ingress}
      current="services"
      errors={form.errors}
    >
      <PageHead here={here} title={titleOf(here, found)} ingress={ingressOf(here, found)}>
        <Question here={here} form={form} />
      </PageHead>
      <Band tight>
        <Stack gap="large">
          <Answer here={here} found={found} />
          <Missing here={here} found={found} />
        </Stack>
      </Band>
    </Page>
  )
}

const Question = ({ here, form }: { here: Here; form: FormState }) => {
  const t = texts[here.locale]
  return (
    <SearchForm label={t.search} action={to(here, paths.services)}>
      <div class="search-row">
        <MunicipalityField
          here={here}
          form={form}
          name="municipality"
          label={t.municipality}
          hint={t.municipalityHint}
        />
        <Button>{t.submit}</Button>
      </div>
    </SearchForm>
  )
}

const Answer = ({ here, found }: Props) => {
  switch (found.kind) {
    case 'near':
      return <ServicesNear here={here} place={found.place} services={found.services} />
    case 'which':
      return <WhichPlace here={here} asked={found.asked} places={found.places} />
    case 'unknown':
    case 'all':
      return <ServicesByCounty here={here} services={found.services} />
    default:
      return found satisfies never
  }
}

/** Several places bear the name: one link each. */
const WhichPlace = ({ here, asked, places }: { here: Here; asked: string; places: Municipality[] }) => (
  <Section>
    <h2>{texts[here.locale].which(asked)}</h2>
    <Grid>
      {places.map(({ number, name }) => (
        <DoorCard href={to(here, paths.servicesNear(number))} title={name} />
      ))}
    </Grid>
  </Section>
)

const Missing = ({ here, found }: Props) => {
  const t = texts[here.locale]
  const place = found.kind === 'near' ? found.place.number : undefined
  return (
    <Notice printed={false}>
      <Row>
        <strong>{t.reportNeed}</strong>
        <Link href={to(here, paths.reportNeed(place))}>{t.reportNeedLink}</Link>
      </Row>
    </Notice>
  )
}

function titleOf({ locale }: Here, found: Found): string {
  const t = texts[locale]
  if (found.kind !== 'near') return t.title
  const { place, services } = found
  const answering = services.filter(({ nearness }) => nearness !== 'nearest').length
  return answering > 0 ? t.nearTitle(answering, place.name) : t.noneTitle(place.name)
}

function ingressOf({ locale }: Here, found: Found): string {
  const t = texts[locale]
  if (found.kind !== 'near') return t.ingress
  return found.services.some(({ nearness }) => nearness !== 'nearest') ? t.callThem : t.none
}

function formState({ locale }: Here, found: Found): FormState {
  switch (found.kind) {
    case 'near':
      return { values: { municipality: found.place.name }, errors: [] }
    case 'unknown':
      return {
        values: { municipality: found.asked },
        errors: [{ field: 'municipality', message: texts[locale].unknown(found.asked) }],
      }
    case 'which':
      return { values: { municipality: found.asked }, errors: [] }
    case 'all':
      return { values: {}, errors: [] }
    default:
      return found satisfies never
  }
}
