import type { Here } from '../../design/here.ts'
import { CardList, Grid } from '../../design/layout.tsx'
import { ResultCard } from '../../design/result-card.tsx'
import type { Read } from '../find.ts'
import type { Hit } from '../hit.ts'
import { hitTexts } from '../hit-texts.ts'
import { resultOf } from './result.ts'

type Props = { here: Here; where: Read['where']; items: Hit[]; from?: number; few?: boolean }

/** Courses, numbered as on the map. `from` is the number of the first; `few` of them stand beside each other. */
export function Hits({ here, where, items, from = 1, few }: Props) {
  const home = where.kind === 'known' ? where.municipality.number : undefined
  const cards = items.map((hit, i) => (
    <ResultCard
      here={here}
      result={resultOf(hit, here, home)}
      number={from + i}
      labels={hitTexts[here.locale]}
      level={few ? 3 : 2}
    />
  ))
  return few ? <Grid wide>{cards}</Grid> : <CardList>{cards}</CardList>
}
