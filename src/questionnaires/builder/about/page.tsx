import type { ComponentChildren } from 'preact'
import { DraftNotice, DraftStatus, draftData, EachLanguage, WorkScript } from '../../../authoring/index.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { EnterSends, Form, FormActions } from '../../../design/form/form.tsx'
import { to } from '../../../design/here.ts'
import { locales } from '../../../platform/locale.ts'
import { longestIntro } from '../begin/read.ts'
import { texts } from '../begin/texts.ts'
import { TitleFields } from '../begin/title-fields.tsx'
import { paths } from '../paths.ts'
import { PartPage } from '../views/frame.tsx'
import type { Writing } from '../writing.ts'

type Props = Writing & { advice: ((field: string) => ComponentChildren) | undefined }

/** What a form is called, how it begins, and which languages it is in. */
export function aboutPage({ here, building, form, seen, draft, advice, formToken }: Props) {
  const t = texts[here.locale]
  const { questionnaireId: id, versionId } = building
  const path = paths.about(id)
  return (
    <PartPage here={here} building={building} title={t.aboutTitle} errors={form.errors} head={<WorkScript />}>
      <DraftNotice here={here} draft={draft} formToken={formToken} path={path} />
      <Form
        method="post"
        action={to(here, path)}
        formToken={formToken}
        hidden={seen}
        data={draftData(here, `questionnaire:${versionId}`)}
      >
        <EnterSends />
        <div class="in-languages stack" data-gap="medium">
          <TitleFields here={here} form={form} />
          {locales.map((locale, at) => (
            <div data-in-language={locale}>
              <EachLanguage
                {...{ here, form, advice }}
                name="intro"
                label={t.intro}
                hint={at === 0 ? t.introHint : undefined}
                most={longestIntro}
                optional
                languages={[locale]}
              />
            </div>
          ))}
        </div>
        <DraftStatus here={here} />
        <FormActions>
          <Button>{t.save}</Button>
          <Button kind="secondary" name="do" value="language">
            {t.look}
          </Button>
          <ButtonLink kind="tertiary" href={to(here, paths.build(id))}>
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </PartPage>
  )
}
