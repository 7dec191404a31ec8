import { Button } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { paths } from '../paths.ts'
import { texts } from '../refusal-texts.ts'

/** Says no to being asked: about this course, or about any. */
export const refusalPage = ({
  here,
  refusal,
  formToken,
}: {
  here: Here
  refusal: string
  formToken: string
}) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} isPrivate isErrand>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle title={t.title} ingress={t.ingress} />
          <Form method="post" action={to(here, paths.refuse(refusal))} formToken={formToken}>
            <FormActions>
              <Button name="what" value="this">
                {t.thisCourse}
              </Button>
              <Button name="what" value="any" kind="secondary">
                {t.anyCourse}
              </Button>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}

export const refusedPage = ({ here, isForAll }: { here: Here; isForAll: boolean }) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.done} isPrivate isErrand>
      <Band narrow tight>
        <PageTitle title={t.done} ingress={isForAll ? t.doneAny : t.doneThis} />
      </Band>
    </Page>
  )
}
