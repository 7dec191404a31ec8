import { DraftNotice, DraftStatus, draftData, EachLanguage, WorkScript } from '../../../authoring/index.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { Select } from '../../../design/form/select.tsx'
import { type Here, to } from '../../../design/here.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { Item } from '../../form.ts'
import { ConditionFacts } from '../condition/facts.tsx'
import type { Building } from '../drafts.ts'
import { languagesMeant } from '../languages.ts'
import { partsOf } from '../outline/find.ts'
import { paths } from '../paths.ts'
import { PartPage } from '../views/frame.tsx'
import type { Writing } from '../writing.ts'
import { longestHeading } from './read.ts'
import { texts } from './texts.ts'

type Props = Writing & {
  /** The step that is changed; none when it is new. */
  step: Item | undefined
  draftName: string
}

/** Where a heading is written, and a new one is put above a question. */
export function stepPage({ here, building, step, form, seen, draft, draftName, formToken }: Props) {
  const t = texts[here.locale]
  const { questionnaireId: id } = building
  const path = step ? paths.step(id, step.linkId) : paths.newStep(id)
  const title = step ? t.editTitle : t.newTitle
  return (
    <PartPage
      here={here}
      building={building}
      title={title}
      ingress={t.ingress}
      errors={form.errors}
      head={<WorkScript />}
    >
      <DraftNotice here={here} draft={draft} formToken={formToken} path={path} />
      <Form
        method="post"
        action={to(here, path)}
        formToken={formToken}
        hidden={seen}
        data={draftData(here, draftName)}
      >
        <EachLanguage
          {...{ here, form }}
          name="heading"
          label={t.heading}
          most={longestHeading}
          short
          languages={languagesMeant(building.form)}
        />
        {!step && (
          <Select {...{ here, form }} name="from" label={t.from} options={beginnings(here, building)} />
        )}
        <DraftStatus here={here} />
        <FormActions>
          <Button>{t.save}</Button>
          <ButtonLink kind="tertiary" href={to(here, paths.build(id))}>
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
      {step && <ConditionFacts here={here} building={building} item={step} />}
    </PartPage>
  )
}

const beginnings = (here: Here, { form }: Building) => [
  ...partsOf(form.items)
    .filter(({ type }) => type !== 'group')
    .map(({ linkId, text }) => ({ value: linkId, label: inLanguage(text, here.locale).text.slice(0, 90) })),
  { value: '', label: texts[here.locale].last },
]
