import { Button, ButtonLink } from '../../../design/button.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { paths } from '../../paths.ts'
import type { EvaluatedCourse } from '../queries.ts'
import { texts } from '../texts.ts'
import { CourseFrame } from './frame.tsx'

type Props = { here: Here; course: EvaluatedCourse; evaluation: number; formToken: string }

/** The question before an evaluation is ended. */
export const endPage = ({ here, course, evaluation, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <CourseFrame here={here} course={course} title={t.endTitle} ingress={t.endText}>
      <Form
        method="post"
        action={to(here, paths.end(course.slug))}
        formToken={formToken}
        hidden={{ evaluation: String(evaluation) }}
      >
        <FormActions>
          <Button>{t.endYes}</Button>
          <ButtonLink kind="secondary" href={to(here, paths.evaluation(course.slug))}>
            {t.endNo}
          </ButtonLink>
        </FormActions>
      </Form>
    </CourseFrame>
  )
}
