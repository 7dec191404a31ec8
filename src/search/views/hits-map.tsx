import type { Here } from '../../design/here.ts'
import { Aside } from '../../design/layout.tsx'
import { NorwayMap } from '../../design/map/norway-map.tsx'
import type { Read } from '../find.ts'
import type { Hit } from '../hit.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; where: Read['where']; items: Hit[]; from: number }

/** Where the courses of the list are held, by their numbers, and where the reader lives. What is on screen is nowhere. */
export const HitsMap = ({ here, where, items, from }: Props) => {
  const t = texts[here.locale]
  const home = where.kind === 'known' ? where.municipality : undefined
  const dots = items.flatMap(({ course, run, municipality }, i) =>
    course.mode === 'digital' || course.mode === 'self-study'
      ? []
      : [{ latitude: run.latitude, longitude: run.longitude, number: from + i, label: municipality.name }],
  )
  if (dots.length === 0) return null
  return (
    <Aside label={t.map}>
      <NorwayMap title={t.map} dots={dots} home={home && { ...home, label: home.name }} near>
        {home ? `${t.mapHome(home.name)} ${t.mapNumbers}` : t.mapNumbers}
      </NorwayMap>
    </Aside>
  )
}
