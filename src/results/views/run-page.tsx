import { crumbOfRuns, pagesOfRun } from '../../courses/index.ts'
import { type Here, to } from '../../design/here.ts'
import { Link } from '../../design/link.tsx'
import { SectionNav } from '../../design/page/section-nav.tsx'
import { monthAndYear } from '../../platform/dates.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Results } from '../asking/shapes.ts'
import type { CommentsOfRun } from '../comments/comments.ts'
import { CommentsOfResults } from '../comments/view.tsx'
import { isAnythingTold } from '../findings/headline.ts'
import { paths } from '../paths.ts'
import type { RunPlace } from '../queries.ts'
import { texts } from '../texts.ts'
import { answeredInWords } from '../words/answered.ts'
import { ResultsBody } from './body.tsx'
import { NothingYet } from './empty.tsx'
import { ResultsFrame } from './frame.tsx'
import { TakeAlong } from './take-along.tsx'

type Props = {
  here: Here
  run: RunPlace
  results: Results
  comments: CommentsOfRun
  /** Whether the reader looks through comments. */
  mayKeep: boolean
  isStaff: boolean
}

/** What participants said of one run. */
export const runResultsPage = ({ here, run, results, comments, mayKeep, isStaff }: Props) => {
  const { locale } = here
  const t = texts[locale]
  const { course } = run
  const title = inLanguage(course.title, locale).text
  const trail = isStaff ? [crumbOfRuns(here)] : []
  return (
    <ResultsFrame
      here={here}
      title={t.title}
      above={title}
      ingress={`${run.place}, ${monthAndYear(run.startsAt, locale)}. ${answeredInWords(results, locale)}`}
      trail={[...trail, { title: t.crumb }]}
      isPrivate
      nav={isStaff && <SectionNav {...pagesOfRun({ courseSlug: course.slug, slug: run.slug }, here)} />}
    >
      {isAnythingTold(results) ? (
        <>
          <ResultsBody here={here} results={results} />
          <TakeAlong here={here} page={paths.run(course.slug, run.slug)} period="all" />
        </>
      ) : (
        <NothingYet here={here} results={results} />
      )}
      <CommentsOfResults here={here} run={run} comments={comments} mayKeep={mayKeep} />
      <p>
        <Link href={to(here, paths.course(course.slug))}>{t.links.course}</Link>
      </p>
    </ResultsFrame>
  )
}
