import { TextField } from '../../design/form/text-field.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { fieldOf } from '../answers/names.ts'
import { type Item, isNumber } from '../form.ts'
import type { AskedProps } from './question-fields.tsx'
import { fieldTexts } from './texts.ts'
import { Words } from './words.tsx'

/** A number that is written; with what it is counted in, and between what it lies. */
export function NumberQuestion({ here, item, state }: AskedProps) {
  const t = fieldTexts[here.locale]
  const { min, max, unit, help, lower, upper } = item
  const end = (number: number, words: Item['lower']) =>
    `${number}${words ? ` (${inLanguage(words, here.locale).text})` : ''}`
  const between =
    typeof min === 'number' && typeof max === 'number' ? t.from(end(min, lower), end(max, upper)) : undefined
  const hints = [help && inLanguage(help, here.locale).text, between].filter(Boolean).join(' ')
  return (
    <TextField
      here={here}
      form={state}
      name={fieldOf(item.linkId)}
      label={
        <>
          <Words here={here} item={item} />
          {unit && <span class="optional"> ({unit})</span>}
        </>
      }
      hint={hints || undefined}
      inputmode={item.type === 'integer' && !(typeof min === 'number' && min < 0) ? 'numeric' : 'decimal'}
      width="short"
      autocomplete="off"
    />
  )
}

/** Whole numbers few enough to stand in a row, each with its own button: 0 to 10. */
export const isShortScale = (item: Item): boolean => {
  const { type, min, max, control } = item
  if (type !== 'integer' || control === undefined || !isNumber(item)) return false
  return typeof min === 'number' && typeof max === 'number' && max - min <= 10 && Number.isInteger(min)
}

export const stepsOf = ({ min, max }: Item): { value: string; label: string }[] =>
  Array.from({ length: Number(max) - Number(min) + 1 }, (_, step) => String(Number(min) + step)).map(
    (value) => ({
      value,
      label: value,
    }),
  )
