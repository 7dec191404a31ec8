import type { Here } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import type { DemoPerson } from '../demo-people.ts'
import { texts } from '../texts.ts'
import { DemoPeople } from './demo-people.tsx'

type Props = {
  here: Here
  formToken: string
  goOnTo: string | undefined
  /** Invented people to step in as, in a demonstration. */
  demoPeople: DemoPerson[]
  /** Somebody who was away from the screen shows that it is still them. */
  again?: boolean
}

/** The ways to sign in. */
export const signInPage = ({ here, formToken, goOnTo, demoPeople, again }: Props) => {
  const t = texts[here.locale].signIn
  return (
    <Page here={here} title={again ? t.again : t.title} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={again ? t.again : t.title} ingress={again ? t.againText : t.ingress} />
          {demoPeople.length > 0 && (
            <DemoPeople here={here} people={demoPeople} goOnTo={goOnTo} formToken={formToken} />
          )}
        </Stack>
      </Band>
    </Page>
  )
}
