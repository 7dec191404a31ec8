import { CheckBox, CheckPills, ChoicePills } from '../../../design/form/choices.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { Row } from '../../../design/layout.tsx'
import { texts } from '../field-texts.ts'
import { type Figure, figures, type lines, type Tick } from '../fields.ts'
import type { FormParts } from './course-form.tsx'

type Line = (typeof lines)[number]
type Parts = { parts: FormParts }

const wordsOf = ({ here }: FormParts) => texts[here.locale]

/** A number, named by its field. */
export const FigureField = ({ parts, name, hint }: Parts & { name: Figure; hint?: string }) => (
  <TextField
    here={parts.here}
    form={parts.form}
    name={name}
    label={wordsOf(parts)[name]}
    hint={hint}
    inputmode="numeric"
    width="short"
    optional={!('otherwise' in figures[name])}
  />
)

/** Two numbers beside each other: from, and to. */
export const FigurePair = ({ parts, names, hint }: Parts & { names: [Figure, Figure]; hint?: string }) => (
  <Row>
    {names.map((name) => (
      <FigureField parts={parts} name={name} {...(hint && { hint })} />
    ))}
  </Row>
)

/** A line of words. */
export const LineField = ({ parts, name, hint, type }: Parts & LineLooks) => (
  <TextField
    here={parts.here}
    form={parts.form}
    name={name}
    label={wordsOf(parts)[name]}
    hint={hint}
    type={type ?? 'text'}
    autocomplete="off"
    optional
  />
)
type LineLooks = { name: Line; hint?: string; type?: 'email' | 'tel' | 'text' }

/** What is so or not so, a box each. */
export const Ticks = ({ parts, names }: Parts & { names: readonly Tick[] }) => (
  <div>
    {names.map((name) => (
      <CheckBox here={parts.here} form={parts.form} name={name} label={wordsOf(parts)[name]} />
    ))}
  </div>
)

type Choice<Value extends string> = Parts & {
  name: 'targetGroups' | 'catchment' | 'mode' | 'languages' | 'accessibility' | 'signup' | 'referralBy'
  values: readonly Value[]
  words: Record<Value, string>
}

/** One of several. */
export const OneOf = <Value extends string>({ parts, name, ...choice }: Choice<Value>) => (
  <ChoicePills
    here={parts.here}
    form={parts.form}
    name={name}
    label={wordsOf(parts)[name]}
    {...optionsOf(choice)}
  />
)

/** Some of several. */
export const SomeOf = <Value extends string>({ parts, name, ...choice }: Choice<Value>) => (
  <CheckPills
    here={parts.here}
    form={parts.form}
    name={name}
    label={wordsOf(parts)[name]}
    {...optionsOf(choice)}
  />
)

const optionsOf = <Value extends string>({ values, words }: Pick<Choice<Value>, 'values' | 'words'>) => ({
  options: values.map((value) => ({ value, label: words[value] })),
})
