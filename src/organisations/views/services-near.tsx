import { Card, RoundNumber } from '../../design/card.tsx'
import { Fact, FactList } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList, Row } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Tag } from '../../design/tag.tsx'
import type { Municipality } from '../../reference/index.ts'
import { paths } from '../paths.ts'
import type { ServiceNear } from '../queries.ts'
import { phoneAddress, phoneInGroups } from '../rules.ts'
import { texts } from '../texts.ts'
import { plannedInWords, whyInWords } from './words.ts'

type Props = { here: Here; place: Municipality; services: ServiceNear[] }

/** Those that answer for where somebody lives, then the nearest, as a list and on the map. */
export const ServicesNear = ({ here, place, services }: Props) => (
  <CardList>
    {services.map((service, at) => (
      <ServiceCard here={here} place={place} service={service} at={at} />
    ))}
  </CardList>
)

const ServiceCard = ({
  here,
  place,
  service,
  at,
}: {
  here: Here
  place: Municipality
  service: ServiceNear
  at: number
}) => {
  const t = texts[here.locale]
  const planned = plannedInWords(service, here.now, here.locale)
  return (
    <Card as="li" gap="tiny">
      <Row>
        <RoundNumber>{at + 1}</RoundNumber>
        <span class="quiet">{whyInWords(service, place, at === 0, here.locale)}</span>
      </Row>
      <h2 class="title">
        <Link href={to(here, paths.service(service.slug))}>{service.name}</Link>
      </h2>
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
