import { Card } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { CardList } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { daysInWords, sharedClockSpan } from '../../platform/dates.ts'
import { paths } from '../paths.ts'
import type { CourseDetails, RunDetails } from '../queries.ts'
import { texts } from '../texts.ts'
import { SeatsLeft } from './joining.tsx'

/** The dates of a course, each with its place and seats; the whole card leads to the run. */
export const RunList = ({
  here,
  course,
  runs,
}: {
  here: Here
  course: CourseDetails
  runs: RunDetails[]
}) => (
  <CardList>
    {runs.map((run) => {
      const clock = sharedClockSpan(run.sessions, here.locale)
      return (
        <Card as="li" gap="tiny">
          <h3>
            <Link class="card-link" href={to(here, paths.run(course.slug, run.slug))}>
              {capital(daysInWords(run.sessions, here.locale))}
            </Link>
          </h3>
          <p>
            {clock && `${clock} · `}
            {course.mode === 'digital' ? texts[here.locale].digital : `${run.municipalityName}, ${run.place}`}
          </p>
          <p>
            <SeatsLeft here={here} course={course} run={run} />
          </p>
        </Card>
      )
    })}
  </CardList>
)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
