import { Button } from '../../../design/button.tsx'
import { ChoiceList } from '../../../design/form/choices.tsx'
import { Form, FormActions } from '../../../design/form/form.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Band, Stack } from '../../../design/layout.tsx'
import { Page } from '../../../design/page/page.tsx'
import { PageTitle } from '../../../design/page/page-head.tsx'
import type { Fields } from '../merge.ts'
import { pickedField, theirsField } from '../saving.ts'
import { texts } from '../texts.ts'

/** A field that two have written in: what it is called, and how a value of it is said. */
export type Contested = {
  field: string
  label: string
  say: (value: string | string[] | undefined) => string
}

type Props = {
  here: Here
  action: string
  formToken: string
  contested: Contested[]
  mine: Fields
  theirs: Fields
  seen: Record<string, string>
  who: string | undefined
}

/** Two wrote in the same field: both versions, field by field, and the one who came last chooses. */
export const bothVersionsPage = ({ here, action, formToken, contested, mine, theirs, seen, who }: Props) => {
  const t = texts[here.locale].both
  const hidden = {
    ...mine,
    ...seen,
    ...Object.fromEntries(contested.map(({ field }) => [theirsField(field), theirs[field]])),
  }
  const form = {
    values: Object.fromEntries(contested.map(({ field }) => [pickedField(field), 'mine'])),
    errors: [],
  }
  return (
    <Page here={here} title={t.title} isPrivate>
      <Band narrow>
        <Stack gap="medium">
          <PageTitle title={t.title} ingress={t.ingress(who ?? t.somebody)} />
          <Form method="post" action={to(here, action)} formToken={formToken} hidden={hidden}>
            {contested.map(({ field, label, say }) => (
              <ChoiceList
                here={here}
                form={form}
                name={pickedField(field)}
                label={label}
                options={[
                  { value: 'mine', label: <Version title={t.mine} text={say(mine[field]) || t.empty} /> },
                  {
                    value: 'theirs',
                    label: <Version title={t.theirs} text={say(theirs[field]) || t.empty} />,
                  },
                ]}
              />
            ))}
            <FormActions>
              <Button>{t.choose}</Button>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}

const Version = ({ title, text }: { title: string; text: string }) => (
  <>
    <strong>{title}</strong>
    <br />
    <span class="as-written">{text}</span>
  </>
)
