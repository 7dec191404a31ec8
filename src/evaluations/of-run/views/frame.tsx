import type { ComponentChildren } from 'preact'
import { crumbOfRuns, pagesOfRun } from '../../../courses/index.ts'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import type { Here } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Breadcrumb, type Crumb } from '../../../design/page/breadcrumb.tsx'
import { Page } from '../../../design/page/page.tsx'
import { SectionNav } from '../../../design/page/section-nav.tsx'
import { daysInWords } from '../../../platform/dates.ts'
import type { FieldError } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { StaffedRun } from '../../../registrations/index.ts'

type Props = {
  here: Here
  title: string
  run: StaffedRun
  /** The pages between the runs of the service and this one. */
  above?: Crumb[]
  errors?: FieldError[]
  head?: ComponentChildren
  narrow?: boolean
  children: ComponentChildren
}

/** A page about the evaluation of a run, with the way to the run's other pages. */
export const RunFrame = ({ here, title, run, above = [], errors = [], head, narrow, children }: Props) => (
  <Page here={here} title={title} errors={errors} head={head} isPrivate>
    <Band tight narrow={narrow}>
      <Stack gap="medium">
        <Breadcrumb here={here} trail={[crumbOfRuns(here), ...above, { title }]} />
        <SectionNav {...pagesOfRun(run, here)} />
        <ErrorSummary here={here} errors={errors} />
        {children}
      </Stack>
    </Band>
  </Page>
)

/** "Når en av oss får demens · 14. og 21. januar 2027". */
export const runInWords = (run: StaffedRun, { locale }: Here): string =>
  `${inLanguage(run.title, locale).text} · ${daysInWords(run.sessions, locale)}`
