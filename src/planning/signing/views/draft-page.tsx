import { totalsOf } from '../../../authoring/index.ts'
import type { PlannedCourse } from '../../../courses/index.ts'
import { Card } from '../../../design/card.tsx'
import { EqualityBar } from '../../../design/equality-bar.tsx'
import { Checklist } from '../../../design/facts.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Localised } from '../../../design/localised.tsx'
import { ProgrammeList } from '../../../design/programme.tsx'
import { InLanguage, Quiet } from '../../../design/text.tsx'
import type { FieldError, FormState } from '../../../platform/form.ts'
import { inLanguage, type LocalisedText } from '../../../platform/localised.ts'
import { paths } from '../../paths.ts'
import type { Plan } from '../../plans.ts'
import { StepPage } from '../../views/frame.tsx'
import { draftTexts } from '../draft-texts.ts'
import type { Signature } from '../rules.ts'
import { Signing } from './signing.tsx'

type Props = {
  here: Here
  plan: Plan
  course: PlannedCourse
  signatures: Signature[]
  errors: FieldError[]
  /** The reason for taking a signature back, as it came. */
  form: FormState
  formToken: string
}

/** What both sides sign, whole and alone on a page, and where one signs it. */
export const draftPage = (props: Props) => {
  const { here, plan, course, errors, form } = props
  const t = draftTexts[here.locale].read
  return (
    <StepPage
      here={here}
      plan={plan}
      step="programme"
      title={<Localised here={here} text={course.title} />}
      ingress={t.ingress}
      errors={[...errors, ...form.errors]}
    >
      <Goals here={here} course={course} />
      <ForWhom here={here} course={course} />
      <Programme here={here} course={course} />
      <Signing {...props} />
      <p>
        <Link href={to(here, paths.step(plan.id, 'programme'))}>{t.back}</Link>
      </p>
    </StepPage>
  )
}

type Facts = { here: Here; course: PlannedCourse }

const Goals = ({ here, course }: Facts) => {
  const t = draftTexts[here.locale].read
  return (
    <Section>
      <h2>{t.goals}</h2>
      {course.goals ? <Lines here={here} text={course.goals} /> : <Quiet>{t.noGoals}</Quiet>}
    </Section>
  )
}

const ForWhom = ({ here, course }: Facts) => {
  const t = draftTexts[here.locale]
  const words = t.groups as Record<string, string>
  const { ageMin, ageMax } = course
  const ages = ageMin === null && ageMax === null ? [] : [t.read.ages(ageMin, ageMax)]
  return (
    <Section>
      <h2>{t.read.forWhom}</h2>
      <Lines here={here} text={course.forWhom} />
      {course.notFor && (
        <p>
          {t.read.notFor}: <Localised here={here} text={course.notFor} />
        </p>
      )}
      <p>
        <strong>{t.read.groups}:</strong>{' '}
        {[...course.targetGroups.map((group) => words[group] ?? group), ...ages].join(', ')}
      </p>
    </Section>
  )
}

const Programme = ({ here, course }: Facts) => {
  const t = draftTexts[here.locale].read
  const days = [...Map.groupBy(course.programmeItems, ({ day }) => day)].sort(([a], [b]) => a - b)
  return (
    <Section>
      <h2>{t.programme}</h2>
      {days.length === 0 && <Quiet>{t.noProgramme}</Quiet>}
      {days.length > 0 && (
        <ProgrammeList
          here={here}
          days={days.map(([day, items]) => ({
            heading: t.day(day),
            parts: items.map(({ starts, title, speaker, ledBy }) => ({
              time: here.locale === 'en' ? starts : starts.replace(':', '.'),
              title: <Localised here={here} text={title} />,
              who: speaker,
              ledBy,
            })),
          }))}
        />
      )}
      <Share here={here} course={course} />
    </Section>
  )
}

/** How much of the time each side leads: in words, and as a bar with a mark at half. */
const Share = ({ here, course }: Facts) => {
  const t = draftTexts[here.locale].read
  const { share, experience, professional, both } = totalsOf(course.programmeItems)
  if (share === undefined) return null
  return (
    <Card gap="small">
      <p>
        <strong>{t.share}</strong> {t.minutes(experience, professional, both)}
      </p>
      <EqualityBar share={share} />
    </Card>
  )
}

const Lines = ({ here, text }: { here: Here; text: LocalisedText }) => {
  const shown = inLanguage(text, here.locale)
  const lines = shown.text.split('\n').filter((line) => line.trim() !== '')
  return (
    <Checklist
      items={lines.map((line) => (
        <InLanguage here={here} locale={shown.locale}>
          {line}
        </InLanguage>
      ))}
    />
  )
}
