import type { Here } from '../../design/here.ts'
import { Row } from '../../design/layout.tsx'
import { Tag } from '../../design/tag.tsx'
import { kroner } from '../../platform/money.ts'
import type { CourseDetails } from '../queries.ts'
import { texts } from '../texts.ts'

/** The three short facts: what it costs, referral or not, and whether someone may come or it is on screen. */
export const CourseTags = ({ here, course }: { here: Here; course: CourseDetails }) => {
  const t = texts[here.locale].tags
  return (
    <Row>
      <Tag>{course.fee === 0 ? t.free : t.fee(kroner(course.fee, here.locale))}</Tag>
      <Tag>{course.referralRequired ? t.referral : t.noReferral}</Tag>
      {course.mode === 'digital' && <Tag>{t.digital}</Tag>}
      {course.mode === 'hybrid' && <Tag>{t.hybrid}</Tag>}
      {course.mode === 'in-person' && course.companionsMax > 0 && <Tag>{t.company}</Tag>}
    </Row>
  )
}
