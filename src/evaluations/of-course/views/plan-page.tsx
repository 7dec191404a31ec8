import { Button } from '../../../design/button.tsx'
import { ChoiceList } from '../../../design/form/choices.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { SavedNote } from '../../../design/saved-note.tsx'
import { emptyForm } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import type { EvaluatedCourse } from '../queries.ts'
import { plans } from '../rules.ts'
import { texts } from '../texts.ts'
import { Explained } from './explained.tsx'
import { CourseFrame } from './frame.tsx'

type Props = {
  here: Here
  course: EvaluatedCourse
  /** The version of a form that was chosen beforehand. */
  form: string | undefined
  justEnded: boolean
}

/** None is under way: when shall we ask? */
export const planPage = ({ here, course, form: chosen, justEnded }: Props) => {
  const t = texts[here.locale]
  const form = { ...emptyForm, values: { plan: plans[0] } }
  const options = plans.map((plan) => ({
    value: plan,
    label: <Explained what={t.plan[plan]} more={t.planText[plan]} />,
  }))
  return (
    <CourseFrame here={here} course={course} title={t.title} ingress={course.mayKeep ? t.ingress : t.notYet}>
      {justEnded && <SavedNote>{t.ended}</SavedNote>}
      {course.mayKeep && (
        <Form
          method="get"
          action={to(here, paths.evaluation(course.slug))}
          hidden={chosen ? { skjema: chosen } : undefined}
        >
          <ChoiceList here={here} form={form} name="plan" label={t.choose} options={options} />
          <FormActions>
            <Button>{t.goOn}</Button>
          </FormActions>
        </Form>
      )}
    </CourseFrame>
  )
}
