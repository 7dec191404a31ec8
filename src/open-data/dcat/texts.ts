import type { LocalisedText } from '../../platform/localised.ts'

const say = (nb: string, nn: string, en: string): LocalisedText => ({ nb, nn, en })

/** The words of the catalogue, which is read in all languages at once. */
export const texts = {
  catalogue: say('Mestring: åpne data', 'Mestring: opne data', 'Mestring: open data'),
  catalogueAbout: say(
    'Åpne data om kurs i læring og mestring, og om tjenestene som holder dem.',
    'Opne data om kurs i læring og meistring, og om tenestene som held dei.',
    'Open data about courses in learning and mastery, and the services that give them.',
  ),
  courses: say('Kurs i læring og mestring', 'Kurs i læring og meistring', 'Courses in learning and mastery'),
  coursesAbout: say(
    'Alle publiserte kurs for pasienter og pårørende: hvem de er for, når og hvor de holdes, hva de koster, om du trenger henvisning, og ledige plasser.',
    'Alle publiserte kurs for pasientar og pårørande: kven dei er for, når og kvar dei blir haldne, kva dei kostar, om du treng tilvising, og ledige plassar.',
    'All published courses for patients and next of kin: whom they are for, when and where they are held, what they cost, whether a referral is needed, and free seats.',
  ),
  services: say(
    'Lærings- og mestringstjenester',
    'Lærings- og meistringstenester',
    'Learning and mastery services',
  ),
  servicesAbout: say(
    'Lærings- og mestringssentre, kommunale tjenester og frisklivssentraler: eier, adresse, kontakt og hvilke kommuner de er for.',
    'Lærings- og meistringssenter, kommunale tenester og frisklivssentralar: eigar, adresse, kontakt og kva kommunar dei er for.',
    'Learning and mastery centres, municipal services and healthy-life centres: owner, address, contact and the municipalities they serve.',
  ),
  rest: say('Mestring: JSON-API', 'Mestring: JSON-API', 'Mestring: JSON API'),
  fhir: say('Mestring: FHIR R4', 'Mestring: FHIR R4', 'Mestring: FHIR R4'),
  asJson: say('JSON', 'JSON', 'JSON'),
  asCalendar: say('Kalender (iCalendar)', 'Kalender (iCalendar)', 'Calendar (iCalendar)'),
  asFeed: say('Nyhetsstrøm (Atom)', 'Nyheitsstraum (Atom)', 'Feed (Atom)'),
  asFhir: say('FHIR R4', 'FHIR R4', 'FHIR R4'),
  keywords: [
    say('pasientopplæring', 'pasientopplæring', 'patient education'),
    say('pårørende', 'pårørande', 'next of kin'),
    say('mestring', 'meistring', 'mastery'),
  ],
}
