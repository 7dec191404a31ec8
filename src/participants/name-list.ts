import type { Locale } from '../platform/locale.ts'
import { defineTexts } from '../platform/texts.ts'
import type { Participant } from '../registrations/index.ts'
import { grouped, nameOf } from './rules.ts'
import { texts as listTexts } from './texts.ts'
import { countedInWords, needsInWords } from './words.ts'

const texts = defineTexts({
  nb: { heads: 'Status,Plass på ventelisten,Nummer,Navn,Hvem,Sammen med,E-post,Telefon,Å ordne' },
  nn: { heads: 'Status,Plass på ventelista,Nummer,Namn,Kven,Saman med,E-post,Telefon,Å ordne' },
  en: { heads: 'Status,Place in the queue,Number,Name,Who,Together with,E-mail,Telephone,To arrange' },
})

/** One row a person, those with seats first; who has left is left out. */
export function nameRows(participants: Participant[], locale: Locale): (string | number | undefined)[][] {
  const { seated, offered, waiting } = grouped(participants)
  return [
    texts[locale].heads.split(','),
    ...[...seated, ...offered, ...waiting].flatMap((party) => rowsOf(party, locale)),
  ]
}

function rowsOf(participant: Participant, locale: Locale) {
  const t = listTexts[locale]
  const { status, queue, number, roles, party } = participant
  const stands = t.groups[status === 'confirmed' ? 'seated' : status === 'offered' ? 'offered' : 'waiting']
  return roles.map((role, index) => {
    const member = party?.members[index]
    const first = index === 0
    return [
      stands,
      queue?.place,
      number,
      first ? nameOf(participant) : member?.name,
      t.roles[role],
      first ? undefined : nameOf(participant),
      first ? party?.contact.email : undefined,
      first ? party?.contact.phone : undefined,
      participant.counted ? countedInWords(participant, locale) : needsInWords(member?.needs, locale),
    ]
  })
}
