import { paths as coursePaths, crumbOfRuns } from '../../courses/index.ts'
import { type Here, to } from '../../design/here.ts'
import { evaluationPaths } from '../../evaluations/index.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Series } from '../asking/series-of.ts'
import type { Results } from '../asking/shapes.ts'
import { headlineOf, isAnythingTold } from '../findings/headline.ts'
import { paths } from '../paths.ts'
import type { CoursePlace } from '../queries.ts'
import { texts } from '../texts.ts'
import { answeredInWords } from '../words/answered.ts'
import { ResultsBody } from './body.tsx'
import { NothingYet } from './empty.tsx'
import { Periods, ResultsFrame } from './frame.tsx'
import { IsItBetter } from './series.tsx'
import { TakeAlong } from './take-along.tsx'

type Props = {
  here: Here
  course: CoursePlace
  results: Results
  series: Series | undefined
  /** Whether the reader works in the service, and so has its other pages. */
  isStaff: boolean
}

/** What participants said of a course: all its runs, or those of a year. */
export const courseResultsPage = (props: Props) => {
  const { here, course, results, isStaff } = props
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  const trail = isStaff ? [crumbOfRuns(here)] : []
  return (
    <ResultsFrame
      here={here}
      title={t.title}
      ingress={`${title}, ${course.serviceName}. ${answeredInWords(results, here.locale)}`}
      trail={[...trail, { title: t.crumb }]}
      isPrivate
      nav={
        <Periods
          here={here}
          periods={results.periods}
          period={results.period}
          hrefOf={(period) => to(here, paths.course(course.slug, period))}
        />
      }
    >
      {isAnythingTold(results) ? (
        <>
          <CourseBody {...props} />
          <TakeAlong
            here={here}
            page={paths.course(course.slug)}
            period={results.period}
            sheets={{
              meeting: paths.report(course.slug, 'mote', results.period),
              management: paths.report(course.slug, 'ledelse', results.period),
            }}
          />
        </>
      ) : (
        <NothingYet
          here={here}
          results={results}
          begin={isStaff ? to(here, evaluationPaths.evaluation(course.slug)) : undefined}
        />
      )}
    </ResultsFrame>
  )
}

const CourseBody = ({ here, course, results, series }: Props) => {
  const headline = headlineOf(results)?.question
  return (
    <ResultsBody here={here} results={results} series={series}>
      {headline && (
        <IsItBetter
          here={here}
          course={course.slug}
          series={series}
          question={headline}
          plan={course.planId === null ? undefined : coursePaths.actions(course.planId)}
        />
      )}
    </ResultsBody>
  )
}
