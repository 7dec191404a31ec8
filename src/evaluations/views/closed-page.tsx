import type { Here } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { texts } from '../answer-texts.ts'
import type { RunWave } from '../queries.ts'
import { dayInWords } from '../when.ts'

/** A wave that isn't open yet, or isn't any more. */
export const closedPage = ({ here, wave, isEarly }: { here: Here; wave: RunWave; isEarly: boolean }) => {
  const t = texts[here.locale]
  const title = isEarly ? t.early : t.over
  return (
    <Page here={here} title={title} isPrivate>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle
            above={inLanguage(wave.courseTitle, here.locale).text}
            title={title}
            ingress={
              isEarly
                ? t.opens(dayInWords(wave.opensOn, here.locale))
                : t.closed(dayInWords(wave.closesOn, here.locale))
            }
          />
        </Stack>
      </Band>
    </Page>
  )
}
