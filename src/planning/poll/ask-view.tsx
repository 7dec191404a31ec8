import { Button, ButtonLink } from '../../design/button.tsx'
import { Details } from '../../design/details.tsx'
import { DateField } from '../../design/form/date-field.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import type { FormState } from '../../platform/form.ts'
import { mayWrite } from '../may.ts'
import { longest } from '../meetings/forms.ts'
import { texts as meetingTexts } from '../meetings/texts.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { StepPage } from '../views/frame.tsx'
import { rows } from './forms.ts'
import { texts } from './texts.ts'

type Props = { here: Here; plan: Plan; isOpen: boolean; form: FormState; formToken: string }

const atFirst = 3

/** Two to eight times to choose between. */
export const askPage = ({ here, plan, isOpen, form, formToken }: Props) => {
  const t = texts[here.locale]
  const meetings = meetingTexts[here.locale]
  const isWritten = rows.slice(atFirst).some((row) => form.values[`day-${row}`] || form.values[`time-${row}`])
  return (
    <StepPage here={here} plan={plan} step="group" title={t.ask} ingress={t.askIngress} errors={form.errors}>
      {isOpen && <p>{t.replaces}</p>}
      {(mayWrite(plan) || form.errors.length > 0) && (
        <Form method="post" action={to(here, paths.askWhen(plan.id))} formToken={formToken} card>
          {rows.slice(0, atFirst).map((row) => (
            <TimeRow here={here} form={form} row={row} />
          ))}
          <Details summary={t.moreTimes} open={isWritten}>
            {rows.slice(atFirst).map((row) => (
              <TimeRow here={here} form={form} row={row} />
            ))}
          </Details>
          <TextField
            {...{ here, form }}
            name="place"
            label={meetings.place}
            hint={meetings.placeHint}
            maxLength={longest.place}
            optional
          />
          <FormActions>
            <Button>{t.send}</Button>
            <ButtonLink kind="tertiary" href={to(here, paths.step(plan.id, 'group'))}>
              {t.cancel}
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </StepPage>
  )
}

const TimeRow = ({ here, form, row }: { here: Here; form: FormState; row: number }) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <fieldset class="time-row">
      <legend>{t.row(row)}</legend>
      <DateField {...field} name={`day-${row}`} label={t.day} hint={t.dayHint} />
      <TextField {...field} name={`time-${row}`} label={t.time} hint={t.timeHint} autocomplete="off" />
    </fieldset>
  )
}
