import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Rows } from '../../design/rows.tsx'
import { type AskedInBrief, evaluationPaths, type ProgrammeForm } from '../../evaluations/index.ts'
import type { Plan } from '../plans.ts'
import { texts } from './texts.ts'

export type Asked = {
  /** When participants are asked, and with what; undefined when it hasn't been set up. */
  asked: AskedInBrief[] | undefined
  /** The form of the programme that the plan builds on, if it has one. */
  form: (ProgrammeForm & { programme: string }) | undefined
  /** Works in the service, and may see how the course is evaluated there. */
  isStaff: boolean
}
type Props = Asked & { here: Here; plan: Plan }

/** How participants are asked, set up once for all runs of the course; or the way to set it up, with the programme's own form. */
export const HowAsked = ({ here, plan, asked, form, isStaff }: Props) => {
  const t = texts[here.locale].asked
  const { course } = plan
  return (
    <Section>
      <h2>{t.title}</h2>
      {asked ? <Rows label={t.title} rows={byForm(asked)} /> : <p>{course ? t.notYet : t.noCourse}</p>}
      {!asked && form && <p>{t.ownForm(form.programme, form.title, form.version)}</p>}
      {course && asked && isStaff && (
        <p>
          <Link href={to(here, evaluationPaths.evaluation(course.slug))}>{t.see}</Link>
        </p>
      )}
      {course && !asked && <SetUp here={here} plan={plan} course={course.slug} form={form} />}
    </Section>
  )
}

/** Each form once, with all the times it is asked: "Før kurset, siste dag, et halvt år etter". */
const byForm = (asked: AskedInBrief[]) =>
  [...Map.groupBy(asked, ({ form }) => form)].map(([form, times]) => ({
    title: form,
    text: times.map(({ when }, at) => (at === 0 ? when : uncapitalised(when))).join(', '),
  }))

const uncapitalised = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)

/** For those who answer for the service a button; for all others who it is. */
const SetUp = ({ here, plan, course, form }: Pick<Props, 'here' | 'plan' | 'form'> & { course: string }) => {
  const t = texts[here.locale].asked
  if (!plan.me.keepsService) return <p class="quiet">{t.whoSetsUp}</p>
  const path = form
    ? evaluationPaths.evaluationWith(course, form.versionId)
    : evaluationPaths.evaluation(course)
  return (
    <p>
      <ButtonLink href={to(here, path)}>{form ? t.useForm(form.programme) : t.setUp}</ButtonLink>
    </p>
  )
}
