import { Details } from '../../design/details.tsx'
import type { Here } from '../../design/here.ts'
import { LocalisedParagraphs } from '../../design/localised.tsx'
import type { FormState } from '../../platform/form.ts'
import { sentFor } from '../answers/as-sent.ts'
import { type Answers, everyItem, type Form, type Item, isChoice, isNumber, isQuestion } from '../form.ts'
import { ChoiceQuestion } from './choice-question.tsx'
import { isShortScale, NumberQuestion } from './number-question.tsx'
import { OnlyIf } from './only-if.tsx'
import { isOnLine, SliderQuestion } from './slider-question.tsx'
import { TableQuestions } from './table-questions.tsx'
import { TextQuestion } from './text-question.tsx'
import { fieldTexts } from './texts.ts'
import { Words } from './words.tsx'

type Props = {
  /** The whole form: conditions ask of questions that may stand elsewhere. */
  form: Form
  /** Those of its items that are shown here. */
  items: Item[]
  /** What was sent and what is wrong with it, when it came back. */
  state: FormState
  /** What was answered before. */
  answers: Answers
  here: Pick<Here, 'locale'>
}

/**
 * The fields of some items of a form: for answering, for seeing what it will be like, and for entering what was answered on paper.
 * Each answer can be taken back. Without script everything is shown, and says when it is meant.
 */
export function QuestionFields({ form, items, state, answers, here }: Props) {
  const before = everyItem(items).map((item) => sentFor(item, answers[item.linkId], here.locale))
  const shown: FormState = { values: Object.assign({}, ...before, state.values), errors: state.errors }
  return (
    <div class="questions">
      {items.map((item) => (
        <Asked here={here} form={form} state={shown} item={item} />
      ))}
    </div>
  )
}

export type AskedProps = { here: Pick<Here, 'locale'>; form: Form; state: FormState; item: Item }

/** An item, and those below it; with when it is meant, when that isn't always. */
function Asked(asked: AskedProps) {
  const { form, item, here } = asked
  if (item.calculated !== undefined) return null
  const inside = (
    <>
      <One {...asked} />
      {item.type !== 'group' && item.items.map((below) => <Asked {...asked} item={below} />)}
    </>
  )
  if (!item.when) return inside
  return (
    <OnlyIf here={here} form={form} item={item}>
      {inside}
    </OnlyIf>
  )
}

function One(asked: AskedProps) {
  const { item } = asked
  if (item.type === 'group') return <Group {...asked} />
  if (!isQuestion(item)) return <Told {...asked} />
  if (isChoice(item) || item.type === 'boolean' || isShortScale(item)) return <ChoiceQuestion {...asked} />
  if (isOnLine(item)) return <SliderQuestion {...asked} item={item} />
  return isNumber(item) ? <NumberQuestion {...asked} /> : <TextQuestion {...asked} />
}

function Group(asked: AskedProps) {
  const { here, item } = asked
  const inside = (
    <>
      {item.help && (
        <div class="hint">
          <LocalisedParagraphs here={here} text={item.help} />
        </div>
      )}
      {item.control === 'table' ? (
        <TableQuestions {...asked} />
      ) : (
        item.items.map((below) => <Asked {...asked} item={below} />)
      )}
    </>
  )
  if (Object.keys(item.text).length === 0) return <div class="question-group">{inside}</div>
  return (
    <fieldset class="question-group">
      <legend>
        <Words here={here} item={item} />
      </legend>
      {inside}
    </fieldset>
  )
}

/** A text between the questions; what helps with it is there for those who want it. */
const Told = ({ here, item }: AskedProps) => (
  <div class="told">
    <LocalisedParagraphs here={here} text={item.text} />
    {item.help && (
      <Details summary={fieldTexts[here.locale].moreAbout}>
        <LocalisedParagraphs here={here} text={item.help} />
      </Details>
    )}
  </div>
)
