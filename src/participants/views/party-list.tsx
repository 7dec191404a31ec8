import { to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Rows } from '../../design/rows.tsx'
import { Quiet } from '../../design/text.tsx'
import { dateAndTime, longDate } from '../../platform/dates.ts'
import type { Participant } from '../../registrations/index.ts'
import { paths } from '../paths.ts'
import { type Groups, peopleIn, whyWaiting } from '../rules.ts'
import { texts } from '../texts.ts'
import { calledOf, partyInWords } from '../words.ts'
import type { ListProps } from './list-page.tsx'
import { Telephone } from './telephone.tsx'

type Props = ListProps & { group: keyof Groups; parties: Participant[] }

/** The parties that stand alike, each with who they are, what they need and how to reach them. */
export const PartyList = (props: Props) => {
  const { here, run, group, parties } = props
  const t = texts[here.locale]
  if (parties.length === 0) return null
  return (
    <Section id={group}>
      <h2>{t.groups[group]}</h2>
      <Quiet small>{t.groups.people(peopleIn(parties))}</Quiet>
      <Rows
        label={t.groups[group]}
        rows={parties.map((party) => ({
          title: (
            <>
              {(group === 'offered' || group === 'waiting') && party.queue && `${party.queue.place}. `}
              <Link href={to(here, paths.one(run.courseSlug, run.slug, party.id))}>
                {calledOf(party, here.locale)}
              </Link>
            </>
          ),
          text: [partyInWords(party, here.locale), standsHow(party, props)].filter(Boolean).join(' · '),
          aside: reachAt(party, props),
        }))}
      />
    </Section>
  )
}

function standsHow(party: Participant, { here, group, parties, fullness }: Props): string | undefined {
  const t = texts[here.locale]
  const answersBy = ({ party }: Participant) => (party?.contact.email === '' ? t.ringBy : t.until)
  const day = (moment: Date | undefined) => (moment ? longDate(moment, here.locale) : '')
  switch (group) {
    case 'seated':
      return undefined
    case 'offered':
      return party.offer && answersBy(party)(dateAndTime(party.offer.expiresAt, here.locale))
    case 'waiting': {
      const { capacity, taken, saved } = fullness
      const why = whyWaiting(party, { isNext: party === parties[0], free: capacity - taken, saved })
      return `${t.why[why]}, ${t.since(day(party.registeredAt))}`
    }
    case 'gone':
      return party.status === 'withdrawn' ? t.left(day(party.endedAt)) : t.leftOut(day(party.endedAt))
    default:
      return group satisfies never
  }
}

/** The telephone, to be tapped; or that there is no other way than to meet. */
function reachAt({ party }: Participant, { here, group }: Props) {
  if (!party || group === 'gone') return undefined
  const { phone, email } = party.contact
  if (phone) return <Telephone number={phone} />
  return email === '' ? <Quiet small>{texts[here.locale].noAddress}</Quiet> : undefined
}
