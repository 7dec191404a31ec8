import { DraftNotice, DraftStatus, draftData, EachLanguage, WorkScript } from '../../../authoring/index.ts'
import { Button, ButtonLink } from '../../../design/button.tsx'
import { Details } from '../../../design/details.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { to } from '../../../design/here.ts'
import type { Item } from '../../form.ts'
import { languagesMeant } from '../languages.ts'
import { paths } from '../paths.ts'
import { PartPage } from '../views/frame.tsx'
import type { Writing } from '../writing.ts'
import { texts } from './texts.ts'
import { answerName, mayBeSame, most, questionName } from './words.ts'

type Props = Writing & {
  scale: Item
  /** What the instrument is called. */
  name: string
  draftName: string
}

/** Where an instrument gets its words, by who has leave to use them: question by question, each answer by what it counts. */
export function scalePage(props: Props) {
  const { here, building, scale, name, form, seen, draft, draftName, formToken } = props
  const t = texts[here.locale]
  const { questionnaireId: id } = building
  const path = paths.words(id, scale.linkId)
  return (
    <PartPage
      here={here}
      building={building}
      title={t.title(name)}
      ingress={t.ingress}
      errors={form.errors}
      head={<WorkScript />}
    >
      <DraftNotice here={here} draft={draft} formToken={formToken} path={path} />
      <Form
        method="post"
        action={to(here, path)}
        formToken={formToken}
        hidden={seen}
        data={draftData(here, draftName)}
      >
        <Text {...props} name="intro" label={t.intro} most={most.intro} />
        {scale.items.map((_, at) => (
          <Question {...props} at={at} />
        ))}
        <DraftStatus here={here} />
        <FormActions>
          <Button>{t.save}</Button>
          <ButtonLink kind="tertiary" href={to(here, paths.build(id))}>
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </PartPage>
  )
}

type TextProps = Pick<Props, 'here' | 'form' | 'building'> & { name: string; label: string; most: number }

const Text = ({ here, form, building, ...field }: TextProps) => (
  <EachLanguage
    {...{ here, form, ...field }}
    short={field.name !== 'intro'}
    languages={languagesMeant(building.form)}
  />
)

function Question(props: Props & { at: number }) {
  const { here, scale, form, at } = props
  const t = texts[here.locale]
  const item = scale.items[at]
  if (!item) return null
  const answers = item.options.map(({ score }, place) => (
    <Text {...props} name={answerName(at, place)} label={t.answer(score ?? place)} most={most.answer} />
  ))
  const isWritten = Object.entries(form.values).some(
    ([name, value]) => name.startsWith(`${questionName(at)}-a`) && value,
  )
  return (
    <fieldset class="question-group">
      <legend>{t.question(at + 1)}</legend>
      <Text {...props} name={questionName(at)} label={t.words} most={most.question} />
      {mayBeSame(scale, at) ? (
        <Details summary={t.others} open={isWritten}>
          {answers}
        </Details>
      ) : (
        answers
      )}
      {item.options.length === 0 &&
        (['lower', 'upper'] as const).map((end) => (
          <Text {...props} name={`${questionName(at)}-${end}`} label={t.ends[end]} most={most.answer} />
        ))}
    </fieldset>
  )
}
