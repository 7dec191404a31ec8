import { Button, ButtonLink } from '../../../design/button.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextArea } from '../../../design/form/text-area.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage, type LocalisedText } from '../../../platform/localised.ts'
import { paths } from '../../paths.ts'
import { elementKeys, languages, longest } from '../forms.ts'
import type { GuidePart, Kind } from '../parts.ts'
import type { Draft } from '../queries.ts'
import { texts } from '../texts.ts'
import { GuideFrame } from './frame.tsx'
import { ItemRows } from './item-rows.tsx'

export type PartPage = {
  here: Here
  programme: { slug: string; title: LocalisedText }
  draft: Draft
  kind: Kind
  form: FormState
  /** The part as it stands; none when it is new. */
  part: GuidePart | undefined
  seen: string | undefined
  formToken: string
}

/** One part of a draft, to write. */
export const partPage = (page: PartPage) => {
  const { here, programme, draft, kind, form, part, seen, formToken } = page
  const t = texts[here.locale]
  const title = part ? inLanguage(part.title, here.locale).text : t.add[kind]
  const action = part ? paths.part(programme.slug, part.key) : paths.newPart(programme.slug)
  return (
    <GuideFrame
      {...{ here, programme, title }}
      above={`${t.inDraft(draft.version)}: ${t.kinds[kind].toLowerCase()}`}
      errors={form.errors}
    >
      <Form
        method="post"
        action={to(here, action)}
        formToken={formToken}
        hidden={{ kind, ...(part && seen !== undefined && { seen }) }}
      >
        <WhatItIs {...page} />
        {kind === 'day' ? <ItemRows here={here} form={form} /> : <WhatItSays {...page} />}
        <FormActions>
          <Button>{t.save}</Button>
          {part && (
            <Button kind="secondary" action={to(here, paths.removal(programme.slug, part.key))}>
              {t.remove}
            </Button>
          )}
          <ButtonLink kind="tertiary" href={to(here, paths.guide(programme.slug))}>
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </GuideFrame>
  )
}

const WhatItIs = ({ here, kind, form, part }: PartPage) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <>
      {kind === 'element' && !part && (
        <Select
          {...field}
          name="element"
          label={t.element}
          options={elementKeys.map((value) => ({ value, label: t.elements[value] }))}
        />
      )}
      {kind === 'day' && (
        <TextField
          {...field}
          name="day"
          label={t.day}
          hint={t.dayHint}
          inputmode="numeric"
          width="short"
          autocomplete="off"
        />
      )}
      {languages.map((language) => (
        <TextField
          {...field}
          name={`title-${language}`}
          label={t.partTitle(t.languages[language])}
          lang={language}
          maxLength={longest.title}
          autocomplete="off"
          optional={language !== 'nb'}
        />
      ))}
    </>
  )
}

const WhatItSays = ({ here, kind, form }: PartPage) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <>
      {languages.map((language) => (
        <TextArea
          {...field}
          name={`words-${language}`}
          label={t.words(t.languages[language])}
          hint={language === 'nb' && kind === 'agenda' ? t.wordsHint : undefined}
          lang={language}
          rows={kind === 'anchoring' ? 2 : 8}
          maxLength={longest.words}
          optional={language !== 'nb' || kind === 'anchoring' || kind === 'form'}
        />
      ))}
      {kind === 'form' && (
        <TextField
          {...field}
          name="link"
          label={t.link}
          hint={t.linkHint}
          maxLength={longest.link}
          optional
        />
      )}
    </>
  )
}
