import { authoringPaths } from '../../../authoring/index.ts'
import { paths as coursePaths, type PlannedCourse } from '../../../courses/index.ts'
import { Button } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { Form } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Row } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Localised } from '../../../design/localised.tsx'
import { Quiet } from '../../../design/text.tsx'
import { inLanguage } from '../../../platform/localised.ts'
import type { PlanGuide } from '../../guide/queries.ts'
import { heldOf } from '../../guide/rules.ts'
import { texts as guideTexts } from '../../guide/texts.ts'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { draftTexts } from '../draft-texts.ts'
import type { Known } from '../queries.ts'

type NewProps = { here: Here; plan: Plan; known: Known; isStaff: boolean; formToken: string }
type WithGuide = { guide: PlanGuide | undefined }

/** A plan without a course: what the draft would begin with, and the button that makes it. */
export const NoDraft = ({ here, plan, known, isStaff, guide, formToken }: NewProps & WithGuide) => {
  const t = draftTexts[here.locale].draft
  const { bringsWhat } = t
  const isOpen = !plan.paused && !plan.closed
  const brings = [
    bringsWhat.title,
    known.goals && bringsWhat.goals,
    (known.need || known.common['target-group']) && bringsWhat.forWhom,
    known.common.content && bringsWhat.about,
    known.need?.themeId && bringsWhat.theme,
    guide && daysInWords(here, guide),
  ].filter(Boolean)
  return (
    <Card as="section">
      <h2>{t.title}</h2>
      <p>
        {t.none} {t.brings}
      </p>
      <ul>
        {brings.map((what) => (
          <li>{what}</li>
        ))}
      </ul>
      {!known.goals && <Quiet>{bringsWhat.noGoals}</Quiet>}
      {!isStaff && <Quiet>{t.askStaff(plan.service.name)}</Quiet>}
      {isStaff && isOpen && (
        <Form method="post" action={to(here, paths.draft(plan.id))} formToken={formToken}>
          <Button>{t.make}</Button>
        </Form>
      )}
    </Card>
  )
}

function daysInWords(here: Here, { programme, standings }: PlanGuide): string | undefined {
  const days = heldOf(standings, 'day').length
  return days > 0
    ? guideTexts[here.locale].bringsDays(inLanguage(programme.title, here.locale).text, days)
    : undefined
}

type Props = { here: Here; course: PlannedCourse; known: Known; isStaff: boolean }

/** The draft, with the ways that its keepers have into it; and the agreed goals, where the course says otherwise. */
export const CourseDraft = ({ here, course, known, isStaff }: Props) => {
  const t = draftTexts[here.locale].draft
  const says = course.goals ? inLanguage(course.goals, here.locale).text.trim() : ''
  return (
    <Card as="section" gap="small">
      <h2>{t.title}</h2>
      <p>
        <strong>
          <Localised here={here} text={course.title} />
        </strong>
      </p>
      {isStaff && (
        <Row>
          <Link href={to(here, authoringPaths.editCourse(course.slug))}>{t.edit}</Link>
          <Link href={to(here, authoringPaths.programme(course.slug))}>{t.programme}</Link>
          <Link href={to(here, coursePaths.preview(course.slug))}>{t.preview}</Link>
        </Row>
      )}
      {known.goals && known.goals.trim() !== says && (
        <>
          <Quiet>{t.agreedDiffer}</Quiet>
          <p class="said">{known.goals}</p>
        </>
      )}
    </Card>
  )
}
