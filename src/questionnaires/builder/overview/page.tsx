import { ButtonLink } from '../../../design/button.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Aside, Band, Columns, Row, Section, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Script } from '../../../design/page/script.tsx'
import { Quiet } from '../../../design/text.tsx'
import { inLanguage } from '../../../platform/localised.ts'
import { paths as roomPaths } from '../../paths.ts'
import { texts as roomTexts } from '../../texts.ts'
import type { Building } from '../drafts.ts'
import { lackingIn, languagesMeant } from '../languages.ts'
import { paths } from '../paths.ts'
import { texts } from '../texts.ts'
import { Phone } from '../views/phone.tsx'
import { Warnings } from '../views/warnings.tsx'
import type { Warning } from '../warnings/warn.ts'
import { Done, type DoneWith } from './done.tsx'
import { InShort } from './in-short.tsx'
import { OutlineLine } from './line.tsx'
import { linesOf } from './outline.ts'
import { RemovedList } from './removed-list.tsx'

export type Overview = {
  here: Here
  building: Building
  warnings: Warning[]
  done: DoneWith
  formToken: string
}

/** The form as it is being put together: its questions in order, what to think over, and what it looks like on a phone. */
export function overviewPage(props: Overview) {
  const { here, building } = props
  const t = texts[here.locale]
  const { form, version, serviceName, questionnaireId: id } = building
  const title = inLanguage(form.title, here.locale).text
  const shownIn = languagesMeant(form).includes(here.locale) ? here.locale : (languagesMeant(form)[0] ?? 'nb')
  return (
    <Page here={here} title={title} isPrivate head={<Scripts />}>
      <PageHead
        here={here}
        title={title}
        ingress={t.draft(version, serviceName ?? t.everybodys)}
        trail={[{ title: roomTexts[here.locale].title, href: to(here, roomPaths.list) }, { title }]}
      >
        {form.items.length > 0 && (
          <Row>
            <ButtonLink href={to(here, paths.publish(id))}>{t.publish}</ButtonLink>
            <ButtonLink kind="secondary" icon="phone" href={to(here, paths.preview(id))}>
              {t.preview}
            </ButtonLink>
          </Row>
        )}
      </PageHead>
      <Band tight>
        <Columns>
          <div>
            <p class="ds-sr-only" role="status" data-outline-said />
            <div data-outline>
              <Main {...props} />
            </div>
          </div>
          <Aside label={t.asPhone} wideOnly>
            <Stack gap="small">
              <Quiet small>{t.asPhone}</Quiet>
              <Phone here={here} form={form} shownIn={shownIn} isPicture />
            </Stack>
          </Aside>
        </Columns>
      </Band>
    </Page>
  )
}

function Main(props: Overview) {
  const { here, building, warnings } = props
  return (
    <Stack gap="medium">
      <Done {...props} />
      <InShort here={here} building={building} />
      <Warnings here={here} warnings={warnings.filter((warning) => !('linkId' in warning))} />
      <Outline {...props} />
      <Add here={here} id={building.questionnaireId} isFirst={building.form.items.length === 0} />
      <RemovedList {...props} />
    </Stack>
  )
}

function Outline({ here, building, warnings, done, formToken }: Overview) {
  const t = texts[here.locale]
  const { form, questionnaireId } = building
  const lines = linesOf(form)
  const lacking = Map.groupBy(lackingIn(form), ({ linkId }) => linkId)
  return (
    <Section>
      <h2>{t.outline}</h2>
      {lines.length === 0 && <Quiet>{t.empty}</Quiet>}
      <ol class="outline">
        {lines.map((line, at) => (
          <OutlineLine
            {...{ here, questionnaireId, form, line, formToken }}
            warnings={warnings.filter(
              (warning) => 'linkId' in warning && warning.linkId === line.item.linkId,
            )}
            lacks={(lacking.get(line.item.linkId) ?? []).map(({ locale }) => locale)}
            moved={done.moved === line.item.linkId ? t.moved(at + 1, lines.length) : undefined}
          />
        ))}
      </ol>
    </Section>
  )
}

/** What comes next: above all while there is nothing yet. */
const Add = ({ here, id, isFirst }: { here: Here; id: number; isFirst: boolean }) => {
  const t = texts[here.locale]
  return (
    <Row>
      <ButtonLink kind={isFirst ? 'primary' : 'secondary'} icon="plus" href={to(here, paths.bank(id))}>
        {t.fromBank}
      </ButtonLink>
      <ButtonLink kind="secondary" icon="pencil" href={to(here, paths.kinds(id))}>
        {t.ownQuestion}
      </ButtonLink>
      <ButtonLink kind="tertiary" href={to(here, paths.newQuestion(id, 'tekst'))}>
        {t.newText}
      </ButtonLink>
      <ButtonLink kind="tertiary" href={to(here, paths.newStep(id))}>
        {t.newStep}
      </ButtonLink>
    </Row>
  )
}

/** Questions are moved without leaving one’s place, and what the form looks like is true. */
const Scripts = () => (
  <>
    <Script name="builder.ts" />
    <Script name="slider.ts" />
  </>
)
