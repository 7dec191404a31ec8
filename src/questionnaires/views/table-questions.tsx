import { ChoiceRows } from '../../design/form/choice-rows.tsx'
import { fieldOf } from '../answers/names.ts'
import { optionsOf, skip } from './choice-question.tsx'
import type { AskedProps } from './question-fields.tsx'
import { fieldTexts } from './texts.ts'
import { Words, wordsOf } from './words.tsx'

/** Questions that have the same answers, one a row. */
export const TableQuestions = ({ item, ...asked }: AskedProps) => (
  <ChoiceRows
    here={asked.here}
    form={asked.state}
    rows={item.items.map((row) => ({
      name: fieldOf(row.linkId),
      label: <Words here={asked.here} item={row} />,
      hint: wordsOf(asked.here, row.help),
      options: [
        ...optionsOf({ ...asked, item: row }),
        ...(row.required ? [] : [skip(fieldTexts[asked.here.locale].skip)]),
      ],
    }))}
  />
)
