import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { dayOf, inList } from '../../platform/dates.ts'
import { texts } from './texts.ts'
import type { Wait } from './waits.ts'
import { doesInWords, dueInWords, whoInWords } from './words.ts'

const most = 8

/** What waits on whom, the most urgent first. Several who are asked the same are one line. */
export const WaitsForWhom = ({ here, waits }: { here: Here; waits: Wait[] }) => (
  <Section>
    <h2>{texts[here.locale].title}</h2>
    <ul class="waits-for">
      {together(waits)
        .slice(0, most)
        .map((group) => (
          <Line here={here} group={group} />
        ))}
    </ul>
  </Section>
)

const Line = ({ here, group: [wait, ...others] }: { here: Here; group: [Wait, ...Wait[]] }) => {
  const today = dayOf(here.now)
  const due = dueInWords(wait, today, here.locale)
  const who = inList(
    [wait, ...others].map((one) => whoInWords(one, here.locale)),
    here.locale,
  )
  const isOneSide = others.every(({ side }) => side === wait.side)
  return (
    <li>
      <span class="side-key" data-side={isOneSide ? wait.side : 'both'} />
      <span>
        <strong>{who}</strong> <Link href={to(here, wait.path)}>{doesInWords(wait.what, here.locale)}</Link>
      </span>
      {due && <span class={wait.due && wait.due < today ? 'due small late' : 'due quiet small'}>{due}</span>}
    </li>
  )
}

function together(waits: Wait[]): [Wait, ...Wait[]][] {
  const lines = new Map<string, [Wait, ...Wait[]]>()
  for (const wait of waits) {
    const key = JSON.stringify([wait.what, wait.due, wait.path])
    const line = wait.who.kind === 'member' ? lines.get(key) : undefined
    if (line) line.push(wait)
    else lines.set(key, [wait])
  }
  return [...lines.values()]
}
