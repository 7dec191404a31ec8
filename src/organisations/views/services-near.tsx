import { Card, HitNumber } from '../../design/card.tsx'
import { Fact, FactList } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Aside, CardList, Columns, Row, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { NorwayMap } from '../../design/map/norway-map.tsx'
import { Tag } from '../../design/tag.tsx'
import type { Municipality } from '../../reference/index.ts'
import { paths } from '../paths.ts'
import type { ServiceNear } from '../queries.ts'
import { phoneAddress, phoneInGroups } from '../rules.ts'
import { texts } from '../texts.ts'
import { plannedInWords, whyInWords } from './words.ts'

type Props = { here: Here; place: Municipality; services: ServiceNear[] }

/** Those that answer for where somebody lives, then the nearest: a list, and the same on the map. */
export const ServicesNear = ({ here, place, services }: Props) => {
  const t = texts[here.locale]
  const answering = services.filter(({ nearness }) => nearness !== 'nearest')
  const nearest = services.filter(({ nearness }) => nearness === 'nearest')
  const dots = services.map(({ latitude, longitude, municipalityName }, at) => ({
    latitude,
    longitude,
    number: at + 1,
    label: municipalityName,
  }))
  return (
    <Columns>
      <Stack gap="medium">
        {answering.length > 0 && (
          <Group here={here} place={place} heading={t.answering} services={answering} after={0} />
        )}
        {nearest.length > 0 && (
          <Group
            here={here}
            place={place}
            heading={answering.length > 0 ? t.nearestOthers : t.nearestOnly}
            services={nearest}
            after={answering.length}
          />
        )}
      </Stack>
      <Aside label={t.map}>
        <NorwayMap title={t.map} dots={dots} home={{ ...place, label: place.name }} near>
          {t.mapNear(place.name)}
        </NorwayMap>
      </Aside>
    </Columns>
  )
}

/** `after`: how many stand before this group, so that the numbers go on. */
const Group = ({ here, place, heading, services, after }: Props & { heading: string; after: number }) => (
  <Section>
    <h2>{heading}</h2>
    <CardList>
      {services.map((service, at) => (
        <ServiceCard here={here} place={place} service={service} at={after + at} />
      ))}
    </CardList>
  </Section>
)

type CardProps = { here: Here; place: Municipality; service: ServiceNear; at: number }

const ServiceCard = ({ here, place, service, at }: CardProps) => {
  const t = texts[here.locale]
  const planned = plannedInWords(service, here.now, here.locale)
  return (
    <Card as="li" gap="tiny">
      <p class="quiet">
        <HitNumber>{at + 1}</HitNumber> {whyInWords(service, place, at === 0, here.locale)}
      </p>
      <h3>
        <Link href={to(here, paths.service(service.slug))}>{service.name}</Link>
      </h3>
      <FactList>
        <Fact icon="place" label={t.address}>
          {service.address}, {service.postalPlace}
        </Fact>
        {service.phone && (
          <Fact icon="phone" label={t.phone}>
            <Link href={phoneAddress(service.phone)}>{phoneInGroups(service.phone)}</Link>
          </Fact>
        )}
      </FactList>
      <Row>
        <Tag>{t.kind[service.kind]}</Tag>
        {planned && <Tag>{planned}</Tag>}
      </Row>
    </Card>
  )
}
