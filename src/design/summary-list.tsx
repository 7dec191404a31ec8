import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'
import { Unseen } from './text.tsx'

type Row = {
  question: string
  answer: ComponentChildren
  /** Where this answer can be changed, and the word for it: "Endre". */
  change?: { href: string; word: string } | undefined
}

/** Look over what you have answered before it is sent. */
export const SummaryList = ({ rows }: { rows: Row[] }) => (
  <dl class="answers summary-list">
    {rows.map(({ question, answer, change }) => (
      <div>
        <dt>{question}</dt>
        <dd>{answer}</dd>
        {change && (
          <dd class="change">
            <Link href={change.href}>
              {change.word} <Unseen>{question}</Unseen>
            </Link>
          </dd>
        )}
      </div>
    ))}
  </dl>
)
