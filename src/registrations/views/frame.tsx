import type { ComponentChildren } from 'preact'
import { paths as coursePaths } from '../../courses/index.ts'
import { Card } from '../../design/card.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Breadcrumb } from '../../design/page/breadcrumb.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import type { FieldError } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { RunFacts } from '../run-facts.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  run: RunFacts
  title: string
  above?: string | undefined
  ingress?: ComponentChildren
  errors?: FieldError[]
  children: ComponentChildren
}

/** A step of signing up: the way back, what is wrong, the title, and one thing to do. */
export const SignUpStep = ({ here, run, title, above, ingress, errors = [], children }: Props) => {
  const course = inLanguage(run.title, here.locale).text
  const trail = [
    { title: course, href: to(here, coursePaths.run(run.courseSlug, run.slug)) },
    { title: texts[here.locale].registration },
  ]
  return (
    <Page here={here} title={title} current="courses" errors={errors} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <Breadcrumb here={here} trail={trail} />
          <ErrorSummary here={here} errors={errors} />
          <PageTitle above={above} title={title} ingress={ingress} />
          {children}
        </Stack>
      </Band>
    </Page>
  )
}

/** How what is written is looked after, before it is sent. */
export const Care = ({ here }: { here: Here }) => {
  const t = texts[here.locale]
  return (
    <Card tone="spruce" gap="tiny">
      <strong>{t.care}</strong>
      <p>{t.careText}</p>
    </Card>
  )
}
