import { ButtonLink } from '../../../design/button.tsx'
import { type Here, to } from '../../../design/here.ts'
import { Row, Section } from '../../../design/layout.tsx'
import { inList } from '../../../platform/dates.ts'
import type { StaffedRun } from '../../../registrations/index.ts'
import { paths } from '../../paths.ts'
import type { RunWave } from '../../queries.ts'
import type { Standing } from '../entries.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; run: StaffedRun; wave: RunWave; standing: Standing }

/** Sheets that wait: for another person to enter them, or for somebody to say what they say. */
export const Waiting = ({ here, run, wave, standing: { once, unlike } }: Props) => {
  const t = texts[here.locale]
  return (
    <>
      {once.length > 0 && <p>{t.onceAre(inList(once.map(String), here.locale))}</p>}
      {unlike.length > 0 && (
        <Section>
          <h2>{t.unlike}</h2>
          <Row>
            {unlike.map((sheet) => (
              <ButtonLink
                kind="secondary"
                href={to(here, paths.settle(run.courseSlug, run.slug, wave.id, sheet))}
              >
                {t.settle(sheet)}
              </ButtonLink>
            ))}
          </Row>
        </Section>
      )}
    </>
  )
}
