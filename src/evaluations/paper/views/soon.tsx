import type { Here } from '../../../design/here.ts'
import { dayOf } from '../../../platform/dates.ts'
import type { RunWave } from '../../queries.ts'
import type { Standing } from '../entries.ts'
import { closesSoon } from '../rules.ts'
import { waitingInWords } from '../said.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; wave: RunWave; standing: Standing }

/** Says that a wave closes today or tomorrow, and what waits of paper: what isn’t entered by then can’t be counted. */
export const Soon = ({ here, wave, standing }: Props) => {
  const soon = closesSoon(wave, dayOf(here.now))
  if (!soon) return null
  const t = texts[here.locale]
  return (
    <p>
      <strong>{t.soon[soon]}</strong> {waitingInWords(standing, here.locale) || t.soonText}
    </p>
  )
}
