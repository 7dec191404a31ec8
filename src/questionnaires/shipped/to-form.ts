import { locales } from '../../platform/locale.ts'
import type { Form, Item, Option } from '../form.ts'
import type { Part, ShippedForm } from './form.ts'
import { type Question, type Said, say, type Way } from './question.ts'

/** A shipped form as every form is read and shown. */
export const formOf = ({ key, version, title, intro, parts }: ShippedForm): Form => ({
  url: `urn:mestring:questionnaire:${key}`,
  version,
  title,
  intro,
  languages: [...locales],
  items: parts.map((part) => ('questions' in part ? groupOf(part) : itemOf(part))),
})

/** A question as an item of a form. Its linkId is its code: it is asked once in a form. */
export const itemOf = ({ code, text, help, way }: Question): Item => ({
  ...bare,
  linkId: code,
  code,
  type: typeOf[way.kind],
  text,
  ...(help && { help }),
  ...(way.kind === 'zero-to-ten' && { lower: way.lower, upper: way.upper }),
  options: optionsOf(way),
})

const groupOf = ({ linkId, heading, asTable, questions }: Part): Item => ({
  ...bare,
  linkId,
  type: 'group',
  text: heading,
  ...(asTable && { control: 'table' }),
  items: questions.map(itemOf),
})

const bare = { required: false, repeats: false, options: [], items: [] }

const typeOf = {
  'zero-to-ten': 'choice',
  one: 'choice',
  'one-or-own-words': 'open-choice',
  words: 'text',
} as const satisfies Record<Way['kind'], Item['type']>

function optionsOf(way: Way): Option[] {
  if (way.kind === 'words') return []
  return way.kind === 'zero-to-ten' ? figures : way.options
}

const figure = (figure: number): Said => say(String(figure), String(figure), String(figure))
const figures: Option[] = Array.from({ length: 11 }, (_, score) => ({
  code: String(score),
  display: figure(score),
  score,
}))
