import type { ComponentChildren } from 'preact'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { texts } from '../manage-texts.ts'
import { paths } from '../paths.ts'

type Props = {
  here: Here
  number: string
  token: string
  title: string
  children: ComponentChildren
  /** What is sent when the answer is yes; without it there is nothing to say yes to. */
  yes?: { action: string; label: string; formToken: string; hidden?: Record<string, string> } | undefined
  no?: string
}

/** "Are you sure?": what will happen, yes, and the way back. */
export const askPage = ({ here, number, token, title, children, yes, no }: Props) => {
  const t = texts[here.locale]
  const back = (
    <ButtonLink kind={yes ? 'tertiary' : 'primary'} href={to(here, paths.registration(token))}>
      {no ?? t.back}
    </ButtonLink>
  )
  return (
    <Page here={here} title={title} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle above={t.registration(number)} title={title} />
          {typeof children === 'string' ? <p>{children}</p> : children}
          {yes ? (
            <Form method="post" action={to(here, yes.action)} formToken={yes.formToken} hidden={yes.hidden}>
              <FormActions>
                <Button>{yes.label}</Button>
                {back}
              </FormActions>
            </Form>
          ) : (
            <FormActions>{back}</FormActions>
          )}
        </Stack>
      </Band>
    </Page>
  )
}
