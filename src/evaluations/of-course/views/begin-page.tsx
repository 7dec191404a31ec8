import { Button, ButtonLink } from '../../../design/button.tsx'
import { CheckBox, ChoiceList, ChoicePills } from '../../../design/form/choices.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { licencePaths } from '../../../instruments/index.ts'
import type { FormState } from '../../../platform/form.ts'
import { questionnairePaths } from '../../../questionnaires/index.ts'
import { paths } from '../../paths.ts'
import type { LinkedBy as LinkedByKind } from '../../rules.ts'
import type { FormToChoose } from '../forms-to-choose.ts'
import type { EvaluatedCourse } from '../queries.ts'
import type { Plan } from '../rules.ts'
import { texts } from '../texts.ts'
import { Explained } from './explained.tsx'
import { CourseFrame } from './frame.tsx'
import { FixedTimes, OwnTimes } from './times.tsx'

export type BeginProps = {
  here: Here
  course: EvaluatedCourse
  plan: Plan
  forms: FormToChoose[]
  form: FormState
  /** What came of the last try: a form that can tell who somebody is, or whose owner must say yes first. */
  told: { isSmall: boolean; isUnlicensed: boolean }
  formToken: string
}

/** The times are chosen: with which forms, and how answers are linked. */
export const beginPage = (props: BeginProps) => {
  const { here, course, plan, forms, form, told, formToken } = props
  const t = texts[here.locale]
  return (
    <CourseFrame
      here={here}
      course={course}
      title={t.plan[plan]}
      ingress={t.planText[plan]}
      errors={form.errors}
    >
      {forms.length === 0 ? (
        <p>{t.noForms}</p>
      ) : (
        <Form
          method="post"
          action={to(here, paths.evaluation(course.slug))}
          formToken={formToken}
          hidden={{ plan }}
        >
          <Section>
            <h2>{t.forms}</h2>
            {plan !== 'quality' && <p>{plan === 'own' ? t.ownHint : t.formsText}</p>}
            {plan === 'own' ? <OwnTimes {...props} /> : <FixedTimes {...props} plan={plan} />}
            <p>
              <Link href={to(here, questionnairePaths.list)}>{t.seeForms}</Link>
            </p>
            {told.isUnlicensed && (
              <p>
                <Link href={to(here, licencePaths.licences())}>{t.licences}</Link>
              </p>
            )}
          </Section>
          {plan === 'own' && <Purpose here={here} form={form} />}
          <LinkedBy here={here} form={form} plan={plan} />
          {told.isSmall && <SmallGroup here={here} form={form} course={course} />}
          <FormActions>
            <Button>{t.begin}</Button>
            <ButtonLink kind="tertiary" href={to(here, paths.evaluation(course.slug))}>
              {t.otherPlan}
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </CourseFrame>
  )
}

type Asked = { here: Here; form: FormState }

const Purpose = ({ here, form }: Asked) => {
  const t = texts[here.locale]
  const options = (['quality', 'research'] as const).map((value) => ({ value, label: t.purposes[value] }))
  return <ChoicePills here={here} form={form} name="purpose" label={t.purpose} options={options} />
}

const LinkedBy = ({ here, form, plan }: Asked & { plan: Plan }) => {
  const t = texts[here.locale]
  const ways = waysOf[plan]
  const options = ways.map((value) => ({
    value,
    label: <Explained what={t.link[value]} more={t.linkText[value]} />,
  }))
  return <ChoiceList here={here} form={form} name="linkedBy" label={t.linkedBy} options={options} />
}

/** Research must see the answers of one person; who is asked once has no other answers to link. */
const waysOf: Record<Plan, readonly LinkedByKind[]> = {
  quality: ['key', 'nothing'],
  'quality-and-later': ['key', 'own-code', 'nothing'],
  research: ['key', 'own-code'],
  own: ['key', 'own-code', 'nothing'],
}

const SmallGroup = ({ here, form, course }: Asked & { course: EvaluatedCourse }) => {
  const t = texts[here.locale]
  return (
    <Section>
      <p>
        <strong>{t.small(course.fewest ?? 0)}</strong> {t.smallDo}
      </p>
      <CheckBox here={here} form={form} name="anyway" label={t.anyway} />
    </Section>
  )
}
