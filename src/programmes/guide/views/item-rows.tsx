import { Details } from '../../../design/details.tsx'
import { textOf } from '../../../design/form/field.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import type { Here } from '../../../design/here.ts'
import { Row } from '../../../design/layout.tsx'
import { Quiet } from '../../../design/text.tsx'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { languages, mostItems } from '../forms.ts'
import { texts } from '../texts.ts'

const emptyRows = 3

/** What happens on a day: those that are written, and some empty ones. */
export const ItemRows = ({ here, form }: { here: Here; form: FormState }) => {
  const t = texts[here.locale]
  const last = rows.findLast((row) => isWritten(form, row)) ?? 0
  return (
    <>
      <div>
        {rows.slice(0, last + emptyRows).map((row) => (
          <ItemRow here={here} form={form} row={row} />
        ))}
      </div>
      {last + emptyRows < mostItems && <Quiet small>{t.moreRows}</Quiet>}
    </>
  )
}

const rows = Array.from({ length: mostItems }, (_, at) => at + 1)
const isWritten = ({ values }: FormState, row: number): boolean =>
  ['starts', 'ends', ...languages].some((name) => [values[`i${row}-${name}`] ?? ''].flat()[0] !== '')

type OfRow = { here: Here; form: FormState; row: number }

const isWrong = ({ errors }: FormState, row: number): boolean =>
  errors.some(({ field }) => field.startsWith(`i${row}-`))

/** One thing that happens, a line until it is opened. */
const ItemRow = ({ here, form, row }: OfRow) => {
  const said = (name: string) => textOf(form, `i${row}-${name}`)
  const t = texts[here.locale]
  const isEmpty = !isWritten(form, row)
  const title = inLanguage({ nb: said('nb'), nn: said('nn'), en: said('en') }, here.locale).text
  const summary = isEmpty ? t.newItem : `${said('starts')}–${said('ends')} ${title}`
  return (
    <Details summary={summary} open={isWrong(form, row) || (isEmpty && row === 1)}>
      <ItemFields here={here} form={form} row={row} />
    </Details>
  )
}

const ItemFields = ({ here, form, row }: OfRow) => {
  const t = texts[here.locale]
  const field = { here, form }
  const { none, ...leaders } = t.leaders
  return (
    <fieldset class="stack" data-gap="small">
      <legend class="ds-sr-only">{t.item(row)}</legend>
      <Row>
        <TextField {...field} name={`i${row}-starts`} label={t.starts} width="short" autocomplete="off" />
        <TextField {...field} name={`i${row}-ends`} label={t.ends} width="short" autocomplete="off" />
      </Row>
      <Select
        {...field}
        name={`i${row}-ledBy`}
        label={t.ledBy}
        width="medium"
        options={[
          { value: '', label: none },
          ...Object.entries(leaders).map(([value, label]) => ({ value, label })),
        ]}
      />
      {languages.map((language) => (
        <TextField
          {...field}
          name={`i${row}-${language}`}
          label={t.itemTitle(t.languages[language])}
          lang={language}
          maxLength={300}
          autocomplete="off"
          optional={language !== 'nb'}
        />
      ))}
    </fieldset>
  )
}
