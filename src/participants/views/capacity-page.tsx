import { Button, ButtonLink } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import type { CapacityEffect, Fullness, StaffedRun } from '../../registrations/index.ts'
import { texts } from '../capacity-texts.ts'
import { paths } from '../paths.ts'
import { RunPage } from './frame.tsx'

type Props = { here: Here; run: StaffedRun; fullness: Fullness; form: FormState; formToken: string }

/** How many seats? Then what that does, and only then is it done. */
export const capacityPage = (props: Props & { effect?: CapacityEffect | undefined }) => {
  const { here, run, fullness, form, formToken, effect } = props
  const t = texts[here.locale]
  const action = to(here, paths.capacity(run.courseSlug, run.slug))
  const ingress = t.now(fullness.taken, fullness.capacity)
  return (
    <RunPage here={here} run={run} title={t.title} ingress={ingress} errors={form.errors}>
      {effect ? (
        <>
          <Effect here={here} effect={effect} />
          <Form
            method="post"
            action={action}
            formToken={formToken}
            hidden={{ seats: String(effect.seats), step: 'do' }}
          >
            <FormActions>
              <Button>{t.do(effect.seats)}</Button>
              <ButtonLink kind="secondary" href={action}>
                {t.back}
              </ButtonLink>
              <Cancel here={here} run={run} />
            </FormActions>
          </Form>
        </>
      ) : (
        <Form method="post" action={action} formToken={formToken}>
          <TextField here={here} form={form} name="seats" inputmode="numeric" width="short" label={t.seats} />
          <FormActions>
            <Button>{t.look}</Button>
            <Cancel here={here} run={run} />
          </FormActions>
        </Form>
      )}
    </RunPage>
  )
}

const Effect = ({ here, effect }: { here: Here; effect: CapacityEffect }) => {
  const t = texts[here.locale]
  const { offers, left, tooMany } = effect
  return (
    <Card as="section" tone="spruce" gap="small">
      <h2>{t.effect}</h2>
      {tooMany > 0 ? (
        <>
          <p>
            <strong>{t.tooMany(tooMany)}</strong>
          </p>
          <p>{t.tooManyText}</p>
        </>
      ) : (
        <>
          <p>
            <strong>{offers.parties > 0 ? t.offers(offers.parties, offers.people) : t.noOffers}</strong>
          </p>
          {left > 0 && <p>{t.left(left)}</p>}
        </>
      )}
    </Card>
  )
}

const Cancel = ({ here, run }: Pick<Props, 'here' | 'run'>) => (
  <ButtonLink kind="tertiary" href={to(here, paths.list(run.courseSlug, run.slug))}>
    {texts[here.locale].cancel}
  </ButtonLink>
)
