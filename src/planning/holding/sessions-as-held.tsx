import type { SessionAsHeld } from '../../attendance/index.ts'
import type { Here } from '../../design/here.ts'
import { Stack } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import { texts } from './texts.ts'

/** What happened, session by session: how many came, the day log, and what the group said. */
export const SessionsAsHeld = ({ here, sessions }: { here: Here; sessions: SessionAsHeld[] }) => (
  <Stack>
    {sessions.map((session) => (
      <OneSession here={here} session={session} />
    ))}
  </Stack>
)

const OneSession = ({ here, session }: { here: Here; session: SessionAsHeld }) => {
  const t = texts[here.locale]
  const { day, startsAt, came, marked, wentWell, toChange, said } = session
  return (
    <section class="stack" data-gap="tiny">
      <h3>{t.session(day, longDate(startsAt, here.locale))}</h3>
      <p>{marked > 0 ? t.came(came, marked) : t.notMarked}</p>
      {wentWell && (
        <p class="as-written">
          <strong>{t.wentWell}</strong> {wentWell}
        </p>
      )}
      {toChange && (
        <p class="as-written">
          <strong>{t.toChange}</strong> {toChange}
        </p>
      )}
      {!wentWell && !toChange && <Quiet>{t.noLog}</Quiet>}
      {said.length > 0 && (
        <div>
          <strong>{t.said}</strong>
          <ul>
            {said.map((words) => (
              <li>«{words}»</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
