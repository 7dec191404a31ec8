import { Button } from '../../../design/button.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import type { Here } from '../../../design/here.ts'
import { Row, Stack } from '../../../design/layout.tsx'
import { Quiet, Unseen } from '../../../design/text.tsx'
import { clockSpan, weekdayAndDate } from '../../../platform/dates.ts'
import { readDay } from '../../../platform/day.ts'
import type { FormState } from '../../../platform/form.ts'
import { holidayOn } from '../../../platform/holidays.ts'
import { osloMoment } from '../../../platform/oslo-time.ts'
import { type Skipped, schoolHolidayOn } from '../calendar.ts'
import { texts as formTexts } from '../form-texts.ts'
import { texts as seriesTexts } from '../series-texts.ts'
import { rowsIn, type Row as Written } from '../sessions.ts'
import { readTime } from '../times.ts'

type Props = { here: Here; form: FormState }
type RowsProps = Props & {
  skipped?: Skipped[] | undefined
  /** Where the form is sent: one comes back to the row one was at. */
  action: string
}

/** The sessions, a row each, with how it will be beside: the weekday, and whether it is a holiday. Buttons add and remove. */
export const SessionRows = ({ here, form, skipped = [], action }: RowsProps) => {
  const t = wordsFor(here)
  const written = rowsIn(form.values)
  const rows = written.length > 0 ? written : [{ day: '', from: '', to: '' }]
  return (
    <Stack gap="small">
      {skipped.map(({ day, holiday }) => (
        <Quiet>{t.skipped(weekdayAndDate(noonOf(day), here.locale), t.holidays[holiday])}</Quiet>
      ))}
      <ol class="stack plain session-rows">
        {rows.map((row, at) => (
          <li>
            <fieldset>
              <legend>{t.session(at + 1)}</legend>
              <div class="session-row">
                <Cell here={here} form={form} name={`day-${at + 1}`} label={t.day} />
                <Cell here={here} form={form} name={`from-${at + 1}`} label={t.from} />
                <Cell here={here} form={form} name={`to-${at + 1}`} label={t.to} />
                <Button
                  kind="tertiary"
                  name="do"
                  value={`remove-${at + 1}`}
                  icon="bin"
                  action={`${action}#day-${Math.max(1, at)}`}
                >
                  {t.remove}
                  <Unseen> {t.session(at + 1)}</Unseen>
                </Button>
              </div>
              <HowItWillBe here={here} row={row} />
            </fieldset>
          </li>
        ))}
      </ol>
      <Row>
        <Button
          kind="secondary"
          name="do"
          value="add"
          icon="plus"
          action={`${action}#day-${rows.length + 1}`}
        >
          {t.addSession}
        </Button>
        <Button kind="tertiary" name="do" value="show" action={`${action}#day-1`}>
          {t.preview}
        </Button>
      </Row>
    </Stack>
  )
}

const Cell = ({ here, form, name, label }: Props & { name: string; label: string }) => (
  <TextField here={here} form={form} name={name} label={label} autocomplete="off" />
)

/** "torsdag 14. januar 2027 kl. 17–20", and what one should know about that day. */
const HowItWillBe = ({ here, row }: { here: Here; row: Written }) => {
  const t = wordsFor(here)
  const [day, from, to] = [readDay(row.day), readTime(row.from), readTime(row.to)]
  const [startsAt, endsAt] = [day && from && osloMoment(day, from), day && to && osloMoment(day, to)]
  if (!day || !startsAt || !endsAt) return null
  const holiday = holidayOn(day)
  const season = holiday ? undefined : schoolHolidayOn(day)
  return (
    <Quiet small>
      {weekdayAndDate(startsAt, here.locale)} {clockSpan({ startsAt, endsAt }, here.locale)}
      {holiday && <strong>: {t.onHoliday(t.holidays[holiday])}</strong>}
      {season && `: ${t.inSchoolHoliday(t.seasons[season])}`}
    </Quiet>
  )
}

const wordsFor = ({ locale }: Here) => ({ ...seriesTexts[locale], ...formTexts[locale] })

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)
