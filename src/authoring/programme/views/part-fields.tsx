import { Button } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { HiddenValues } from '../../../design/form/hidden-values.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Columns, Row } from '../../../design/layout.tsx'
import { Unseen } from '../../../design/text.tsx'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { Languages } from '../../kit/languages.ts'
import { texts as kitTexts } from '../../kit/texts.ts'
import { type Part, partsIn } from '../parts.ts'
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
  /** Something is to be written in it. */
  isOpen: boolean
  path: string
}

/** One part of the programme, a line until it is opened: when, what, and who leads; with buttons that move it and take it away. */
export const PartFields = (props: Props) => {
  const { here, form, day, number, place, isOpen } = props
  const t = texts[here.locale]
  return (
    <li id={partId(number)}>
      <fieldset class="programme-part">
        <legend class="ds-sr-only">
          {t.day(day)}, {t.part(place)}
        </legend>
        <HiddenValues values={{ [`p${number}-day`]: day }} />
        <Details
          summary={<PartInShort here={here} part={partIn(form, number)} />}
          open={isOpen || isWrong(form, number)}
        >
          <WhenAndWho {...props} />
          <Topic {...props} />
        </Details>
        <Moves {...props} />
      </fieldset>
    </li>
  )
}

/** Where on the page a part stands, to come back to. */
export const partId = (number: number): string => `del-${number}`

const partIn = (form: FormState, number: number): Part | undefined => partsIn(form.values)[number - 1]

const isWrong = ({ errors }: FormState, number: number): boolean =>
  errors.some(({ field }) => field.startsWith(`p${number}-`))

/** "10.00–10.45 Velkommen", and who leads it. */
const PartInShort = ({ here, part }: { here: Here; part: Part | undefined }) => {
  const t = texts[here.locale]
  if (!part) return null
  const { starts, ends, speaker, ledBy } = part
  const topic = inLanguage({ nb: part.nb, nn: part.nn, en: part.en }, here.locale)
  const who = [t.leaders[(ledBy || 'nobody') as keyof typeof t.leaders], speaker].filter(Boolean).join(', ')
  return (
    <span>
      {starts}–{ends} <strong lang={langOf(topic, here)}>{topic.text || t.unnamed}</strong>
      <br />
      <span class="quiet small">{who}</span>
    </span>
  )
}

const langOf = ({ text, locale }: { text: string; locale: string }, here: Here): string | undefined =>
  text && locale !== here.locale ? locale : undefined

const WhenAndWho = ({ here, form, number }: Props) => {
  const t = texts[here.locale]
  const field = (name: string) => ({ here, form, name: `p${number}-${name}` })
  const leaders = (['nobody', 'experience', 'professional', 'both'] as const).map((value) => ({
    value,
    label: t.leaders[value],
  }))
  return (
    <div class="part-facts">
      <TextField {...field('starts')} label={t.starts} autocomplete="off" />
      <TextField {...field('ends')} label={t.ends} autocomplete="off" />
      <Select {...field('ledBy')} label={t.ledBy} options={leaders} />
      <TextField {...field('speaker')} label={t.speaker} maxLength={200} autocomplete="off" optional />
    </div>
  )
}

const Topic = ({ here, form, number, languages }: Props) => (
  <Columns kind="equal">
    {languages.map((locale) => (
      <TextField
        here={here}
        form={form}
        name={`p${number}-${locale}`}
        label={`${texts[here.locale].topic}, ${kitTexts[here.locale].language[locale]}`}
        lang={locale}
        maxLength={200}
        optional={locale === 'en'}
      />
    ))}
  </Columns>
)

/** Up, down and away, each said with the part it is about. One comes back to where the part is then. */
const Moves = ({ here, path, day, number, place, isFirst, isLast }: Props) => {
  const t = texts[here.locale]
  const moves = [
    { what: 'up', words: t.up, shown: !isFirst, after: number - 1 },
    { what: 'down', words: t.down, shown: !isLast, after: number + 1 },
    { what: 'remove', words: t.remove, shown: true, after: Math.max(1, number - 1) },
  ]
  return (
    <Row>
      {moves
        .filter(({ shown }) => shown)
        .map(({ what, words, after }) => (
          <Button
            kind="tertiary"
            name="do"
            value={`${what}-${number}`}
            action={`${to(here, path)}#${partId(after)}`}
          >
            {words}
            <Unseen>
              : {t.day(day)}, {t.part(place)}
            </Unseen>
          </Button>
        ))}
    </Row>
  )
}
