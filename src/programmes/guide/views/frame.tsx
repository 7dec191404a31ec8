import type { ComponentChildren } from 'preact'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Breadcrumb } from '../../../design/page/breadcrumb.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import type { FieldError } from '../../../platform/form.ts'
import { inLanguage, type LocalisedText } from '../../../platform/localised.ts'
import { paths } from '../../paths.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  programme: { slug: string; title: LocalisedText }
  /** What the page is about, below the guide itself. */
  title?: string | undefined
  above?: string | undefined
  ingress?: string | undefined
  errors?: FieldError[]
  children: ComponentChildren
}

/** Every page where a guide is written. */
export const GuideFrame = ({ here, programme, title, above, ingress, errors = [], children }: Props) => {
  const t = texts[here.locale]
  const guide = t.title(inLanguage(programme.title, here.locale).text)
  return (
    <Page here={here} title={title ? `${title}: ${guide}` : guide} errors={errors} isPrivate>
      <Band tight narrow={title !== undefined}>
        <Stack gap="medium">
          <Breadcrumb
            here={here}
            trail={[
              { title: t.guides, href: to(here, paths.guides) },
              title ? { title: guide, href: to(here, paths.guide(programme.slug)) } : { title: guide },
              ...(title ? [{ title }] : []),
            ]}
          />
          <ErrorSummary here={here} errors={errors} />
          <PageTitle above={above} title={title ?? guide} ingress={ingress} />
          {children}
        </Stack>
      </Band>
    </Page>
  )
}
