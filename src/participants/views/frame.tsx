import type { ComponentChildren } from 'preact'
import { crumbOfRuns, pagesOfRun } from '../../courses/index.ts'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Breadcrumb } from '../../design/page/breadcrumb.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { SectionNav } from '../../design/page/section-nav.tsx'
import type { FieldError } from '../../platform/form.ts'
import type { StaffedRun } from '../../registrations/index.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import { runInWords } from '../words.ts'

type Props = {
  here: Here
  run: StaffedRun
  title: string
  ingress?: ComponentChildren
  errors?: FieldError[] | undefined
  /** The list itself, which the others lead back to. */
  isList?: boolean
  children: ComponentChildren
}

/** Every page about the participants of a run: the way back to the list, which run it is, and the title. */
export const RunPage = ({ here, run, title, ingress, errors = [], isList, children }: Props) => {
  const t = texts[here.locale]
  const trail = [
    crumbOfRuns(here),
    ...(isList ? [] : [{ title: t.title, href: to(here, paths.list(run.courseSlug, run.slug)) }]),
    { title },
  ]
  return (
    <Page here={here} title={title} errors={errors} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <Breadcrumb here={here} trail={trail} />
          <SectionNav {...pagesOfRun(run, here)} />
          <ErrorSummary here={here} errors={errors} />
          <PageTitle above={runInWords(run, here.locale)} title={title} ingress={ingress} />
          {children}
        </Stack>
      </Band>
    </Page>
  )
}
