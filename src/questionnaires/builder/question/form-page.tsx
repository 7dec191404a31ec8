import type { ComponentChildren } from 'preact'
import { DraftNotice, DraftStatus, draftData, EachLanguage, WorkScript } from '../../../authoring/index.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { CheckBox } from '../../../design/form/choices.tsx'
import { EnterSends, Form, FormActions } from '../../../design/form/form.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { to } from '../../../design/here.ts'
import { Row } from '../../../design/layout.tsx'
import { Quiet } from '../../../design/text.tsx'
import type { Item } from '../../form.ts'
import { ConditionFacts } from '../condition/facts.tsx'
import { languagesMeant } from '../languages.ts'
import { paths } from '../paths.ts'
import { PartPage } from '../views/frame.tsx'
import { Warnings } from '../views/warnings.tsx'
import type { Warning } from '../warnings/warn.ts'
import type { Writing } from '../writing.ts'
import { hasOptions, longestText, type Written, writtenOf } from './fields.ts'
import { kindOf } from './kinds.ts'
import { OptionsFields } from './options-fields.tsx'
import { labelOf } from './said.ts'
import { texts } from './texts.ts'

export type QuestionPage = Writing & {
  item: Item
  isNew: boolean
  /** Where the form is sent. */
  path: string
  warnings: Warning[]
  draftName: string
  advice: ((field: string) => ComponentChildren) | undefined
}

/** Where a question of one’s own is written: its words side by side, how it is answered, and what to think over. */
export function questionPage(props: QuestionPage) {
  const { here, building, item, isNew, path, form, seen, draft, draftName, formToken } = props
  const t = texts[here.locale]
  const kind = kindOf(item)
  return (
    <PartPage
      here={here}
      building={building}
      title={titleOf(item, isNew, t)}
      ingress={kind === 'told' ? t.kindHints.told : t.kinds[kind]}
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
        <EnterSends />
        <Fields {...props} />
        <DraftStatus here={here} />
        <FormActions>
          <Button>{kind === 'told' ? t.saveText : t.save}</Button>
          <Button kind="secondary" name="do" value="language">
            {t.look}
          </Button>
          <ButtonLink kind="tertiary" href={to(here, paths.build(building.questionnaireId))}>
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
      {!isNew && <ConditionFacts here={here} building={building} item={item} />}
    </PartPage>
  )
}

const titleOf = (item: Item, isNew: boolean, t: (typeof texts)['nb']): string => {
  if (item.type === 'display') return isNew ? t.newText : t.editText
  return isNew ? t.newTitle : t.editTitle
}

function Fields({ here, building, item, form, path, warnings, advice }: QuestionPage) {
  const t = texts[here.locale]
  const kind = kindOf(item)
  const languages = languagesMeant(building.form)
  const text = (name: Written) => (
    <EachLanguage
      {...{ here, form, name, languages, advice }}
      label={labelOf(name, item, here.locale)}
      hint={kind === 'told' ? t.toldHints[name] : t.hints[name]}
      most={longestText(name, kind)}
      short={name === 'lower' || name === 'upper'}
      optional={name !== 'text'}
    />
  )
  return (
    <>
      {text('text')}
      <Warnings here={here} warnings={warnings} />
      {writtenOf(kind)
        .filter((name) => name === 'lower' || name === 'upper')
        .map(text)}
      {hasOptions(kind) && <OptionsFields {...{ here, form, languages, path }} />}
      {kind === 'number' && (
        <Row>
          <TextField
            {...{ here, form }}
            name="min"
            label={t.min}
            inputmode="numeric"
            width="short"
            optional
          />
          <TextField
            {...{ here, form }}
            name="max"
            label={t.max}
            inputmode="numeric"
            width="short"
            optional
          />
        </Row>
      )}
      {text('help')}
      {kind !== 'told' && (
        <div>
          <CheckBox {...{ here, form }} name="required" label={t.required} />
          <Quiet small>{t.requiredHint}</Quiet>
        </div>
      )}
    </>
  )
}
