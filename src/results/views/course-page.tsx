import { paths as coursePaths, crumbOfRuns } from '../../courses/index.ts'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
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
  seesPlan: boolean
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
      above={title}
      ingress={`${course.serviceName}. ${answeredInWords(results, here.locale)}`}
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
          <ToCoursePage {...props} />
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

const CourseBody = ({ here, course, results, series, seesPlan }: Props) => {
  const headline = headlineOf(results)?.question
  return (
    <ResultsBody here={here} results={results} series={series}>
      {headline && (
        <IsItBetter
          here={here}
          course={course.slug}
          series={series}
          question={headline}
          plan={seesPlan && course.planId !== null ? coursePaths.actions(course.planId) : undefined}
        />
      )}
    </ResultsBody>
  )
}

/** Figures go to the page of the course through its plan, where both sides say yes. */
const ToCoursePage = ({ here, course, isStaff, seesPlan }: Props) => {
  const t = texts[here.locale].toPublic
  const isPlanned = course.planId !== null
  if (isPlanned ? !seesPlan : !isStaff) return null
  return (
    <Section printed={false}>
      <h2>{t.title}</h2>
      <p>{isPlanned ? t.text : t.withoutPlan}</p>
      <p>
        {isPlanned ? (
          <Link href={to(here, `${coursePaths.actions(course.planId ?? 0)}#tall`)}>{t.choose}</Link>
        ) : (
          <Link href={to(here, coursePaths.planOf(course.slug))}>{t.plan}</Link>
        )}
      </p>
    </Section>
  )
}
