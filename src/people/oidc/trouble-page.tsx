import { ButtonLink } from '../../design/button.tsx'
import { FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { paths } from '../paths.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  name: string
  trouble: 'unknown' | 'notShown' | 'ended' | 'taken' | 'unreachable'
}

/** A provider's answer that lets nobody in, and what to do. */
export const oidcTroublePage = ({ here, name, trouble }: Props) => {
  const t = texts[here.locale]
  const [title, text] = t[trouble](name)
  return (
    <Page here={here} title={title} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={title} ingress={text} />
          <FormActions>
            <ButtonLink href={to(here, paths.signIn())}>{t.back}</ButtonLink>
          </FormActions>
        </Stack>
      </Band>
    </Page>
  )
}
