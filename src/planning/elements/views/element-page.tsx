import type { PlannedCourse } from '../../../courses/index.ts'
import { Card } from '../../../design/card.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Row } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import type { FormState } from '../../../platform/form.ts'
import { ExistingWords } from '../../adopting/existing-words.tsx'
import type { PlanGuide } from '../../guide/queries.ts'
import { GuideWords } from '../../guide/read.tsx'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { StepPage } from '../../views/frame.tsx'
import { type Element, elements, openedAt, type Standing } from '../elements.ts'
import type { Input, Version } from '../queries.ts'
import { texts } from '../texts.ts'
import { CommonText } from './common.tsx'
import { TwoSides } from './side.tsx'

export type ElementPage = {
  here: Here
  plan: Plan
  element: Element
  standing: Standing
  inputs: Input[]
  versions: Version[]
  own: FormState
  common: FormState
  formToken: string
  /** The text that somebody else saved meanwhile. */
  theirs: Version | undefined
  /** The course as it was when the group took it in. */
  before: PlannedCourse | undefined
  /** What the programme says, for both sides to read. */
  guide: PlanGuide | undefined
}

/** One of the six questions: the two sides, and the common text when both have handed in. */
export const elementPage = (page: ElementPage) => {
  const { here, plan, element, own, common, theirs } = page
  const t = texts[here.locale]
  const opened = openedAt(page.standing)
  const isMember = plan.me.roles.length > 0 && !plan.paused && !plan.closed
  const shared = { here, plan, element, formToken: page.formToken }
  return (
    <StepPage
      here={here}
      plan={plan}
      step="meetings"
      title={t.questions[element]}
      ingress={t.help[element]}
      errors={[...own.errors, ...common.errors]}
    >
      {!opened && <p>{t.apartFirst}</p>}
      {page.before && <ExistingWords here={here} course={page.before} element={element} />}
      <GuideWords here={here} guide={page.guide} element={element} />
      <TwoSides
        {...shared}
        inputs={page.inputs}
        opened={opened}
        mayWrite={isMember && page.versions.length === 0}
        form={own}
      />
      {theirs && (
        <Card as="section" tone="sand">
          <h2>{t.theirs}</h2>
          <p class="as-written">{theirs.words}</p>
        </Card>
      )}
      {(opened || common.errors.length > 0) && (
        <CommonText
          {...shared}
          isOpen={opened !== undefined}
          versions={page.versions}
          form={common}
          mayWrite={isMember}
        />
      )}
      <Onwards here={here} plan={plan} element={element} />
    </StepPage>
  )
}

const Onwards = ({ here, plan, element }: { here: Here; plan: Plan; element: Element }) => {
  const t = texts[here.locale]
  const next = elements[elements.indexOf(element) + 1]
  return (
    <Row apart>
      <Link href={to(here, paths.step(plan.id, 'meetings'))}>{t.all}</Link>
      {next && (
        <span>
          <span class="quiet">{t.next}</span>{' '}
          <Link href={to(here, paths.element(plan.id, next))}>{t.questions[next]}</Link>
        </span>
      )}
    </Row>
  )
}
