import { Details } from '../../design/details.tsx'
import { type Here, to } from '../../design/here.ts'
import { Aside, Columns, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { NorwayMap } from '../../design/map/norway-map.tsx'
import { Quiet } from '../../design/text.tsx'
import { paths } from '../paths.ts'
import type { Service } from '../queries.ts'
import { texts } from '../texts.ts'
import { plannedInWords } from './words.ts'

type Props = { here: Here; services: Service[] }

/** Every service, folded under its county, and all of them on the map. */
export const ServicesByCounty = ({ here, services }: Props) => {
  const t = texts[here.locale]
  if (services.length === 0) return <Quiet>{t.empty}</Quiet>
  const counties = [...Map.groupBy(services, ({ countyName }) => countyName)]
  return (
    <Columns>
      <Section>
        <h2>{t.all}</h2>
        <div>
          {counties.map(([county, inCounty]) => (
            <Details summary={`${county} (${inCounty.length})`}>
              <ul class="stack plain">
                {inCounty.map((service) => (
                  <ServiceLine here={here} service={service} />
                ))}
              </ul>
            </Details>
          ))}
        </div>
      </Section>
      <Aside label={t.map}>
        <NorwayMap title={t.map} dots={services}>
          {t.mapAll}
        </NorwayMap>
      </Aside>
    </Columns>
  )
}

const ServiceLine = ({ here, service }: { here: Here; service: Service }) => {
  const planned = plannedInWords(service, here.now, here.locale)
  const facts = [service.municipalityName, texts[here.locale].kind[service.kind], planned]
  return (
    <li>
      <Link href={to(here, paths.service(service.slug))}>{service.name}</Link>
      <Quiet small>{facts.filter(Boolean).join(' · ')}</Quiet>
    </li>
  )
}
