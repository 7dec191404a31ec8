import { Button } from '../../design/button.tsx'
import { Card } from '../../design/card.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Row } from '../../design/layout.tsx'
import { Localised } from '../../design/localised.tsx'
import { OldAndNew } from '../../design/old-and-new.tsx'
import { Tag } from '../../design/tag.tsx'
import { Quiet } from '../../design/text.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { type GuidePart, inWords } from '../../programmes/index.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import { PartWords } from './part-words.tsx'
import { changeIn, type Standing, withDay } from './rules.ts'
import { texts } from './texts.ts'
import type { GuidePage } from './view.tsx'

type Props = GuidePage & { standing: Standing }

/** A part that waits: the old words beside the new, and a yes or a no. */
export const OpenPart = (props: Props) => {
  const { here, standing } = props
  const t = texts[here.locale]
  const part = standing.latest ?? standing.held
  if (!part) return null
  return (
    <Card as="section" id={standing.key}>
      <Row apart>
        <h4>
          {t.kinds[part.kind]}: <Localised here={here} text={part.title} />
        </h4>
        <Tag>{t.changes[changeIn(standing)]}</Tag>
      </Row>
      <Difference {...props} />
      <Answers {...props} isDay={part.kind === 'day'} />
    </Card>
  )
}

const Difference = ({ here, guide, standing: { held, latest } }: Props) => {
  const t = texts[here.locale]
  if (!held) return latest ? <PartWords here={here} part={latest} /> : null
  if (!latest)
    return (
      <>
        <PartWords here={here} part={held} />
        <Quiet>{t.isGone}</Quiet>
      </>
    )
  const [old, newer] = [inWords(held, here.locale), inWords(latest, here.locale)]
  if (old === newer)
    return (
      <>
        <PartWords here={here} part={latest} />
        <Quiet>{t.otherLanguage}</Quiet>
      </>
    )
  return (
    <OldAndNew
      lang={langOf(latest, here)}
      old={{ heading: t.yours(held.version), text: old }}
      newer={{ heading: t.newest(guide.newest.version), text: newer }}
    />
  )
}

const Answers = ({ here, plan, guide, standing, course, isStaff, formToken, isDay }: Props & Day) => {
  const t = texts[here.locale]
  const change = changeIn(standing)
  const isOfCourse = isDay && course !== undefined
  const isOwn = isOfCourse && !withDay(course.programmeItems, standing.held, standing.latest)
  if (!mayWrite(plan)) return null
  return (
    <Form
      method="post"
      action={to(here, paths.guidePart(plan.id, standing.key, 'taken'))}
      formToken={formToken}
      hidden={{ version: String(guide.newest.version) }}
      gap="small"
    >
      {isOfCourse && (
        <Quiet>{isOwn ? t.ownDay : isStaff ? t.asksBoth : t.staffOnly(plan.service.name)}</Quiet>
      )}
      <FormActions>
        {(isStaff || !isOfCourse) && <Button>{t.take[change]}</Button>}
        <Button kind="secondary" action={to(here, paths.guidePart(plan.id, standing.key, 'declined'))}>
          {t.decline[change]}
        </Button>
      </FormActions>
    </Form>
  )
}
type Day = { isDay: boolean }

/** The language a part is shown in, when that isn't the reader's. */
function langOf({ title }: GuidePart, { locale }: Here): string | undefined {
  const shown = inLanguage(title, locale).locale
  return shown === locale ? undefined : shown
}
