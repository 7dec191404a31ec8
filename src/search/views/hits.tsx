import type { Here } from '../../design/here.ts'
import { CardList, Grid, Section, Stack } from '../../design/layout.tsx'
import { ResultCard } from '../../design/result-card.tsx'
import type { Read } from '../find.ts'
import type { Hit } from '../hit.ts'
import { hitTexts } from '../hit-texts.ts'
import { texts } from '../texts.ts'
import { resultOf } from './result.ts'

type Props = { here: Here; where: Read['where']; items: Hit[] }

/** Courses, numbered as on the map; last, by themselves, those the reader can't join. `from` is the number of the first. */
export function Hits({ here, where, items, from }: Props & { from: number }) {
  const own = items.filter(({ isElsewhere }) => !isElsewhere)
  const others = items.filter(({ isElsewhere }) => isElsewhere)
  return (
    <Stack gap="medium">
      {own.length > 0 && (
        <CardList>
          <Cards here={here} where={where} items={own} from={from} level={2} />
        </CardList>
      )}
      {others.length > 0 && (
        <Section>
          <h2>{texts[here.locale].onlyElsewhere}</h2>
          <CardList>
            <Cards here={here} where={where} items={others} from={from + own.length} level={3} />
          </CardList>
        </Section>
      )}
    </Stack>
  )
}

/** A few of them, beside each other. */
export const FewHits = (props: Props) => (
  <Grid wide>
    <Cards {...props} level={3} />
  </Grid>
)

const Cards = ({ here, where, items, from, level }: Props & { from?: number; level: 2 | 3 }) => {
  const home = where.kind === 'known' ? where.municipality.number : undefined
  return (
    <>
      {items.map((hit, i) => (
        <ResultCard
          here={here}
          result={resultOf(hit, here, home)}
          number={from === undefined ? undefined : from + i}
          labels={hitTexts[here.locale]}
          level={level}
        />
      ))}
    </>
  )
}
