import { Details } from '../../design/details.tsx'
import { Answer, AnswerList } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Columns, Section, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { NorwayMap } from '../../design/map/norway-map.tsx'
import { Rows } from '../../design/rows.tsx'
import { Table } from '../../design/table.tsx'
import { Quiet } from '../../design/text.tsx'
import { servicePaths } from '../../organisations/index.ts'
import { byRegion, type Counts, countsOf, furthest, type Site, type Stage, stages } from '../rules.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; sites: Site[]; name: string; regions: string[] }

/** Where a programme is planned, started and established: as a map, and in words that say the same. */
export const Spread = (props: Props) => {
  const { here, sites, name } = props
  const t = texts[here.locale]
  return (
    <Section id="utbredelse">
      <h2>{t.spread}</h2>
      <p>{t.spreadIngress(sites.length)}</p>
      <Columns kind="equal">
        <Stack gap="small">
          <NorwayMap title={t.map(name)} dots={furthest(sites).map(asDot)}>
            {t.key}
          </NorwayMap>
          <Keys here={here} counts={countsOf(sites)} />
        </Stack>
        <Stack gap="medium">
          <ByRegion {...props} />
          {sites.length > 0 && (
            <Details summary={t.byMunicipality}>
              <ByMunicipality {...props} />
            </Details>
          )}
          <Details summary={t.meaning} id="definisjon">
            <AnswerList>
              {stages.map((stage) => (
                <Answer question={t.stages[stage]}>{t.meanings[stage]}</Answer>
              ))}
            </AnswerList>
            <Quiet>{t.counted}</Quiet>
          </Details>
        </Stack>
      </Columns>
    </Section>
  )
}

/** The further it has come, the larger; what is only planned is a ring. */
const amounts: Record<Stage, number> = { planned: 60, started: 40, established: 170 }
const asDot = ({ latitude, longitude, stage }: Site) => ({
  ...{ latitude, longitude },
  amount: amounts[stage],
  hollow: stage === 'planned',
})

const Keys = ({ here, counts }: { here: Here; counts: Counts }) => (
  <ul class="row plain">
    {stages.toReversed().map((stage) => (
      <li class="row">
        <svg class="map-key" viewBox="0 0 24 24" aria-hidden="true">
          <circle
            class={stage === 'planned' ? 'map-dot hollow' : 'map-dot'}
            cx="12"
            cy="12"
            r={Math.sqrt(amounts[stage]) * 0.8}
          />
        </svg>
        <span>
          {texts[here.locale].stages[stage]} <strong>{counts[stage]}</strong>
        </span>
      </li>
    ))}
  </ul>
)

const ByRegion = ({ here, sites, regions }: Props) => {
  const t = texts[here.locale]
  const numbers = (counts: Counts) => stages.map((stage) => counts[stage])
  return (
    <Table
      caption={t.byRegion}
      columns={[{ heading: t.place }, ...stages.map((stage) => ({ heading: t.stages[stage], number: true }))]}
      rows={byRegion(sites, regions).flatMap(({ name, counts, counties }) => [
        [<strong>{name}</strong>, ...numbers(counts)],
        ...counties.map((county) => [<span class="within">{county.name}</span>, ...numbers(county.counts)]),
      ])}
    />
  )
}

const ByMunicipality = ({ here, sites }: Props) => {
  const t = texts[here.locale]
  return (
    <Rows
      label={t.byMunicipality}
      beside
      rows={sites.map(({ municipality, slug, name, stage }) => ({
        title: municipality,
        text: <Link href={to(here, servicePaths.service(slug))}>{name}</Link>,
        aside: t.stages[stage],
      }))}
    />
  )
}
