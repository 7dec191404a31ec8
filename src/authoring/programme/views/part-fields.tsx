import { Button } from '../../../design/button.tsx'
import { HiddenValues } from '../../../design/form/hidden-values.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import type { Here } from '../../../design/here.ts'
import { Columns, Row } from '../../../design/layout.tsx'
import { Unseen } from '../../../design/text.tsx'
import type { FormState } from '../../../platform/form.ts'
import type { Languages } from '../../kit/languages.ts'
import { texts as kitTexts } from '../../kit/texts.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  form: FormState
  day: string
  /** Its number in the form, over all days; its place in the day is what people count. */
  number: number
  place: number
  isFirst: boolean
  isLast: boolean
  languages: Languages
}

/** One part of the programme: when, what, and who leads; with buttons that move it and take it away. */
export const PartFields = (props: Props) => {
  const { here, form, day, number, place, languages } = props
  const t = texts[here.locale]
  const field = (name: string) => ({ here, form, name: `p${number}-${name}` })
  return (
    <li>
      <fieldset class="card stack" data-gap="small">
        <legend class="ds-sr-only">
          {t.day(day)}, {t.part(place)}
        </legend>
        <HiddenValues values={{ [`p${number}-day`]: day }} />
        <div class="part-facts">
          <TextField {...field('starts')} label={t.starts} autocomplete="off" />
          <TextField {...field('ends')} label={t.ends} autocomplete="off" />
          <Select
            {...field('ledBy')}
            label={t.ledBy}
            options={(['nobody', 'experience', 'professional', 'both'] as const).map((value) => ({
              value,
              label: t.leaders[value],
            }))}
          />
          <TextField {...field('speaker')} label={t.speaker} maxLength={200} autocomplete="off" optional />
        </div>
        <Columns kind="equal">
          {languages.map((locale) => (
            <TextField
              {...field(locale)}
              label={`${t.topic}, ${kitTexts[here.locale].language[locale]}`}
              lang={locale}
              maxLength={200}
              optional={locale === 'en'}
            />
          ))}
        </Columns>
        <Moves {...props} />
      </fieldset>
    </li>
  )
}

/** Up, down and away, each said with the part it is about. */
const Moves = ({ here, day, number, place, isFirst, isLast }: Props) => {
  const t = texts[here.locale]
  const moves = [
    { what: 'up', words: t.up, shown: !isFirst },
    { what: 'down', words: t.down, shown: !isLast },
    { what: 'remove', words: t.remove, shown: true },
  ]
  return (
    <Row>
      {moves
        .filter(({ shown }) => shown)
        .map(({ what, words }) => (
          <Button kind="tertiary" name="do" value={`${what}-${number}`}>
            {words}
            <Unseen>
              : {t.day(day)}, {t.part(place)}
            </Unseen>
          </Button>
        ))}
    </Row>
  )
}
