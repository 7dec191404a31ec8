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
import { type DraftLeft, DraftNotice } from '../../kit/views/draft-notice.tsx'
import { DraftStatus, draftData } from '../../kit/views/draft-status.tsx'
import { SavedNotice } from '../../kit/views/saved-notice.tsx'
import { WorkScript } from '../../kit/views/work-script.tsx'
import { paths } from '../../paths.ts'
import { partsIn } from '../parts.ts'
import { texts } from '../texts.ts'
import { PartFields } from './part-fields.tsx'
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
export const programmePage = ({ here, course, form, formToken, hidden, draft, saved, sessions }: Props) => {
  const t = texts[here.locale]
  const title = inLanguage(course.title, here.locale).text
  const path = paths.programme(course.slug)
  const parts = partsIn(form.values).map((part, at) => ({ part, number: at + 1 }))
  const days = [...Map.groupBy(parts, ({ part }) => part.day)]
  return (
    <Page here={here} title={`${t.title}: ${title}`} errors={form.errors} isPrivate head={<WorkScript />}>
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
      </PageHead>
      <Band tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <SavedNotice here={here} saved={saved} />
          <DraftNotice here={here} draft={draft} formToken={formToken} path={path} />
          <Reckoning here={here} parts={parts.map(({ part }) => part)} sessions={sessions} />
          {days.length === 0 && <p>{t.empty}</p>}
          <Form
            method="post"
            action={to(here, path)}
            formToken={formToken}
            hidden={hidden}
            data={draftData(here, `programme:${course.id}`)}
          >
            <EnterSends />
            {days.map(([day, ofDay]) => (
              <Section>
                <h2>{t.day(day)}</h2>
                <ol class="stack plain">
                  {ofDay.map(({ part, number }, at) => (
                    <PartFields
                      here={here}
                      form={form}
                      day={part.day}
                      number={number}
                      place={at + 1}
                      isFirst={at === 0}
                      isLast={at === ofDay.length - 1}
                    />
                  ))}
                </ol>
                <Button kind="secondary" name="do" value={`add-${day}`} icon="plus">
                  {t.addPart(day)}
                </Button>
              </Section>
            ))}
            <Button kind="secondary" name="do" value="add-day" icon="plus">
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
        </Stack>
      </Band>
    </Page>
  )
}
