import { Button, ButtonLink } from '../../../design/button.tsx'
import { ErrorSummary } from '../../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { TextArea } from '../../../design/form/text-area.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import type { FormState } from '../../../platform/form.ts'
import { paths } from '../../paths.ts'
import { texts as licences } from '../../texts.ts'
import { nameOf } from '../../words.ts'
import type { ValueSet } from '../queries.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  set: ValueSet
  /** What is in force when this one isn't. */
  instead: ValueSet | 'none' | 'same'
  form: FormState
  formToken: string
}

/** What it means that a value set is withdrawn, and the question why. */
export const withdrawPage = ({ here, set, instead, form, formToken }: Props) => {
  const { locale } = here
  const t = texts[locale].withdraw
  const title = t.title(`${nameOf(set.instrument, locale)}, ${set.name} ${set.year}`)
  const back = { title: licences[locale].title, href: to(here, paths.licences()) }
  return (
    <Page here={here} title={title} errors={form.errors} isPrivate>
      <PageHead here={here} above={set.serviceName} title={title} trail={[back, { title: t.short }]} />
      <Band tight narrow>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <ul>
            <li>{t.hidden}</li>
            {instead !== 'same' && (
              <li>{instead === 'none' ? t.none : t.instead(`${instead.name} ${instead.year}`)}</li>
            )}
            <li>{t.forGood}</li>
          </ul>
          <Form method="post" action={to(here, paths.withdrawValueSet(set.id))} formToken={formToken}>
            <TextArea {...{ here, form }} name="why" label={t.why} hint={t.whyHint} rows={3} />
            <FormActions>
              <Button>{t.yes}</Button>
              <ButtonLink kind="secondary" href={`${back.href}#verdisett`}>
                {t.no}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}
