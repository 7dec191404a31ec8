import type { ComponentChildren } from 'preact'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import type { FieldError } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { paths as roomPaths } from '../../paths.ts'
import { texts as roomTexts } from '../../texts.ts'
import type { Building } from '../drafts.ts'
import { paths } from '../paths.ts'

type Props = {
  here: Here
  building: Pick<Building, 'questionnaireId' | 'form'>
  title: string
  ingress?: string | undefined
  errors?: FieldError[] | undefined
  head?: ComponentChildren
  children: ComponentChildren
}

/** A page about one part of a form that is being built: with the way back to the form. */
export const PartPage = ({ here, building, title, ingress, errors = [], head, children }: Props) => (
  <Page here={here} title={title} errors={errors} isPrivate head={head}>
    <PageHead
      here={here}
      title={title}
      ingress={ingress}
      trail={[
        { title: roomTexts[here.locale].title, href: to(here, roomPaths.list) },
        {
          title: inLanguage(building.form.title, here.locale).text,
          href: to(here, paths.build(building.questionnaireId)),
        },
        { title },
      ]}
    />
    <Band tight narrow>
      <Stack gap="medium">
        <ErrorSummary here={here} errors={errors} />
        {children}
      </Stack>
    </Band>
  </Page>
)
