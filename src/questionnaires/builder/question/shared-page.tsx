import { Button, ButtonLink } from '../../../design/button.tsx'
import { Card } from '../../../design/card.tsx'
import { CheckBox } from '../../../design/form/choices.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Quiet } from '../../../design/text.tsx'
import { asAsked, type Item } from '../../form.ts'
import { QuestionFields } from '../../views/question-fields.tsx'
import { ConditionFacts } from '../condition/facts.tsx'
import type { Building } from '../drafts.ts'
import { isInstrument } from '../outline/find.ts'
import { paths } from '../paths.ts'
import { PartPage } from '../views/frame.tsx'
import { texts } from './texts.ts'

type Props = { here: Here; building: Building; item: Item; isBlock: boolean; formToken: string }

/** A question that is asked alike everywhere: what can be changed of it here, and how to make it one’s own. */
export function sharedPage({ here, building, item, isBlock, formToken }: Props) {
  const t = texts[here.locale]
  const { questionnaireId: id, form } = building
  return (
    <PartPage
      here={here}
      building={building}
      title={t.editTitle}
      ingress={isBlock ? t.inScale : t.sharedText}
    >
      <Card>
        <div inert>
          <QuestionFields
            here={here}
            form={form}
            items={asAsked({ items: [item] }).items}
            state={{ values: {}, errors: [] }}
            answers={{}}
          />
        </div>
      </Card>
      {isInstrument(item) && (
        <p>
          <ButtonLink href={to(here, paths.words(id, item.linkId))} icon="pencil">
            {t.writeWords}
          </ButtonLink>
        </p>
      )}
      {!isBlock && (
        <>
          <Form method="post" action={to(here, paths.question(id, item.linkId))} formToken={formToken}>
            <CheckBox
              here={here}
              form={{ values: item.required ? { required: 'yes' } : {}, errors: [] }}
              name="required"
              label={t.required}
            />
            <Quiet small>{t.requiredHint}</Quiet>
            <FormActions>
              <Button>{t.save}</Button>
              <ButtonLink kind="tertiary" href={to(here, paths.build(id))}>
                {t.cancel}
              </ButtonLink>
            </FormActions>
          </Form>
          <Form
            method="post"
            action={to(here, paths.ownCopy(id, item.linkId))}
            formToken={formToken}
            gap="small"
          >
            <h2>{t.makeOwn}</h2>
            <p>{t.makeOwnHint}</p>
            <div>
              <Button kind="secondary">{t.makeOwn}</Button>
            </div>
          </Form>
        </>
      )}
      <ConditionFacts here={here} building={building} item={item} />
    </PartPage>
  )
}
