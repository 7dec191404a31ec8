import type { Locale } from '../platform/locale.ts'
import { Card, HitNumber } from './card.tsx'
import { Fact, FactList } from './facts.tsx'
import type { Here } from './here.ts'
import { Row } from './layout.tsx'
import { Link } from './link.tsx'
import { type SeatState, Seats } from './seats.tsx'
import { Tag } from './tag.tsx'
import { InLanguage } from './text.tsx'

/** A course in a list, in words: rooms say what it is, this says how it looks. */
export type Result = {
  href: string
  title: { text: string; locale: Locale }
  /** "For pårørende". */
  forWhom: string
  place: string
  when: string
  seats: { state: SeatState; text: string }
  /** What it costs, referral or not, and one thing more at most. */
  tags: string[]
  /** "2 andre datoer eller steder". */
  more?: string | undefined
  /** Whom it isn't for: shown before anything else. */
  reservation?: string | undefined
}

type Props = {
  here: Here
  result: Result
  /** Its number, where a map beside the list has the same. */
  number?: number | undefined
  labels: { place: string; when: string }
  /** What the card stands under. */
  level?: 2 | 3
}

/** For whom, title, place and distance, date, seats, fee, referral. The whole card leads to the course. */
export const ResultCard = ({ here, result, number, labels, level = 2 }: Props) => {
  const Heading = `h${level}` as 'h2' | 'h3'
  return (
    <Card as="li" gap="small" id={number === undefined ? undefined : `hit-${number}`}>
      <div class="stack" data-gap="tiny">
        <p class="quiet small">
          {number !== undefined && <HitNumber>{number}</HitNumber>} {result.forWhom}
        </p>
        <Heading>
          <Link class="card-link" href={result.href}>
            <InLanguage here={here} locale={result.title.locale}>
              {result.title.text}
            </InLanguage>
          </Link>
        </Heading>
      </div>
      <FactList>
        <Fact icon="place" label={labels.place}>
          {result.place}
        </Fact>
        <Fact icon="calendar" label={labels.when}>
          {result.when}
          {result.more && <span class="quiet">{` · ${result.more}`}</span>}
        </Fact>
      </FactList>
      <Row>
        <Seats {...result.seats} />
        {result.tags.map((tag) => (
          <Tag>{tag}</Tag>
        ))}
      </Row>
      {result.reservation && <p class="quiet small">{result.reservation}</p>}
    </Card>
  )
}
