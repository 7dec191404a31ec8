import { Slider } from '../../design/form/slider.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { fieldOf } from '../answers/names.ts'
import { type Item, isNumber } from '../form.ts'
import type { AskedProps } from './question-fields.tsx'
import { fieldTexts } from './texts.ts'
import { Words, wordsOf } from './words.tsx'

type OnLine = Item & { min: number; max: number }

/** A number that is set on a line: one that its maker wants so, and whose ends are known. */
export const isOnLine = (item: Item): item is OnLine =>
  item.control === 'slider' &&
  isNumber(item) &&
  typeof item.min === 'number' &&
  typeof item.max === 'number' &&
  item.max > item.min

export function SliderQuestion({ here, item, state }: AskedProps & { item: OnLine }) {
  const t = fieldTexts[here.locale]
  const { min, max, unit, help, lower, upper } = item
  const hint = [help && inLanguage(help, here.locale).text, t.from(String(min), String(max))]
  return (
    <Slider
      here={here}
      form={state}
      name={fieldOf(item.linkId)}
      label={
        <>
          <Words here={here} item={item} />
          {unit && <span class="optional"> ({unit})</span>}
        </>
      }
      hint={hint.filter(Boolean).join(' ')}
      {...{ min, max, step: stepOf(item) }}
      lower={wordsOf(here, lower)}
      upper={wordsOf(here, upper)}
      said={inLanguage(item.text, here.locale).text}
      words={{ onLine: t.onLine, none: t.notAnsweredYet, clear: t.takeBack }}
    />
  )
}

/** Whole numbers, or as many decimals as may be written: one where nothing is said. */
const stepOf = ({ type, decimals }: Item): number => (type === 'integer' ? 1 : 10 ** -(decimals ?? 1))
