import { authoringPaths } from '../../../authoring/index.ts'
import type { Hindrance, PlannedCourse } from '../../../courses/index.ts'
import { paths as coursePaths } from '../../../courses/index.ts'
import { Button } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { Form } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Link } from '../../../design/link.tsx'
import { Quiet } from '../../../design/text.tsx'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { missingTexts } from '../missing-texts.ts'
import { mendedAt } from '../rules.ts'

type Props = {
  here: Here
  plan: Plan
  course: PlannedCourse
  /** Texts that every reader needs aren't there yet. */
  lacksTexts: boolean
  isStaff: boolean
  formToken: string
}

/** What still hinders, each with the way to mend it; and when nothing does, the button that publishes. */
export const Missing = (props: Props) => {
  const { here, plan, course, lacksTexts, isStaff } = props
  const t = missingTexts[here.locale].missing
  const count = course.waitsFor.length + (lacksTexts ? 1 : 0)
  return (
    <Card as="section">
      <h2 id="missing">{t.title}</h2>
      {count === 0 && <p>{t.nothing}</p>}
      {count > 0 && (
        <ul class="rows">
          {course.waitsFor.map((hindrance) => (
            <Hinders here={here} plan={plan} hindrance={hindrance} />
          ))}
          {lacksTexts && (
            <li>
              <div>
                <p>{t.texts}</p>
                {isStaff && (
                  <p>
                    <Link href={to(here, authoringPaths.editCourse(course.slug))}>{t.mend.edit}</Link>
                  </p>
                )}
              </div>
            </li>
          )}
        </ul>
      )}
      <Publishing {...props} isReady={count === 0} />
    </Card>
  )
}

type HindersProps = { here: Here; plan: Plan; hindrance: Hindrance }

const Hinders = ({ here, plan, hindrance }: HindersProps) => {
  const t = missingTexts[here.locale].missing
  const place = mendedAt(hindrance)
  const isOthers = hindrance.startsWith('unsigned-') && hindrance !== `unsigned-${plan.me.side}`
  const words = place && !isOthers && place in t.mend ? t.mend[place as keyof typeof t.mend] : undefined
  return (
    <li>
      <div>
        <p>{t.hindrances[hindrance]}</p>
        {place && words && (
          <p>
            <Link href={to(here, place === 'draft' ? paths.draft(plan.id) : paths.step(plan.id, place))}>
              {words}
            </Link>
          </p>
        )}
      </div>
    </li>
  )
}

const Publishing = ({ here, plan, course, formToken, isReady }: Props & { isReady: boolean }) => {
  const t = missingTexts[here.locale].missing
  if (course.publishedAt)
    return (
      <p>
        {t.published} <Link href={to(here, coursePaths.course(course.slug))}>{t.see}</Link>
      </p>
    )
  if (!plan.me.keepsService) return <Quiet small>{t.staff}</Quiet>
  if (!isReady) return null
  return (
    <Form method="post" action={to(here, paths.publication(plan.id))} formToken={formToken}>
      <Button>{t.publish}</Button>
    </Form>
  )
}
