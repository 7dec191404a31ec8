import { Button, ButtonLink } from '../../../design/button.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { Select } from '../../../design/form/select.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import type { FormState } from '../../../platform/form.ts'
import { paths as roomPaths } from '../../paths.ts'
import { texts as roomTexts } from '../../texts.ts'
import { paths } from '../paths.ts'
import { texts } from './texts.ts'
import { TitleFields } from './title-fields.tsx'

type Choice = { value: string; label: string }
type Props = { here: Here; form: FormState; whose: Choice[]; from: Choice[]; formToken: string }

/** Where a form is begun: what from, what it is called, and whom it is for. */
export function beginPage({ here, form, whose, from, formToken }: Props) {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Page here={here} title={t.newTitle} errors={form.errors} isPrivate>
      <PageHead
        here={here}
        title={t.newTitle}
        ingress={t.newIngress}
        trail={[
          { title: roomTexts[here.locale].title, href: to(here, roomPaths.list) },
          { title: t.newTitle },
        ]}
      />
      <Band tight narrow>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <Form method="post" action={to(here, paths.begin)} formToken={formToken}>
            <Select
              {...field}
              name="from"
              label={t.from}
              options={[{ value: 'nothing', label: t.nothing }, ...from]}
            />
            {whose.length > 1 && <Select {...field} name="whose" label={t.whose} options={whose} />}
            <div class="in-languages stack" data-gap="medium">
              <TitleFields here={here} form={form} />
            </div>
            <FormActions>
              <Button>{t.begin}</Button>
              <ButtonLink kind="tertiary" href={to(here, roomPaths.list)}>
                {t.cancel}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}
