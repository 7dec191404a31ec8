import type { PlannedCourse } from '../../../courses/index.ts'
import type { Here } from '../../../design/here.ts'
import { Columns } from '../../../design/layout.tsx'
import type { FormState } from '../../../platform/form.ts'
import type { PlanGuide } from '../../guide/queries.ts'
import { mayWrite } from '../../may.ts'
import type { Plan } from '../../plans.ts'
import { StepPage } from '../../views/frame.tsx'
import type { ChangeRequest, Known } from '../queries.ts'
import { type Signature, standingOf } from '../rules.ts'
import { ChangeRequests } from './change-requests.tsx'
import { CourseDraft, NoDraft } from './course-draft.tsx'
import { Missing } from './missing.tsx'
import { Prints } from './prints.tsx'
import { TwoSignatures } from './signatures.tsx'

type Props = {
  here: Here
  plan: Plan
  known: Known
  course: PlannedCourse | undefined
  signatures: Signature[]
  requests: ChangeRequest[]
  form: FormState
  formToken: string
  lacksTexts: boolean
  isStaff: boolean
  /** The programme's guide, while there is no draft. */
  guide: PlanGuide | undefined
}

/** Step 5: the draft, two signatures, what hinders, what is wished changed, and what can be printed. */
export const programmePage = (props: Props) => {
  const { here, plan, course, signatures, form } = props
  return (
    <StepPage here={here} plan={plan} step="programme" errors={form.errors}>
      {!course && <NoDraft {...props} />}
      {course && (
        <>
          <CourseDraft {...props} course={course} />
          <Columns kind="equal">
            <TwoSignatures here={here} plan={plan} standing={standingOf(signatures, course.fingerprint)} />
            {!plan.closed && <Missing {...props} course={course} />}
          </Columns>
          <ChangeRequests {...props} mayWrite={mayWrite(plan)} />
          <Prints here={here} plan={plan} />
        </>
      )}
    </StepPage>
  )
}
