import type { ComponentChildren } from 'preact'
import { crumbOfRuns, pagesOfRun } from '../../courses/index.ts'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import type { Here } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Breadcrumb, type Crumb } from '../../design/page/breadcrumb.tsx'
import { Page } from '../../design/page/page.tsx'
import { SectionNav } from '../../design/page/section-nav.tsx'
import { daysInWords } from '../../platform/dates.ts'
import type { FieldError } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { StaffedRun } from '../../registrations/index.ts'

type Props = {
  here: Here
  title: string
  run: StaffedRun
  /** The pages between the runs of the service and this one. */
  above?: Crumb[] | undefined
  errors?: FieldError[]
  head?: ComponentChildren
  /** Used standing, phone in hand: without the row of the run's other pages. */
  atTheDoor?: boolean
  children: ComponentChildren
}

/** A page of holding a run: narrow, for a phone, with the way back to the run. */
export const RunFrame = ({ here, title, run, above = [], errors = [], head, atTheDoor, children }: Props) => (
  <Page here={here} title={title} errors={errors} head={head} isPrivate>
    <Band narrow tight>
      <Stack gap="medium">
        <Breadcrumb here={here} trail={[crumbOfRuns(here), ...above, { title }]} />
        {!atTheDoor && <SectionNav {...pagesOfRun(run, here)} />}
        <ErrorSummary here={here} errors={errors} />
        {children}
      </Stack>
    </Band>
  </Page>
)

export const courseTitle = (run: StaffedRun, { locale }: Here): string => inLanguage(run.title, locale).text

/** "Når en av oss får demens · 14. og 21. januar 2027". */
export const runInWords = (run: StaffedRun, here: Here): string =>
  `${courseTitle(run, here)} · ${daysInWords(run.sessions, here.locale)}`
