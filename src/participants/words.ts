import { daysInWords } from '../platform/dates.ts'
import type { Locale } from '../platform/locale.ts'
import { inLanguage } from '../platform/localised.ts'
import type { Needs, Participant, StaffedRun } from '../registrations/index.ts'
import { nameOf } from './rules.ts'
import { texts } from './texts.ts'

/** "Når en av oss får demens, 14. og 21. januar 2027, Bodø". */
export const runInWords = (
  { title, sessions, municipalityName }: Pick<StaffedRun, 'title' | 'sessions' | 'municipalityName'>,
  locale: Locale,
): string => `${inLanguage(title, locale).text} · ${daysInWords(sessions, locale)}, ${municipalityName}`

/** "rullestol, tolk arabisk". */
export function needsInWords(needs: Needs | undefined, locale: Locale): string {
  const t = texts[locale].need
  const { wheelchair, hearingLoop, interpreter, food, other } = needs ?? {}
  return [
    wheelchair && t.wheelchair,
    hearingLoop && t.hearingLoop,
    interpreter && t.interpreter(interpreter === '?' ? '' : interpreter).trim(),
    food && t.food(food),
    other && t.other(other),
  ]
    .filter(Boolean)
    .join(', ')
}

/** What a party is called in a list; one that is only counted by what it is. */
export function calledOf(participant: Participant, locale: Locale): string {
  const t = texts[locale]
  const [role] = participant.roles
  if (participant.counted && role) return t.onlyCounted(t.roles[role])
  return nameOf(participant) ?? t.erased
}

/** What is said of somebody who is only counted: "40–59 år, kvinne, Bodø". */
export function countedInWords({ counted }: Participant, locale: Locale): string {
  const t = texts[locale]
  const { ageBand, sex, municipality } = counted ?? {}
  return [ageBand && t.ages[ageBand], sex && t.sexes[sex], municipality].filter(Boolean).join(', ')
}

/** Who they are and what each needs: "pårørende · med Ola, pårørende (rullestol)". */
export function partyInWords(participant: Participant, locale: Locale): string {
  const t = texts[locale]
  if (participant.counted) return countedInWords(participant, locale)
  const [first, ...company] = participant.party?.members ?? []
  const others = company.map(({ name, role, needs }) => {
    const who = name ? `${name}, ${t.roles[role]}` : t.roles[role]
    const need = needsInWords(needs, locale)
    return need ? `${who} (${need})` : who
  })
  return [
    first && t.roles[first.role],
    needsInWords(first?.needs, locale),
    others.length > 0 && t.with(others.join('; ')),
  ]
    .filter(Boolean)
    .join(' · ')
}
