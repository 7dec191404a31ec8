import type { Here } from '../../design/here.ts'
import { CardList } from '../../design/layout.tsx'
import { ResultCard } from '../../design/result-card.tsx'
import type { Read } from '../find.ts'
import type { Hit } from '../hit.ts'
import { hitTexts } from '../hit-texts.ts'
import { resultOf } from './result.ts'

type Props = { here: Here; where: Read['where']; items: Hit[]; from?: number; level?: 2 | 3 }

/** Courses, one under the other, numbered as on the map. `from` is the number of the first. */
export const Hits = ({ here, where, items, from = 1, level = 2 }: Props) => (
  <CardList>
    {items.map((hit, i) => (
      <ResultCard
        here={here}
        result={resultOf(hit, here, where.kind === 'known' ? where.municipality.number : undefined)}
        number={from + i}
        labels={hitTexts[here.locale]}
        level={level}
      />
    ))}
  </CardList>
)
