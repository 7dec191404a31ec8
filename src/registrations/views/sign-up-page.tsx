import { paths as coursePaths } from '../../courses/index.ts'
import { Button, ButtonLink } from '../../design/button.tsx'
import { CheckBox, ChoicePills } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import { longest } from '../fields.ts'
import { numbersTo } from '../forms.ts'
import { paths } from '../paths.ts'
import { type Role, roles } from '../rules.ts'
import type { RunFacts } from '../run-facts.ts'
import { texts } from '../texts.ts'
import { whenAndWhere } from '../when.ts'
import { Care, SignUpStep } from './frame.tsx'
import { NeedsFields } from './needs-fields.tsx'
import { OtherRuns } from './other-runs.tsx'

export type SignUpProps = {
  here: Here
  run: RunFacts
  form: FormState
  formToken: string
  /** Other runs of the course that can be joined. */
  others: RunFacts[]
  /** What was filled in on a later step, carried along. */
  carried?: FormState['values']
}

/** The first step: who you are, who comes along, what you need. */
export const signUpPage = ({ here, run, form, formToken, others, carried }: SignUpProps) => {
  const t = texts[here.locale]
  const course = inLanguage(run.title, here.locale).text
  const waits = run.seatsLeft === 0
  return (
    <SignUpStep
      here={here}
      run={run}
      title={waits ? t.waitTitle(course) : t.title(course)}
      above={t.step(1, 3)}
      ingress={`${whenAndWhere(run, here.locale)}. ${seatsInWords(run, here)}`}
      errors={form.errors}
    >
      <Form
        method="post"
        action={to(here, paths.signUp(run.courseSlug, run.slug))}
        formToken={formToken}
        hidden={{ ...carried, step: 'you' }}
      >
        <You here={here} form={knownRole(form, run)} run={run} />
        {run.companionsMax > 0 && <Company here={here} form={form} run={run} />}
        <NeedsFields here={here} form={form} companion={0} />
        {waits && others.length > 0 && <AnyRun here={here} form={form} others={others} />}
        <Care here={here} />
        <FormActions>
          <Button>{t.goOn}</Button>
          <ButtonLink kind="tertiary" href={to(here, coursePaths.run(run.courseSlug, run.slug))}>
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </SignUpStep>
  )
}

/** Who may come in only one role needn't be asked which. */
function knownRole(form: FormState, run: RunFacts): FormState {
  const [only, ...others] = rolesOf(run)
  if (!only || others.length > 0 || form.values.role) return form
  return { ...form, values: { ...form.values, role: only } }
}

type Part = Pick<SignUpProps, 'here' | 'form'>

const You = ({ here, form, run }: Part & { run: RunFacts }) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <>
      <TextField
        {...field}
        name="name"
        autocomplete="name"
        label={t.name}
        maxLength={longest.name}
        spellcheck={false}
      />
      <TextField
        {...field}
        name="email"
        type="email"
        autocomplete="email"
        label={t.email}
        hint={t.emailHint}
      />
      <TextField
        {...field}
        name="phone"
        type="tel"
        autocomplete="tel"
        label={t.phone}
        hint={t.phoneHint}
        width="medium"
        maxLength={longest.phone}
        optional
      />
      <ChoicePills
        {...field}
        name="role"
        label={t.role}
        options={rolesOf(run).map((role) => ({ value: role, label: t.roles[role] }))}
      />
    </>
  )
}

const Company = ({ here, form, run }: Part & { run: RunFacts }) => {
  const t = texts[here.locale]
  const shown = form.values.with === undefined ? { ...form, values: { ...form.values, with: '0' } } : form
  return (
    <ChoicePills
      here={here}
      form={shown}
      name="with"
      label={t.with}
      hint={t.withHint}
      options={[0, ...numbersTo(run.companionsMax)].map((count) => ({
        value: String(count),
        label: count === 0 ? t.alone : t.company[count],
      }))}
    />
  )
}

const AnyRun = ({ here, form, others }: Part & { others: RunFacts[] }) => {
  const t = texts[here.locale]
  return (
    <CheckBox
      here={here}
      form={form}
      name="anyRun"
      label={
        <>
          <strong>{t.anyRun}</strong> <br />
          {t.anyRunAll}
          <OtherRuns here={here} others={others} />
        </>
      }
    />
  )
}

/** Who a course is for decides who one can be on it; somebody's companion may always be next of kin. */
export function rolesOf({ targetGroups }: Pick<RunFacts, 'targetGroups'>): Role[] {
  const groups: Record<Role, string[]> = {
    patient: ['patient', 'child', 'young'],
    'next-of-kin': ['next-of-kin', 'parent', 'sibling', 'child'],
    professional: ['professional'],
  }
  const fitting = roles.filter((role) => groups[role].some((group) => targetGroups.includes(group)))
  return fitting.length > 0 ? fitting : [...roles]
}

export function seatsInWords(
  { seatsLeft, seatsTotal, waiting, waitWeeksMedian }: RunFacts,
  here: Here,
): string {
  const t = texts[here.locale].seats
  if (seatsLeft > Math.max(3, Math.floor(seatsTotal / 5))) return t.free
  if (seatsLeft > 0) return t.left(seatsLeft)
  return waitWeeksMedian ? `${t.waiting(waiting)} ${t.weeks(waitWeeksMedian)}` : t.waiting(waiting)
}
