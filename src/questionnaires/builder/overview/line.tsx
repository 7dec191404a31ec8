import { Button, ButtonLink } from '../../../design/button.tsx'
import { Form } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Icon } from '../../../design/icon/icon.tsx'
import { Localised } from '../../../design/localised.tsx'
import { Tag } from '../../../design/tag.tsx'
import { Unseen } from '../../../design/text.tsx'
import type { Locale } from '../../../platform/locale.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { type Form as Built, everyItem, isQuestion } from '../../form.ts'
import { shownInWords } from '../condition/said.ts'
import { paths } from '../paths.ts'
import { kindOf } from '../question/kinds.ts'
import { texts as questionTexts } from '../question/texts.ts'
import { texts } from '../texts.ts'
import { Warnings } from '../views/warnings.tsx'
import { isOwn, type Warning } from '../warnings/warn.ts'
import type { Line } from './outline.ts'

type Props = {
  here: Here
  questionnaireId: number
  form: Built
  line: Line
  warnings: Warning[]
  lacks: Locale[]
  /** Where it went, said once after it was moved. */
  moved: string | undefined
  formToken: string
}

export const lineId = (linkId: string): string => `del-${encodeURIComponent(linkId)}`

/** One line of the form: what it asks, how it is answered, what to think over, and what can be done with it. */
export const OutlineLine = (props: Props) => {
  const { here, line, warnings, moved } = props
  return (
    <li
      class="outline-line"
      data-kind={line.kind}
      data-inside={line.isInStep}
      id={lineId(line.item.linkId)}
      tabIndex={-1}
    >
      {moved && (
        <p class="outline-moved" role="status">
          <Icon name="check" /> {moved}
        </p>
      )}
      <Heading {...props} />
      <About {...props} />
      <Warnings here={here} warnings={warnings} />
      <Deeds {...props} />
    </li>
  )
}

const Heading = ({ here, line }: Props) => {
  const words = <Localised here={here} text={line.item.text} />
  if (line.kind === 'step') return <h3>{words}</h3>
  return (
    <p class="outline-words">
      {line.kind !== 'text' && line.kind !== 'sum' && <span class="outline-number">{line.number}</span>}
      {line.kind === 'text' ? words : <strong>{words}</strong>}
    </p>
  )
}

/** How it is answered, whose it is, and when it is shown. */
const About = ({ here, form, line, lacks }: Props) => {
  const t = texts[here.locale]
  const { item, kind } = line
  const said = [
    ...(kind === 'question'
      ? [questionTexts[here.locale].kinds[kindOf(item)], isOwn(item) ? t.own : t.shared]
      : []),
    ...(kind === 'text' ? [questionTexts[here.locale].kinds.told] : []),
    ...(kind === 'sum' ? [t.workedOut] : []),
    ...(kind === 'block' ? [t.block(everyItem([item]).filter(isQuestion).length)] : []),
    ...(item.required ? [t.required] : []),
    ...(item.when ? [shownInWords(here, form, item)] : []),
  ]
  if (kind === 'step' && line.item.items.length === 0) said.push(t.emptyStep)
  if (said.length === 0 && lacks.length === 0) return null
  return (
    <p class="quiet small outline-about">
      {said.join(' · ')}
      {lacks.map((locale) => (
        <Tag>{t.lacksHere[locale]}</Tag>
      ))}
    </p>
  )
}

const Deeds = ({ here, questionnaireId, line, formToken }: Props) => {
  const t = texts[here.locale]
  const { item, kind, number } = line
  const { linkId } = item
  const about = (
    <Unseen>
      :{' '}
      {kind === 'step' || kind === 'text' || kind === 'sum'
        ? inLanguage(item.text, here.locale).text
        : t.which(number)}
    </Unseen>
  )
  const edit = kind === 'step' ? paths.step(questionnaireId, linkId) : paths.question(questionnaireId, linkId)
  return (
    <Form
      method="post"
      action={to(here, paths.move(questionnaireId, linkId))}
      formToken={formToken}
      gap="small"
    >
      <div class="outline-deeds">
        {line.canGoUp && (
          <Button kind="tertiary" name="way" value="up">
            {t.up}
            {about}
          </Button>
        )}
        {line.canGoDown && (
          <Button kind="tertiary" name="way" value="down">
            {t.down}
            {about}
          </Button>
        )}
        <ButtonLink kind="tertiary" href={to(here, edit)}>
          {t.change}
          {about}
        </ButtonLink>
        <Button kind="tertiary" action={to(here, paths.removal(questionnaireId, linkId))}>
          {t.remove}
          {about}
        </Button>
      </div>
    </Form>
  )
}
