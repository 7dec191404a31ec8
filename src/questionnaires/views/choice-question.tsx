import { AskedIf, AsksMore } from '../../design/form/asked-if.tsx'
import { CheckList, ChoiceList } from '../../design/form/choices.tsx'
import { Scale } from '../../design/form/scale.tsx'
import { Select } from '../../design/form/select.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { fieldOf, otherFieldOf, ownWords, skipped } from '../answers/names.ts'
import { longest } from '../answers/read-answer.ts'
import type { Item } from '../form.ts'
import { isShortScale, stepsOf } from './number-question.tsx'
import type { AskedProps } from './question-fields.tsx'
import { fieldTexts } from './texts.ts'
import { Words, wordsOf } from './words.tsx'

/** One answer or several of those there are. An answer once chosen can be taken back, also without script. */
export function ChoiceQuestion(asked: AskedProps) {
  const { here, item, state } = asked
  const t = fieldTexts[here.locale]
  const field = {
    here,
    form: state,
    name: fieldOf(item.linkId),
    label: <Words here={here} item={item} />,
    hint: wordsOf(here, item.help) ?? (item.repeats ? t.several : undefined),
  }
  if (isScale(item)) {
    return (
      <Scale
        {...field}
        steps={isShortScale(item) ? stepsOf(item) : optionsOf(asked)}
        lower={wordsOf(here, item.lower)}
        upper={wordsOf(here, item.upper)}
        none={item.required ? undefined : t.skip}
      />
    )
  }
  return item.type === 'open-choice' ? (
    <AsksMore>
      <Listed asked={asked} field={field} />
      <AskedIf chosen="own-words">
        <TextField
          here={here}
          form={state}
          name={otherFieldOf(item.linkId)}
          label={t.otherWords}
          maxLength={longest.string}
        />
      </AskedIf>
    </AsksMore>
  ) : (
    <Listed asked={asked} field={field} />
  )
}

type Field = Omit<Parameters<typeof ChoiceList>[0], 'options'>

function Listed({ asked, field }: { asked: AskedProps; field: Field }) {
  const { here, item } = asked
  const t = fieldTexts[here.locale]
  const options = optionsOf(asked)
  if (item.type === 'open-choice') options.push({ value: ownWords, label: <>{t.other}</> })
  if (item.repeats) return <CheckList {...field} options={options} />
  if (item.control === 'drop-down') {
    const named = item.options.map(({ code, display }) => ({
      value: code,
      label: inLanguage(display, here.locale).text,
    }))
    const own = item.type === 'open-choice' ? [{ value: ownWords, label: t.other }] : []
    return <Select {...field} options={[{ value: skipped, label: t.skip }, ...named, ...own]} />
  }
  return <ChoiceList {...field} options={item.required ? options : [...options, skip(t.skip)]} />
}

export const skip = (word: string) => ({ value: skipped, label: <span class="quiet">{word}</span> })

export function optionsOf({ here, item }: AskedProps) {
  if (item.type === 'boolean') {
    const t = fieldTexts[here.locale]
    return [
      { value: 'true', label: <>{t.yes}</> },
      { value: 'false', label: <>{t.no}</> },
    ]
  }
  return item.options.map(({ code, display }) => ({ value: code, label: <>{wordsOf(here, display)}</> }))
}

/** Shown as steps in a row: short numbers, or short words that were meant as a scale. */
export const isScale = (item: Item): boolean =>
  isShortScale(item) ||
  (item.type === 'choice' &&
    !item.repeats &&
    item.control !== 'drop-down' &&
    item.options.length > 2 &&
    item.options.every(({ display }) => Object.values(display).every((words) => words.length <= 2)))
