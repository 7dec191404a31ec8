import { Button } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { ChoicePills } from '../../../design/form/choices.tsx'
import { DateField } from '../../../design/form/date-field.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import type { Here } from '../../../design/here.ts'
import { Row } from '../../../design/layout.tsx'
import { Quiet } from '../../../design/text.tsx'
import type { FormState } from '../../../platform/form.ts'
import { rhythms } from '../calendar.ts'
import { seriesFields } from '../series.ts'
import { texts } from '../series-texts.ts'

/** "Hver tirsdag × 6": makes the rows above from a first day, a clock and a rhythm. */
export const SeriesFields = ({ here, form }: { here: Here; form: FormState }) => {
  const t = texts[here.locale]
  const field = { here, form }
  return (
    <Details summary={t.series} open={form.errors.some(({ field }) => seriesFields.includes(field))}>
      <Quiet>{t.seriesText}</Quiet>
      <DateField {...field} name="first" label={t.first} />
      <Row>
        <TextField {...field} name="clockFrom" label={t.clockFrom} width="short" autocomplete="off" />
        <TextField {...field} name="clockTo" label={t.clockTo} width="short" autocomplete="off" />
        <TextField {...field} name="count" label={t.count} inputmode="numeric" width="short" />
      </Row>
      <ChoicePills
        {...field}
        name="rhythm"
        label={t.rhythm}
        options={rhythms.map((value) => ({ value, label: t.rhythms[value] }))}
      />
      <Button kind="secondary" name="do" value="series">
        {t.makeSeries}
      </Button>
    </Details>
  )
}
