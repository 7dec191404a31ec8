import { paths as coursePaths, type KeptCourse } from '../../../courses/index.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { EnterSends, Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Section, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { texts as courseTexts } from '../../course/texts.ts'
import { languagesFor, languagesShown, missingIn } from '../../kit/languages.ts'
import { planTexts } from '../../kit/plan-texts.ts'
import { type DraftLeft, DraftNotice } from '../../kit/views/draft-notice.tsx'
import { DraftStatus, draftData } from '../../kit/views/draft-status.tsx'
import { MissingTexts } from '../../kit/views/missing-texts.tsx'
import { SavedNotice } from '../../kit/views/saved-notice.tsx'
import { WorkScript } from '../../kit/views/work-script.tsx'
import { paths } from '../../paths.ts'
import { type Part, partsIn } from '../parts.ts'
import { texts } from '../texts.ts'
import { PartFields, partId } from './part-fields.tsx'
import { Reckoning } from './reckoning.tsx'

type Props = {
  here: Here
  course: KeptCourse
  form: FormState
  formToken: string
  hidden: Record<string, string>
  draft: DraftLeft | undefined
  saved: 'alone' | 'together' | undefined
  /** How many sessions the next run has. */
  sessions: number | undefined
}

/** The programme of a course, a part each with its time, topic and who leads; and how equal it is. */
export const programmePage = (props: Props) => {
  const { here, course, form, formToken, draft, saved, sessions } = props
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  const parts = partsIn(form.values)
  return (
    <Page here={here} title={`${t.title}: ${title}`} errors={form.errors} isPrivate head={<WorkScript />}>
      <Head here={here} course={course} />
      <Band tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <SavedNotice here={here} saved={saved} />
          <DraftNotice here={here} draft={draft} formToken={formToken} path={paths.programme(course.slug)} />
          <Reckoning here={here} parts={parts} sessions={sessions} />
          <MissingTopics {...props} parts={parts} />
          {parts.length === 0 && <p>{t.empty}</p>}
          <Builder {...props} parts={parts} />
        </Stack>
      </Band>
    </Page>
  )
}

const Head = ({ here, course }: Pick<Props, 'here' | 'course'>) => {
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  return (
    <PageHead
      here={here}
      title={t.title}
      above={title}
      ingress={t.ingress}
      trail={[
        { title: course.service.name, href: to(here, paths.keptCourses(course.service.slug)) },
        { title, href: to(here, paths.editCourse(course.slug)) },
        { title: t.title },
      ]}
    >
      <ButtonLink kind="secondary" icon="eye" href={to(here, coursePaths.preview(course.slug))}>
        {courseTexts[here.locale].preview}
      </ButtonLink>
      {course.planId !== null && (
        <ButtonLink kind="tertiary" icon="together" href={to(here, coursePaths.planOf(course.slug))}>
          {planTexts[here.locale].go}
        </ButtonLink>
      )}
    </PageHead>
  )
}

type WithParts = Props & { parts: Part[] }

/** The topics that are in one language and not in another, each called what it is called there. */
const MissingTopics = ({ here, course, form, parts }: WithParts) => {
  const topicOf = (name: string) => {
    const { day = '', nb, nn, en } = parts[Number(name.slice(1)) - 1] ?? {}
    return `${texts[here.locale].day(day)}: ${nb || nn || en}`
  }
  const missing = missingIn(form.values, namesOf(parts), languagesFor(course.languages))
  return <MissingTexts here={here} missing={missing} labelOf={topicOf} />
}

const namesOf = (parts: Part[]): string[] => parts.map((_, at) => `p${at + 1}`)

const Builder = ({ here, course, form, formToken, hidden, parts }: WithParts) => {
  const t = texts[here.locale]
  const path = paths.programme(course.slug)
  const numbered = parts.map((part, at) => ({ part, number: at + 1 }))
  return (
    <Form
      method="post"
      action={to(here, path)}
      formToken={formToken}
      hidden={hidden}
      data={draftData(here, `programme:${course.id}`)}
    >
      <EnterSends />
      {[...Map.groupBy(numbered, ({ part }) => part.day)].map(([day, ofDay]) => (
        <Day here={here} course={course} form={form} parts={parts} day={day} ofDay={ofDay} />
      ))}
      <Button
        kind="secondary"
        name="do"
        value="add-day"
        icon="plus"
        action={`${to(here, path)}#${partId(parts.length + 1)}`}
      >
        {t.addDay}
      </Button>
      <DraftStatus here={here} />
      <FormActions>
        <Button>{t.save}</Button>
        <Button kind="tertiary" name="do" value="show">
          {t.show}
        </Button>
      </FormActions>
    </Form>
  )
}

/** A part that was just added is open, and the first that lacks a language. The others that lack one are named above them all. */
const openIn = ({ languages }: KeptCourse, parts: Part[]) => {
  const lacking = parts.find((part) => languagesFor(languages).some((locale) => !part[locale]))
  return (part: Part): boolean => part === lacking || !(part.nb || part.nn || part.en)
}

type DayProps = Pick<WithParts, 'here' | 'course' | 'form' | 'parts'> & {
  day: string
  ofDay: { part: Part; number: number }[]
}

const Day = ({ here, course, form, parts, day, ofDay }: DayProps) => {
  const t = texts[here.locale]
  const path = paths.programme(course.slug)
  const languages = languagesShown(course.languages, form.values, namesOf(parts))
  const isOpen = openIn(course, parts)
  const next = (ofDay.at(-1)?.number ?? 0) + 1
  return (
    <Section>
      <h2>{t.day(day)}</h2>
      <ol class="stack plain" data-gap="small">
        {ofDay.map(({ number, part }, at) => (
          <PartFields
            here={here}
            form={form}
            path={path}
            day={day}
            number={number}
            place={at + 1}
            isFirst={at === 0}
            isLast={at === ofDay.length - 1}
            isOpen={isOpen(part)}
            languages={languages}
          />
        ))}
      </ol>
      <Button
        kind="secondary"
        name="do"
        value={`add-${day}`}
        icon="plus"
        action={`${to(here, path)}#${partId(next)}`}
      >
        {t.addPart(day)}
      </Button>
    </Section>
  )
}
