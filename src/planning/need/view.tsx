import { Button } from '../../design/button.tsx'
import { Details } from '../../design/details.tsx'
import { CheckPills, ChoiceList } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { MunicipalityField } from '../../design/form/municipality-field.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { SavedNote } from '../../design/saved-note.tsx'
import { SummaryList } from '../../design/summary-list.tsx'
import { Quiet } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import type { FormState } from '../../platform/form.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import type { Municipality } from '../../reference/index.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { StepPage } from '../views/frame.tsx'
import { Existing } from './existing.tsx'
import type { PlanNeed } from './queries.ts'
import { longest, sources } from './rules.ts'
import { texts } from './texts.ts'
import type { WhatThereIs } from './what-there-is.ts'

export type NeedProps = {
  here: Here
  plan: Plan
  need: PlanNeed | undefined
  thereIs: WhatThereIs | undefined
  themes: { id: string; name: LocalisedText }[]
  places: Municipality[]
  form: FormState
  comparison: FormState
  saved: 'need' | 'comparison' | undefined
  formToken: string
}

/** The need in the group's words, then what there is for it already. */
export const needPage = (props: NeedProps) => {
  const { here, plan, need, form, comparison } = props
  const t = texts[here.locale]
  const errors = [...form.errors, ...comparison.errors]
  const writes = mayWrite(plan) || errors.length > 0
  return (
    <StepPage here={here} plan={plan} step="need" errors={errors}>
      {props.saved === 'need' && <SavedNote>{t.saved}</SavedNote>}
      {props.saved === 'comparison' && <SavedNote>{t.savedComparison}</SavedNote>}
      {need ? <Written {...props} need={need} writes={writes} /> : writes && <NeedForm {...props} />}
      {!need && !writes && <p>{t.noneYet}</p>}
      {need && <Existing {...props} need={need} writes={writes} />}
    </StepPage>
  )
}

const Written = ({ writes, need, ...props }: NeedProps & { need: PlanNeed; writes: boolean }) => {
  const { here, form } = props
  const t = texts[here.locale]
  const groups = need.targetGroups.map((group) => t.groupNames[group as keyof typeof t.groupNames])
  const rows = [
    [t.source, t.sources[need.source]],
    [t.who, <p class="as-written">{need.who}</p>],
    [t.why, <p class="as-written">{need.why}</p>],
    [t.theme, need.themeName ? inLanguage(need.themeName, here.locale).text : t.notSaid],
    [t.municipality, need.municipalityName ?? t.notSaid],
    [t.groups, groups.join(', ') || t.notSaid],
  ] as const
  return (
    <Section>
      <h2>{t.title}</h2>
      <SummaryList rows={rows.map(([question, answer]) => ({ question, answer }))} />
      <Quiet small>{t.writtenBy(need.writtenBy, longDate(need.writtenAt, here.locale))}</Quiet>
      {writes && (
        <Details summary={t.change} open={form.errors.length > 0}>
          <NeedForm {...props} need={need} />
        </Details>
      )}
    </Section>
  )
}

const NeedForm = ({ here, plan, need, themes, places, form, formToken }: NeedProps) => {
  const t = texts[here.locale]
  const field = { here, form }
  const seen = { seen: need?.writtenAt.toISOString() ?? '' }
  return (
    <Form
      method="post"
      action={to(here, paths.step(plan.id, 'need'))}
      formToken={formToken}
      hidden={seen}
      card
    >
      {!need && <h2>{t.title}</h2>}
      <TextArea {...field} name="who" label={t.who} hint={t.whoHint} rows={2} maxLength={longest.who} />
      <TextArea {...field} name="why" label={t.why} hint={t.whyHint} rows={4} maxLength={longest.why} />
      <ChoiceList
        {...field}
        name="source"
        label={t.source}
        options={sources.map((value) => ({ value, label: t.sources[value] }))}
      />
      <Select
        {...field}
        name="theme"
        label={t.theme}
        hint={t.themeHint}
        width="medium"
        options={[
          { value: '', label: t.noTheme },
          ...themes.map(({ id, name }) => ({ value: id, label: inLanguage(name, here.locale).text })),
        ]}
      />
      <MunicipalityField
        {...field}
        name="municipality"
        label={t.municipality}
        hint={t.municipalityHint}
        optional
        choices={places.map(({ number, name, countyName }) => ({
          value: number,
          label: `${name}, ${countyName}`,
        }))}
      />
      <CheckPills
        {...field}
        name="groups"
        label={t.groups}
        options={Object.entries(t.groupNames).map(([value, label]) => ({ value, label }))}
      />
      <FormActions>
        <Button>{t.save}</Button>
      </FormActions>
    </Form>
  )
}
