import { DateField } from '../../design/form/date-field.tsx'
import { TextArea } from '../../design/form/text-area.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { fieldOf } from '../answers/names.ts'
import { longest } from '../answers/read-answer.ts'
import type { AskedProps } from './question-fields.tsx'
import { Words, wordsOf } from './words.tsx'

/** An answer in words, or a day. */
export function TextQuestion({ here, item, state }: AskedProps) {
  const field = {
    here,
    form: state,
    name: fieldOf(item.linkId),
    label: <Words here={here} item={item} />,
    hint: wordsOf(here, item.help),
  }
  if (item.type === 'date') return <DateField {...field} />
  if (item.type === 'text')
    return <TextArea {...field} maxLength={Math.min(item.maxLength ?? longest.text, longest.text)} />
  return (
    <TextField
      {...field}
      maxLength={Math.min(item.maxLength ?? longest.string, longest.string)}
      autocomplete="off"
    />
  )
}
