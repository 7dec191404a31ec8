import { ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Checklist } from '../../design/facts.tsx'
import type { Here } from '../../design/here.ts'
import type { Results } from '../asking/shapes.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  results: Results
  /** Where the evaluation is begun, for who may. */
  begin?: string | undefined
}

/** Nothing can be shown: nobody was asked, or too few answered and what helps. */
export const NothingYet = ({ here, results, begin }: Props) => {
  const t = texts[here.locale].empty
  const waiting = Math.max(0, ...results.waves.map(({ answered }) => answered.waiting))
  if (results.period !== 'all') return <p>{t.year(results.period)}</p>
  if (results.waves.length === 0)
    return (
      <Card as="section" tone="sand">
        <h2>{t.notAsked}</h2>
        <p>{t.notAskedText}</p>
        {begin && (
          <p>
            <ButtonLink href={begin}>{t.begin}</ButtonLink>
          </p>
        )}
      </Card>
    )
  return (
    <Card as="section" tone="sand">
      <h2>{t.few}</h2>
      <p>
        {t.fewText} {waiting > 0 && t.waits(waiting)}
      </p>
      <h3>{t.whatToDo}</h3>
      <Checklist items={t.advice} />
    </Card>
  )
}
