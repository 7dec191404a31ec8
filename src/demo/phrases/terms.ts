import { say, type Text } from '../template.ts'

/** How often a course is held, by its number of runs in the demo's twenty months. */
export function frequencyOf(runs: number): Text {
  if (runs <= 3)
    return say(
      'To ganger i året, vår og høst',
      'To gonger i året, vår og haust',
      'Twice a year, spring and autumn',
    )
  if (runs === 4)
    return say('To til tre ganger i året', 'To til tre gonger i året', 'Two or three times a year')
  if (runs === 5) return say('Tre ganger i året', 'Tre gonger i året', 'Three times a year')
  return say('Tre til fire ganger i året', 'Tre til fire gonger i året', 'Three or four times a year')
}

export const whenever: Text = say('Når du vil', 'Når du vil', 'Whenever you like')

export const referralSendTo: Text = say(
  'Send henvisningen elektronisk til {service}. Skriv «Kurs: {title}» øverst.',
  'Send tilvisinga elektronisk til {service}. Skriv «Kurs: {title}» øvst.',
  'Send the referral electronically to {service}. Write “Kurs: {title}” at the top.',
)

export const referralBasics: { first: Text[]; last: Text[] } = {
  first: [
    say('Navn og fødselsnummer', 'Namn og fødselsnummer', 'Name and national identity number'),
    say(
      'Diagnose og kort sykehistorie',
      'Diagnose og kort sjukehistorie',
      'Diagnosis and short medical history',
    ),
  ],
  last: [
    say(
      'Behov for tolk eller tilrettelegging',
      'Behov for tolk eller tilrettelegging',
      'Need for an interpreter or adaptation',
    ),
  ],
}

export const referralWhatHappens: Text[] = [
  say(
    'Vi svarer innen ti virkedager. Får du plass, kommer innkallingen i god tid før kurset. Er det fullt, får du tilbud om det neste.',
    'Vi svarer innan ti virkedagar. Får du plass, kjem innkallinga i god tid før kurset. Er det fullt, får du tilbod om det neste.',
    'We answer within ten working days. If you get a seat, the invitation comes well before the course. If it is full, you are offered the next one.',
  ),
  say(
    'En fagperson leser henvisningen og ringer deg hvis noe er uklart. Så får du brev med tid og sted.',
    'Ein fagperson les tilvisinga og ringjer deg om noko er uklart. Så får du brev med tid og stad.',
    'A professional reads the referral and calls you if anything is unclear. Then you get a letter with time and place.',
  ),
]

export const feeNotes = {
  outpatient: say(
    'Du betaler én egenandel for hele kurset. Har du frikort, er det gratis. Gebyr for ikke å møte dekkes ikke av frikort.',
    'Du betaler éin eigendel for heile kurset. Har du frikort, er det gratis. Gebyr for ikkje å møte blir ikkje dekt av frikort.',
    'You pay one patient fee for the whole course. With an exemption card it is free. The fee for not attending is not covered by the card.',
  ),
  food: say('Dekker råvarer og mat.', 'Dekkjer råvarer og mat.', 'Covers ingredients and food.'),
}

export const rightsNotes = {
  referral: say(
    'Du kan søke om å få dekket reisen som pasientreise. Vi gir deg bekreftelse på at du har deltatt.',
    'Du kan søkje om å få dekt reisa som pasientreise. Vi gir deg stadfesting på at du har delteke.',
    'You can apply to have your travel refunded as patient travel. We confirm that you have taken part.',
  ),
  parents: say(
    'Du kan ha rett til opplæringspenger fra NAV når kurset er nødvendig for å ta deg av barnet. Legen fyller ut erklæring, og du får kursbevis av oss.',
    'Du kan ha rett til opplæringspengar frå NAV når kurset er nødvendig for å ta deg av barnet. Legen fyller ut erklæring, og du får kursbevis av oss.',
    'You may be entitled to training allowance from NAV when the course is needed to care for your child. Your doctor fills in a statement, and we give you a certificate.',
  ),
}

export const cancelledBecause: Text[] = [
  say(
    'Kurslederen er blitt syk. Vi setter opp en ny dato så snart vi kan.',
    'Kursleiaren er blitt sjuk. Vi set opp ein ny dato så snart vi kan.',
    'The course leader is ill. We will set a new date as soon as we can.',
  ),
  say(
    'Det ble for få påmeldte denne gangen. Du som var påmeldt, har fått tilbud om neste kurs.',
    'Det vart for få påmelde denne gongen. Du som var påmeld, har fått tilbod om neste kurs.',
    'Too few signed up this time. Those who did have been offered the next course.',
  ),
  say(
    'Lokalet må pusses opp etter en vannlekkasje. Neste kurs holdes som planlagt.',
    'Lokalet må pussast opp etter ein vasslekkasje. Neste kurs blir halde som planlagt.',
    'The room must be repaired after a water leak. The next course is held as planned.',
  ),
]

/** What is added to the title of a course held in another language. */
export const heldIn: Record<string, Text> = {
  ar: say(' – kurs på arabisk', ' – kurs på arabisk', ' – in Arabic'),
  so: say(' – kurs på somali', ' – kurs på somali', ' – in Somali'),
  tr: say(' – kurs på tyrkisk', ' – kurs på tyrkisk', ' – in Turkish'),
  uk: say(' – kurs på ukrainsk', ' – kurs på ukrainsk', ' – in Ukrainian'),
}
