import { Button, ButtonLink } from '../../../design/button.tsx'
import { CheckList, CheckPills, ChoicePills } from '../../../design/form/choices.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { type Here, to } from '../../../design/here.ts'
import type { FormState } from '../../../platform/form.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { type Item, isNumber } from '../../form.ts'
import { canWaitFor } from '../outline/conditions.ts'
import { paths } from '../paths.ts'
import { PartPage } from '../views/frame.tsx'
import type { Writing } from '../writing.ts'
import { answerName, shownInWords } from './said.ts'
import { texts } from './texts.ts'
import { answersTo } from './wish.ts'

type Props = Omit<Writing, 'draft'> & {
  item: Item
  /** The question it is to depend on, once that is chosen. */
  waitsFor: Item | undefined
}

/** When a question or a step is shown: first by which question, then by which answers. */
export function conditionPage(props: Props) {
  const { here, building, item, form } = props
  const t = texts[here.locale]
  const candidates = canWaitFor(building.form, item.linkId)
  return (
    <PartPage
      here={here}
      building={building}
      title={t.title}
      ingress={`«${inLanguage(item.text, here.locale).text}»`}
      errors={form.errors}
    >
      <p>{shownInWords(here, building.form, item)}</p>
      {candidates.length === 0 ? <p>{t.first}</p> : <WhichQuestion {...props} candidates={candidates} />}
      <Answers {...props} />
    </PartPage>
  )
}

function WhichQuestion({ here, building, item, waitsFor, candidates }: Props & { candidates: Item[] }) {
  const t = texts[here.locale]
  return (
    <Form method="get" action={to(here, paths.condition(building.questionnaireId, item.linkId))} gap="small">
      <Select
        here={here}
        form={{ values: { sporsmal: waitsFor?.linkId }, errors: [] }}
        name="sporsmal"
        label={t.which}
        options={candidates.map(({ linkId, text }) => ({
          value: linkId,
          label: inLanguage(text, here.locale).text.slice(0, 90),
        }))}
      />
      <div>
        <Button kind="secondary">{t.choose}</Button>
      </div>
    </Form>
  )
}

function Answers({ here, building, item, waitsFor, form, seen, formToken }: Props) {
  const t = texts[here.locale]
  const { questionnaireId: id } = building
  if (!waitsFor && !item.when) return null
  return (
    <Form
      method="post"
      action={to(here, paths.condition(id, item.linkId))}
      formToken={formToken}
      hidden={{ ...seen, ...(waitsFor && { question: waitsFor.linkId }) }}
      card
    >
      {waitsFor && <AnswerFields here={here} form={form} waitsFor={waitsFor} />}
      <FormActions>
        {waitsFor && <Button>{t.save}</Button>}
        {item.when && (
          <Button kind="secondary" name="do" value="always">
            {t.showAlways}
          </Button>
        )}
        <ButtonLink kind="tertiary" href={to(here, paths.build(id))}>
          {t.cancel}
        </ButtonLink>
      </FormActions>
    </Form>
  )
}

function AnswerFields({ here, form, waitsFor }: { here: Here; form: FormState; waitsFor: Item }) {
  const t = texts[here.locale]
  const question = inLanguage(waitsFor.text, here.locale).text
  const answers = answersTo(waitsFor)
  if (isNumber(waitsFor)) {
    const operators = [
      { value: '>=', label: t.least },
      { value: '<=', label: t.most },
    ]
    return (
      <>
        <ChoicePills
          {...{ here, form }}
          name="operator"
          label={`«${question}». ${t.compare}`}
          options={operators}
        />
        <TextField
          {...{ here, form }}
          name="number"
          label={t.number}
          inputmode="decimal"
          width="short"
          autocomplete="off"
        />
      </>
    )
  }
  if (answers.length === 0) return <p>{t.ifAnswered(question)}</p>
  // The steps of a scale stand beside each other.
  const Answered = answers.every((value) => value.length <= 2) && answers.length > 6 ? CheckPills : CheckList
  return (
    <Answered
      {...{ here, form }}
      name="answers"
      label={t.onlyIf(question)}
      hint={t.onlyIfHint}
      options={answers.map((value) => ({ value, label: answerName(waitsFor, value, here.locale) }))}
    />
  )
}
