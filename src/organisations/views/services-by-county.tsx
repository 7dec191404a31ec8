import { DoorCard } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Grid, Row, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Quiet } from '../../design/text.tsx'
import { paths } from '../paths.ts'
import type { Service } from '../queries.ts'
import { texts } from '../texts.ts'
import { plannedInWords } from './words.ts'

type Props = { here: Here; services: Service[] }

/** Every service under its county, with a way to each county at the top. */
export const ServicesByCounty = ({ here, services }: Props) => {
  const t = texts[here.locale]
  const counties = [...Map.groupBy(services, ({ countyNumber }) => countyNumber)]
  if (counties.length === 0) return <Quiet>{t.empty}</Quiet>
  return (
    <Stack gap="large">
      <Stack>
        <h2>{t.all}</h2>
        <nav aria-label={t.counties}>
          <Row>
            {counties.map(([number, inCounty]) => (
              <Link href={`#fylke-${number}`}>
                {t.inCounty(inCounty[0]?.countyName ?? '', inCounty.length)}
              </Link>
            ))}
          </Row>
        </nav>
      </Stack>
      {counties.map(([number, inCounty]) => (
        <Section id={`fylke-${number}`}>
          <h3>{inCounty[0]?.countyName}</h3>
          <Grid>
            {inCounty.map((service) => (
              <ServiceDoor here={here} service={service} />
            ))}
          </Grid>
        </Section>
      ))}
    </Stack>
  )
}

const ServiceDoor = ({ here, service }: { here: Here; service: Service }) => {
  const planned = plannedInWords(service, here.now, here.locale)
  const facts = [service.municipalityName, texts[here.locale].kind[service.kind], planned]
  return (
    <DoorCard
      href={to(here, paths.service(service.slug))}
      title={service.name}
      text={facts.filter(Boolean).join(' · ')}
    />
  )
}
