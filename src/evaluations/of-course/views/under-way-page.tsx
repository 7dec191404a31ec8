import { ButtonLink } from '../../../design/button.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Rows } from '../../../design/rows.tsx'
import { Table } from '../../../design/table.tsx'
import { Quiet } from '../../../design/text.tsx'
import { dayOf, longDate } from '../../../platform/dates.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { NotSentCard } from '../../licences/not-sent.tsx'
import { paths } from '../../paths.ts'
import { waveInWords } from '../../wave-words.ts'
import type { FormToChoose } from '../forms-to-choose.ts'
import type { AskedNext, EvaluatedCourse, UnderWay } from '../queries.ts'
import { texts } from '../texts.ts'
import { CourseFrame } from './frame.tsx'

type Props = {
  here: Here
  course: EvaluatedCourse
  underWay: UnderWay
  /** By the number of the version. */
  forms: Map<number, Pick<FormToChoose, 'form' | 'questions' | 'minutes'>>
  next: AskedNext[]
  /** Instruments that no licence holds for today. */
  unlicensed: string[]
}

/** How a course is evaluated, and who is asked next. */
export const underWayPage = (props: Props) => {
  const { here, course, underWay, unlicensed } = props
  const t = texts[here.locale]
  return (
    <CourseFrame
      here={here}
      course={course}
      title={t.title}
      ingress={t.underWay(longDate(underWay.startedAt, here.locale))}
    >
      <NotSentCard here={here} notSent={{ instruments: unlicensed, mayKeep: course.mayKeep }} />
      <Section>
        <h2>{t.next}</h2>
        <Next {...props} />
      </Section>
      <Section>
        <h2>{t.asked}</h2>
        <Asked {...props} />
        <p>
          <strong>{t.how}:</strong> {t.link[underWay.linkedBy]}. {t.linkText[underWay.linkedBy]}
        </p>
      </Section>
      {course.mayKeep && (
        <p>
          <ButtonLink kind="secondary" href={to(here, paths.end(course.slug))}>
            {t.end}
          </ButtonLink>
        </p>
      )}
    </CourseFrame>
  )
}

const Asked = ({ here, underWay, forms }: Props) => {
  const t = texts[here.locale]
  return (
    <Table
      caption={t.asked}
      captionUnseen
      columns={[{ heading: t.columns.when }, { heading: t.columns.form }, { heading: t.columns.open }]}
      rows={underWay.waves.map((wave) => {
        const asked = forms.get(wave.versionId)
        return [
          waveInWords(wave, here.locale),
          asked && t.formIs(inLanguage(asked.form.title, here.locale).text, asked.questions, asked.minutes),
          t.daysOpen(wave.openDays),
        ]
      })}
    />
  )
}

const Next = ({ here, course, next }: Props) => {
  const t = texts[here.locale]
  if (next.length === 0) return <Quiet>{t.nobodyNext}</Quiet>
  const today = dayOf(here.now)
  return (
    <Rows
      label={t.next}
      rows={next.map((wave) => ({
        title: (
          <Link href={to(here, paths.waves(course.slug, wave.slug))}>
            {longDate(wave.startsAt, here.locale)}, {wave.place}
          </Link>
        ),
        text: waveInWords(wave, here.locale),
        aside:
          wave.opensOn <= today ? t.isOpen(asDate(wave.closesOn, here)) : t.opens(asDate(wave.opensOn, here)),
      }))}
    />
  )
}

const asDate = (day: string, { locale }: Here): string => longDate(new Date(`${day}T12:00:00Z`), locale)
