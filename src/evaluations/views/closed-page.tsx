import type { Here } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { texts } from '../answer-texts.ts'
import { texts as licenceTexts } from '../licences/texts.ts'
import type { RunWave } from '../queries.ts'
import { dayInWords } from '../when.ts'

/** Why a wave can't be answered: too soon, too late, or its form may not be handed to anybody new now. */
export type WhyClosed = 'early' | 'over' | 'unlicensed'

/** A wave that isn't open yet, isn't any more, or has stopped. */
export const closedPage = ({ here, wave, why }: { here: Here; wave: RunWave; why: WhyClosed }) => {
  const { title, ingress } = wordsFor(here, wave, why)
  return (
    <Page here={here} title={title} isPrivate isErrand>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle above={inLanguage(wave.courseTitle, here.locale).text} title={title} ingress={ingress} />
        </Stack>
      </Band>
    </Page>
  )
}

function wordsFor({ locale }: Here, { opensOn, closesOn }: RunWave, why: WhyClosed) {
  const t = texts[locale]
  const last = dayInWords(closesOn, locale)
  if (why === 'early') return { title: t.early, ingress: t.opens(dayInWords(opensOn, locale)) }
  if (why === 'over') return { title: t.over, ingress: t.closed(last) }
  const { title, ingress } = licenceTexts[locale].answerer
  return { title, ingress: ingress(last) }
}
