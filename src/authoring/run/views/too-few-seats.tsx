import { paths as coursePaths, type KeptRun } from '../../../courses/index.ts'
import { ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Quiet } from '../../../design/text.tsx'
import { texts } from '../take-back-texts.ts'

export type TooFew = { taken: number; seats: number }

/** More seats are taken than there would be: what that would do is seen, with this number, where seats are changed. */
export const TooFewSeats = ({ here, course, run, tooFew }: KeptRun & { here: Here; tooFew: TooFew }) => {
  const t = texts[here.locale]
  const { taken, seats } = tooFew
  return (
    <Card tone="sand" gap="small">
      <p>
        <strong>{t.tooFew(taken, seats)}.</strong> {t.tooFewText}
      </p>
      <ButtonLink kind="secondary" href={to(here, coursePaths.seatsOf(course.slug, run.slug, seats))}>
        {t.seeEffect(seats)}
      </ButtonLink>
      <Quiet small>{t.restKept}</Quiet>
    </Card>
  )
}
