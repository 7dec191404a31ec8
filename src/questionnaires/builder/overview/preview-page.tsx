import { Button, ButtonLink } from '../../../design/button.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Row } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Quiet } from '../../../design/text.tsx'
import type { Locale } from '../../../platform/locale.ts'
import { paths as roomPaths } from '../../paths.ts'
import { texts as roomTexts } from '../../texts.ts'
import { FieldScripts } from '../../views/field-scripts.tsx'
import { triedId } from '../../views/one-page.tsx'
import type { Building } from '../drafts.ts'
import { languagesMeant } from '../languages.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import { PartPage } from '../views/frame.tsx'
import { Phone } from '../views/phone.tsx'

type Props = { here: Here; building: Building; shownIn: Locale; formToken: string }

/** The form as those who answer meet it: on a phone, in each of its languages. */
export function previewPage({ here, building, shownIn, formToken }: Props) {
  const t = texts[here.locale]
  const { questionnaireId: id, version, form } = building
  return (
    <PartPage here={here} building={building} title={t.asPhone} head={<FieldScripts />}>
      {languagesMeant(form).length > 1 && (
        <nav aria-label={t.shownIn}>
          <Row>
            {languagesMeant(form).map((locale) => (
              <Link
                href={to(here, `${paths.preview(id)}?sprak=${locale}`)}
                current={locale === shownIn ? 'true' : undefined}
              >
                {roomTexts[here.locale].languages[locale]}
              </Link>
            ))}
          </Row>
        </nav>
      )}
      <Form
        method="post"
        action={`${to(here, roomPaths.version(id, version))}#${triedId}`}
        formToken={formToken}
        hidden={{ sprak: shownIn }}
        data={{ 'data-only-if-within': '' }}
      >
        <Phone here={here} form={form} shownIn={shownIn} />
        {form.items.length > 0 && (
          <FormActions>
            <Button kind="secondary">{roomTexts[here.locale].tryOut}</Button>
            <Quiet small>{roomTexts[here.locale].tryHint}</Quiet>
          </FormActions>
        )}
      </Form>
      <Row>
        <ButtonLink kind="secondary" href={to(here, `${roomPaths.version(id, version)}?sprak=${shownIn}`)}>
          {t.seeFull}
        </ButtonLink>
        <ButtonLink kind="tertiary" href={to(here, paths.build(id))}>
          {t.back}
        </ButtonLink>
      </Row>
    </PartPage>
  )
}
