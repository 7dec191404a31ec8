import { Card } from '../../../design/card.tsx'
import { EqualityBar } from '../../../design/equality-bar.tsx'
import type { Here } from '../../../design/here.ts'
import { Quiet } from '../../../design/text.tsx'
import { type Part, timedIn } from '../parts.ts'
import { seamsOf, totalsOf } from '../rules.ts'
import { texts } from '../texts.ts'

type Props = { here: Here; parts: Part[]; sessions: number | undefined }

/** How long the programme is and how equal: a bar and the same in words; then clashes and gaps. */
export const Reckoning = ({ here, parts, sessions }: Props) => {
  const t = texts[here.locale]
  const timed = timedIn(parts)
  if (timed.length === 0) return null
  const totals = totalsOf(timed)
  const days = new Set(timed.map(({ day }) => day)).size
  const hours = (minutes: number) => inHours(minutes, here)
  const clock = (time: string) => (here.locale === 'en' ? time : time.replace(':', '.'))
  return (
    <Card gap="small">
      <p>
        <strong>{t.hours(hours(totals.minutes))}</strong>{' '}
        {t.led(hours(totals.experience), hours(totals.professional), hours(totals.both))}
      </p>
      {totals.share !== undefined && (
        <>
          <EqualityBar share={totals.share} />
          <p>
            <strong>{t.share(totals.share)}</strong> {t.half}
          </p>
          {totals.both > 0 && <Quiet small>{t.shareHelp}</Quiet>}
        </>
      )}
      {seamsOf(timed).map(({ kind, day, from, to }) => (
        <p>
          {kind === 'clash' ? (
            <strong>{t.clash(day, clock(from), clock(to))}</strong>
          ) : (
            t.gap(day, clock(from), clock(to))
          )}
        </p>
      ))}
      {sessions !== undefined && sessions !== days && <p>{t.sessions(days, sessions)}</p>}
    </Card>
  )
}

/** "2 timer og 30 minutter". */
function inHours(minutes: number, { locale }: Here): string {
  const format = (value: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours > 0 && format(hours, 'hour'), (rest > 0 || hours === 0) && format(rest, 'minute')]
  return new Intl.ListFormat(locale).format(parts.filter((part) => part !== false))
}
