import { Button, ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { Form } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Row } from '../../../design/layout.tsx'
import { dateAndTime } from '../../../platform/dates.ts'
import { paths } from '../../paths.ts'
import { texts } from '../texts.ts'

export type DraftLeft = { form: string; savedAt: Date; isShown: boolean }

type Props = { here: Here; draft: DraftLeft | undefined; formToken: string; path: string }

/** What one wrote here and didn't save: go on with it, or throw it away. */
export const DraftNotice = ({ here, draft, formToken, path }: Props) => {
  if (!draft) return null
  const t = texts[here.locale].draft
  const when = dateAndTime(draft.savedAt, here.locale)
  return (
    <Card tone="spruce" gap="small">
      {draft.isShown ? (
        <p>{t.taken(when)}</p>
      ) : (
        <p>
          <strong>{t.title}.</strong> {t.text(when)}
        </p>
      )}
      <Row>
        {!draft.isShown && (
          <ButtonLink kind="secondary" href={`${to(here, path)}${path.includes('?') ? '&' : '?'}kladd=ja`}>
            {t.take}
          </ButtonLink>
        )}
        <Form
          method="post"
          action={to(here, paths.discardDraft())}
          formToken={formToken}
          hidden={{ form: draft.form, back: path }}
        >
          <Button kind="tertiary">{t.leave}</Button>
        </Form>
      </Row>
    </Card>
  )
}
