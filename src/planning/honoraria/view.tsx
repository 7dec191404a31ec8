import { Button, ButtonLink } from '../../design/button.tsx'
import { CheckBox, ChoicePills } from '../../design/form/choices.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import { mayKeepGroup } from '../may.ts'
import { paths } from '../paths.ts'
import type { Member, Plan } from '../plans.ts'
import { StepPage } from '../views/frame.tsx'
import type { Honorarium } from './queries.ts'
import { units } from './rules.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  plan: Plan
  representative: Member
  offer: Honorarium | undefined
  form: FormState
  formToken: string
}

/** What one user representative is offered. */
export const honorariumPage = ({ here, plan, representative, offer, form, formToken }: Props) => {
  const t = texts[here.locale]
  const title = t.title(representative.name)
  const field = { here, form }
  return (
    <StepPage here={here} plan={plan} step="group" title={title} ingress={t.ingress} errors={form.errors}>
      {(mayKeepGroup(plan) || form.errors.length > 0) && (
        <Form
          method="post"
          action={to(here, paths.honorarium(plan.id, representative.id))}
          formToken={formToken}
          card
        >
          <TextField
            {...field}
            name="kroner"
            label={t.kroner}
            hint={t.kronerHint}
            inputmode="numeric"
            width="short"
            autocomplete="off"
          />
          <ChoicePills
            {...field}
            name="per"
            label={t.per}
            options={units.map((value) => ({ value, label: t.units[value] }))}
          />
          <CheckBox {...field} name="travel" label={t.travel} />
          {offer?.agreedAt && <p>{t.anew}</p>}
          <FormActions>
            <Button>{t.offer}</Button>
            <ButtonLink kind="tertiary" href={to(here, paths.step(plan.id, 'group'))}>
              {t.cancel}
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </StepPage>
  )
}
