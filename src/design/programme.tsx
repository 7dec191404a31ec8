import type { ComponentChildren } from 'preact'
import type { Here } from './here.ts'
import { texts } from './texts.ts'

/** Who leads a part: someone who has lived it, someone who works with it, both, or nobody (a meal). */
export type LedBy = 'experience' | 'professional' | 'both' | null

type Part = {
  /** As people read it: "17.30". */
  time: string
  title: ComponentChildren
  who?: ComponentChildren
  ledBy: LedBy
}
type Day = { heading: string; parts: Part[] }
type Words = Record<NonNullable<LedBy>, string>
type Props = { here: Pick<Here, 'locale'>; days: Day[]; words?: Partial<Words> | undefined }

/** What happens on each day, when, and who leads it. Colour and words say the same. */
export const ProgrammeList = ({ here, days, words }: Props) => {
  const said = { ...texts[here.locale], ...words }
  const used = leaders.filter((by) => days.some(({ parts }) => parts.some(({ ledBy }) => ledBy === by)))
  return (
    <div class="programme stack">
      {used.length > 0 && (
        <ul class="row plain small quiet" aria-label={said.legend}>
          {used.map((by) => (
            <li>
              <Leader by={by} words={said} />
            </li>
          ))}
        </ul>
      )}
      <div class="stack">
        {days.map(({ heading, parts }) => (
          <div class="stack">
            <h3>{heading}</h3>
            <ol>
              {parts.map((part) => (
                <PartOfDay part={part} words={said} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </div>
  )
}

const leaders = ['experience', 'professional', 'both'] as const

const PartOfDay = ({ part: { time, title, who, ledBy }, words }: { part: Part; words: Words }) => (
  <li>
    <time>{time}</time>
    <div>
      <strong>{title}</strong>
      {who && <span class="quiet">{who}</span>}
    </div>
    {ledBy && <Leader by={ledBy} words={words} />}
  </li>
)

const Leader = ({ by, words }: { by: NonNullable<LedBy>; words: Words }) => (
  <span class="leader">
    <svg class="dot" viewBox="0 0 20 20" aria-hidden="true">
      {by !== 'experience' && <circle class="fill-professional" cx="10" cy="10" r="10" />}
      {by === 'experience' && <circle class="fill-experience" cx="10" cy="10" r="10" />}
      {by === 'both' && <path class="fill-experience" d="M10 0a10 10 0 0 0 0 20Z" />}
    </svg>
    {words[by]}
  </span>
)
