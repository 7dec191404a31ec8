import { Button, ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Section } from '../../../design/layout.tsx'
import { Link } from '../../../design/link.tsx'
import { Quiet } from '../../../design/text.tsx'
import { instruments } from '../../../instruments/index.ts'
import type { Locale } from '../../../platform/locale.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { Item } from '../../form.ts'
import type { Building } from '../drafts.ts'
import { findItem, isInstrument, isStep } from '../outline/find.ts'
import { InShort } from '../overview/in-short.tsx'
import { paths } from '../paths.ts'
import { PartPage } from '../views/frame.tsx'
import { Warnings } from '../views/warnings.tsx'
import type { Warning } from '../warnings/warn.ts'
import { EverythingAsked } from './everything.tsx'
import { texts } from './texts.ts'
import { type Unfinished, unfinishedIn } from './unfinished.ts'

type Props = { here: Here; building: Building; warnings: Warning[]; wasChanged: boolean; formToken: string }

/** The last look: what must be in place, what to think over, and everything that will be asked in all its languages. */
export function publishPage(props: Props) {
  const { here, building, warnings, wasChanged } = props
  const t = texts[here.locale]
  const unfinished = unfinishedIn(building.form)
  const errors = wasChanged ? [{ field: '', message: t.changed }] : []
  return (
    <PartPage here={here} building={building} title={t.title} errors={errors}>
      <InShort here={here} building={building} />
      <Missing {...{ here, building, unfinished }} />
      {warnings.length > 0 && (
        <Section>
          <h2>{t.think}</h2>
          <Quiet small>{t.thinkHint}</Quiet>
          <AllWarnings {...{ here, building, warnings }} />
        </Section>
      )}
      <Section>
        <h2>{t.all}</h2>
        <EverythingAsked here={here} form={building.form} />
      </Section>
      <Use {...props} isReady={unfinished.length === 0} />
    </PartPage>
  )
}

function Missing({
  here,
  building,
  unfinished,
}: Pick<Props, 'here' | 'building'> & { unfinished: Unfinished[] }) {
  if (unfinished.length === 0) return null
  const t = texts[here.locale]
  return (
    <Card tone="sand" id="mangler">
      <h2>{t.must}</h2>
      <ul>
        {unfinished.map((one) => (
          <li>
            <Link href={to(here, placeOf(building, one))}>{inWords(here, building, one)}</Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function placeOf({ questionnaireId: id, form }: Building, one: Unfinished): string {
  if (one.kind === 'no-words') return paths.words(id, one.linkId)
  if (one.kind !== 'lacks') return paths.build(id)
  if (one.linkId === undefined) return paths.about(id)
  const scale = form.items.find((item) => isInstrument(item) && findItem([item], one.linkId ?? ''))
  if (scale) return paths.words(id, scale.linkId)
  const item = findItem(form.items, one.linkId)
  return item && isStep(item) ? paths.step(id, one.linkId) : paths.question(id, one.linkId)
}

function inWords({ locale }: Here, { form }: Building, one: Unfinished): string {
  const t = texts[locale]
  if (one.kind === 'no-questions') return t.noQuestions
  const item = one.linkId === undefined ? undefined : findItem(form.items, one.linkId)
  const name = item ? inLanguage(item.text, locale).text : t.itself
  if (one.kind === 'no-words') return t.noWords(nameOf(item, locale))
  if (one.kind === 'sum-lacks') return t.sumLacks(name)
  return one.kind === 'empty-step' ? t.emptyStep(name) : t.lacks[one.locale](item ? `«${name}»` : name)
}

const nameOf = (scale: Item | undefined, locale: Locale): string =>
  inLanguage(instruments[scale?.instrument ?? '']?.name ?? {}, locale).text

/** Those of the whole form, then question by question. */
function AllWarnings({ here, building, warnings }: Pick<Props, 'here' | 'building' | 'warnings'>) {
  const byQuestion = Map.groupBy(warnings, (one) => ('linkId' in one ? one.linkId : ''))
  return (
    <>
      {[...byQuestion].map(([linkId, those]) => {
        const item = findItem(building.form.items, linkId)
        return (
          <div class="stack" data-gap="tiny">
            {item && (
              <p>
                <Link href={to(here, paths.question(building.questionnaireId, linkId))}>
                  {inLanguage(item.text, here.locale).text}
                </Link>
              </p>
            )}
            <Warnings here={here} warnings={those} />
          </div>
        )
      })}
    </>
  )
}

function Use({ here, building, formToken, isReady }: Props & { isReady: boolean }) {
  const t = texts[here.locale]
  const { questionnaireId: id, revision, mayPublish } = building
  const back = (
    <ButtonLink kind="tertiary" href={to(here, paths.build(id))}>
      {t.back}
    </ButtonLink>
  )
  if (!isReady || !mayPublish)
    return (
      <>
        {!mayPublish && <p>{t.notYours}</p>}
        <p>{back}</p>
      </>
    )
  return (
    <Form
      method="post"
      action={to(here, paths.publish(id))}
      formToken={formToken}
      hidden={{ revision: String(revision) }}
      card
    >
      <p>{t.stands}</p>
      <FormActions>
        <Button>{t.use}</Button>
        {back}
      </FormActions>
    </Form>
  )
}
