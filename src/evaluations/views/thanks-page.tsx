import { paths as coursePaths } from '../../courses/index.ts'
import { type Here, to } from '../../design/here.ts'
import { Band, Stack } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageTitle } from '../../design/page/page-head.tsx'
import { longDate } from '../../platform/dates.ts'
import { inLanguage } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import type { Sheet } from '../receive.ts'
import { texts } from '../thanks-texts.ts'
import type { WhatNext } from '../what-next.ts'
import { holdsFor, Promised, WhatHolds } from './what-holds.tsx'

type Props = { here: Here; sheet: Sheet; link: string; next: WhatNext; mayTakeBack: boolean }

/** After sending: what happens with the answers now, and what was changed because of earlier ones. */
export const thanksPage = ({ here, sheet: { wave, way }, link, next, mayTakeBack }: Props) => {
  const t = texts[here.locale]
  return (
    <Page here={here} title={t.title} isPrivate isErrand>
      <Band narrow tight>
        <Stack gap="medium">
          <PageTitle
            above={inLanguage(wave.courseTitle, here.locale).text}
            title={t.title}
            ingress={t.ingress}
          />
          <h2>{t.next}</h2>
          <ol>
            {t.steps.map((step) => (
              <li>{step}</li>
            ))}
            {next.askedAgainOn && way !== 'room' && (
              <li>{(way === 'own-code' ? t.againByCode : t.again)(dayOf(next.askedAgainOn, here))}</li>
            )}
          </ol>
          <Changed here={here} next={next} />
          <Promised here={here} linkedBy={holdsFor({ wave, way })} />
          <WhatHolds here={here} linkedBy={holdsFor({ wave, way })} />
          <p>
            <Link href={to(here, coursePaths.course(wave.courseSlug))}>{t.toCourse}</Link>
          </p>
          {mayTakeBack && (
            <p>
              <Link href={to(here, paths.takeBack(wave.id, link))}>{t.toTakeBack}</Link>
            </p>
          )}
        </Stack>
      </Band>
    </Page>
  )
}

const dayOf = (day: string, { locale }: Here): string => longDate(new Date(`${day}T12:00:00Z`), locale)

const Changed = ({ here, next: { improvements } }: { here: Here; next: WhatNext }) => {
  const t = texts[here.locale]
  if (improvements.length === 0) return null
  return (
    <>
      <h2>{t.changed}</h2>
      <ul>
        {improvements.map(({ said, changed }) => (
          <li>
            <q>{inLanguage(said, here.locale).text}</q> {inLanguage(changed, here.locale).text}
          </li>
        ))}
      </ul>
    </>
  )
}
