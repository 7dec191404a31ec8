import { Button } from '../../../design/button.tsx'
import { CheckBox } from '../../../design/form/choices.tsx'
import { HiddenValues } from '../../../design/form/hidden-values.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Unseen } from '../../../design/text.tsx'
import type { FormState } from '../../../platform/form.ts'
import type { Locale } from '../../../platform/locale.ts'
import { mostRows, rowField, rowsIn } from './rows.ts'
import { texts } from './texts.ts'

type Props = {
  here: Here
  form: FormState
  languages: readonly Locale[]
  /** Where the form is sent: with a fragment, one comes back to the row. */
  path: string
}

/** The answers to choose from, each in every language, with points where they count; moved and added without losing a word. */
export const OptionsFields = (props: Props) => {
  const { here, form } = props
  const t = texts[here.locale]
  const rows = rowsIn(form.values)
  return (
    <fieldset class="option-rows">
      <legend>{t.answers}</legend>
      <p class="hint">
        {t.answersHint} {t.scoreHint}
      </p>
      <ol class="stack plain" data-gap="medium">
        {rows.map((row, at) => (
          <OptionRow {...props} code={row.code} number={at + 1} count={rows.length} />
        ))}
      </ol>
      {rows.length < mostRows && (
        <div>
          <Button kind="secondary" icon="plus" name="do" value="more" action={at(props, rows.length + 1)}>
            {t.more}
          </Button>
        </div>
      )}
      <CheckBox here={here} form={form} name="open" label={t.open} />
    </fieldset>
  )
}

const at = ({ here, path }: Props, row: number): string => `${to(here, path)}#svar-${row}`

function OptionRow(props: Props & { code: string; number: number; count: number }) {
  const { here, form, languages, code, number } = props
  const t = texts[here.locale]
  return (
    <li id={`svar-${number}`}>
      <fieldset class="option-row">
        <legend class="ds-sr-only">{t.answer(number)}</legend>
        <HiddenValues
          values={{ [rowField(number, 'code')]: code, ...unseenWords(form, number, languages) }}
        />
        <div class="option-words">
          {languages.map((locale) => (
            <TextField
              {...{ here, form }}
              name={rowField(number, locale)}
              label={
                <>
                  {t.answer(number)} <span class="optional">{t.answerIn[locale].toLowerCase()}</span>
                </>
              }
              lang={locale}
              maxLength={150}
              autocomplete="off"
            />
          ))}
          <TextField
            {...{ here, form }}
            name={rowField(number, 'score')}
            label={
              <>
                {t.score}
                <Unseen>, {t.answer(number).toLowerCase()}</Unseen>
              </>
            }
            inputmode="decimal"
            autocomplete="off"
          />
        </div>
        <RowDeeds {...props} />
      </fieldset>
    </li>
  )
}

/** Words in a language the form isn’t in go along unseen. */
const unseenWords = (
  { values }: FormState,
  row: number,
  languages: readonly Locale[],
): Record<string, string> =>
  Object.fromEntries(
    (['nb', 'nn', 'en'] as const)
      .filter((locale) => !languages.includes(locale))
      .map((locale) => [rowField(row, locale), String(values[rowField(row, locale)] ?? '')]),
  )

function RowDeeds(props: Props & { number: number; count: number }) {
  const { here, number, count } = props
  const t = texts[here.locale]
  const deeds = [
    { deed: 'up', words: t.up, isThere: number > 1, after: number - 1 },
    { deed: 'down', words: t.down, isThere: number < count, after: number + 1 },
    { deed: 'away', words: t.away, isThere: count > 1, after: Math.max(1, number - 1) },
  ]
  return (
    <div class="outline-deeds">
      {deeds
        .filter(({ isThere }) => isThere)
        .map(({ deed, words, after }) => (
          <Button kind="tertiary" name="do" value={`${deed}-${number}`} action={at(props, after)}>
            {words}
            <Unseen>: {t.answer(number).toLowerCase()}</Unseen>
          </Button>
        ))}
    </div>
  )
}
