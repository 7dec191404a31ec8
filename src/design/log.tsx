import type { ComponentChildren } from 'preact'

type Entry = {
  /** The moment, for programs: ISO 8601. */
  at: string
  /** The moment, for people: "3. november kl. 10.12". */
  when: string
  text: ComponentChildren
}

/** What was decided, when, and why: oldest first. */
export const Log = ({ entries }: { entries: Entry[] }) => (
  <ol class="log">
    {entries.map(({ at, when, text }) => (
      <li>
        <time datetime={at}>{when}</time>
        <p>{text}</p>
      </li>
    ))}
  </ol>
)
