import { Button } from '../../design/button.tsx'
import { ErrorSummary } from '../../design/form/error-summary.tsx'
import { Form, FormActions } from '../../design/form/form.tsx'
import { TextField } from '../../design/form/text-field.tsx'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { Quiet } from '../../design/text.tsx'
import type { FormState } from '../../platform/form.ts'
import { inLanguage } from '../../platform/localised.ts'
import { texts as answerTexts } from '../answer-texts.ts'
import { paths } from '../paths.ts'
import type { RunWave } from '../queries.ts'
import { texts } from '../room-texts.ts'
import { OwnCode } from './own-code.tsx'
import { Promised, WhatHolds } from './what-holds.tsx'

type Props = { here: Here; form: FormState; formToken: string }

/** Where somebody in the room writes the code from the poster. */
export const roomCodePage = ({ here, form, formToken }: Props) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} errors={form.errors} isErrand>
      <Band narrow tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle title={t.title} ingress={t.ingress} />
          <Form method="post" action={to(here, paths.room())} formToken={formToken}>
            <TextField
              {...{ here, form, name: 'code', label: t.code, hint: t.codeHint }}
              width="short"
              autocomplete="off"
              spellcheck={false}
            />
            <FormActions>
              <Button>{t.goOn}</Button>
            </FormActions>
          </Form>
        </Stack>
      </Band>
    </Page>
  )
}

/** What is asked about, and by whom; with the small questions that make one's own code, when answers are linked by that. */
export const roomWavePage = ({ here, wave, form, formToken }: Props & { wave: RunWave }) => {
  const t = texts[here.locale]
  const { title } = answerTexts[here.locale]
  const isOwnCode = wave.linkedBy === 'own-code'
  return (
    <Page here={here} title={title} errors={form.errors} isPrivate isErrand>
      <Band narrow tight>
        <Stack gap="medium">
          <ErrorSummary here={here} errors={form.errors} />
          <PageTitle
            above={wave.serviceName}
            title={inLanguage(wave.courseTitle, here.locale).text}
            ingress={title}
          />
          <Promised here={here} linkedBy={isOwnCode ? 'own-code' : 'nothing'} />
          {isOwnCode && <h2>{t.ownTitle}</h2>}
          {isOwnCode && <p>{t.ownWhy}</p>}
          <Form method="post" action={to(here, paths.roomWave(wave.roomCode ?? ''))} formToken={formToken}>
            {isOwnCode && <OwnCode here={here} form={form} />}
            <FormActions>
              <Button>{t.begin}</Button>
              {isOwnCode && (
                <Button name="without" value="code" kind="tertiary">
                  {t.without}
                </Button>
              )}
            </FormActions>
            {isOwnCode && <Quiet small>{t.withoutWhy}</Quiet>}
          </Form>
          <WhatHolds here={here} linkedBy={isOwnCode ? 'own-code' : 'nothing'} />
          <p>
            <Link href={to(here, paths.room())}>{t.otherCode}</Link>
          </p>
        </Stack>
      </Band>
    </Page>
  )
}
