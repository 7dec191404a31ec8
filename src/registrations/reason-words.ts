import { rolesInWords } from '../people/index.ts'
import { dateAndTime, inList, longDate } from '../platform/dates.ts'
import type { Locale } from '../platform/locale.ts'
import { texts } from './reason-texts.ts'
import type { Reason } from './reasons.ts'
import type { RunFacts } from './run-facts.ts'

type About = {
  locale: Locale
  /** How many the party is. */
  seats: number
  home: Pick<RunFacts, 'id'>
  runs: Map<number, Pick<RunFacts, 'id' | 'municipalityName' | 'startsAt'>>
}

/** A reason as its person reads it. Says which run it is about when that isn't the one signed up for. */
export function reasonInWords(reason: Reason, about: About): string {
  const words = wordsOf(reason, about)
  const elsewhere =
    'run' in reason.facts && reason.facts.run !== about.home.id ? about.runs.get(reason.facts.run) : undefined
  if (!elsewhere) return words
  return `${texts[about.locale].at(elsewhere.municipalityName, longDate(elsewhere.startsAt, about.locale))} ${words}`
}

/** It stands inside a sentence of ours. */
const withoutStop = (words: string): string => words.replace(/[\s.]+$/, '')

function wordsOf({ kind, facts }: Reason, { locale, seats }: About): string {
  const t = texts[locale]
  const many = seats > 1
  switch (kind) {
    case 'seated-at-once':
      return t.seatedAtOnce(facts.seats)
    case 'queued':
      if (facts.free === 0) return t.queuedFull(facts.seats, facts.place)
      return facts.free < facts.seats
        ? t.queuedNarrow(facts.seats, facts.place, facts.free)
        : t.queuedBehind(facts.seats > 1, facts.place)
    case 'moved-up':
      return t.movedUp[facts.because](many, facts.place)
    case 'passed-over':
      return t.passedOver(facts.seats, facts.free)
    case 'seats-saved':
      return t.seatsSaved(facts.seats, facts.free)
    case 'offered':
      return t.offered(facts.seats > 1, dateAndTime(new Date(facts.until), locale))
    case 'accepted':
      return t.accepted(facts.seats > 1)
    case 'declined-stayed':
      return t.declinedStayed(many)
    case 'declined-left':
      return t.declinedLeft(many)
    case 'offer-expired':
      return t.offerExpired(many, facts.place)
    case 'silent':
      return t.silent
    case 'offer-cancelled':
      return t.offerCancelled
    case 'companion-added':
      return t.companionAdded(facts.seats)
    case 'companion-removed':
      return t.companionRemoved(facts.seats)
    case 'waits-together':
      return t.waitsTogether(facts.seats, facts.place)
    case 'any-run-wished':
      return t.anyRunWished(many, facts.runs.length)
    case 'any-run-dropped':
      return t.anyRunDropped(many)
    case 'withdrawn':
      return t.withdrawn(many)
    case 'signed-up-again':
      return t.signedUpAgain
    case 'added-seated':
      return t.addedSeated(facts.seats)
    case 'added-queued':
      return t.addedQueued(facts.seats, facts.place)
    case 'put-first':
      return `${t.putFirst(many)} ${t.because(withoutStop(facts.because))}`
    case 'overtaken':
      return `${t.overtaken(many, facts.place)} ${t.because(withoutStop(facts.because))}`
    case 'moved':
      return t.moved(facts.seats > 1)
    case 'moved-to-queue':
      return t.movedToQueue(many, facts.place)
    case 'answered-for':
      return t.answeredFor(many)
    case 'withdrawn-by-service':
      return `${t.withdrawnByService(many)} ${t.withdrawnBecause[facts.because]}`
    case 'needs-changed':
      return t.needsChanged(many)
    case 'changed-by-service': {
      const parts = facts.parts.map((part) => t.parts[part])
      return t.changedByService(facts.by, rolesInWords(locale, facts.role), inList(parts, locale))
    }
    case 'run-changed':
      return t.runChanged
    case 'run-cancelled':
      return t.runCancelled
    case 'run-began':
      return t.runBegan(many)
    default:
      return kind satisfies never
  }
}
