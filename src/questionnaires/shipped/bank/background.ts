import { ask, askWithCare, oneOf, oneOfOrOwnWords, ownWords, type Question, say } from '../question.ts'

/** Who answers. In a small group these can tell who it was: ask only what the course will use. */
export const background: Question[] = [
  ask(
    'role',
    oneOf({
      self: say('Jeg lever med dette selv', 'Eg lever med dette sjølv', 'I live with this myself'),
      'next-of-kin': say('Jeg er pårørende', 'Eg er pårørande', 'I am next of kin'),
      both: say('Begge deler', 'Begge delar', 'Both'),
      other: say('Noe annet', 'Noko anna', 'Something else'),
    }),
    say('Hvem er du på kurset?', 'Kven er du på kurset?', 'Who are you on the course?'),
  ),
  askWithCare(
    'age',
    oneOf({
      'under-15': say('Under 15 år', 'Under 15 år', 'Under 15'),
      '15-19': say('15–19 år', '15–19 år', '15–19'),
      '20-39': say('20–39 år', '20–39 år', '20–39'),
      '40-50': say('40–50 år', '40–50 år', '40–50'),
      '51-60': say('51–60 år', '51–60 år', '51–60'),
      '61-70': say('61–70 år', '61–70 år', '61–70'),
      'over-70': say('Over 70 år', 'Over 70 år', 'Over 70'),
    }),
    say('Hvor gammel er du?', 'Kor gammal er du?', 'How old are you?'),
  ),
  askWithCare(
    'gender',
    oneOf({
      woman: say('Kvinne', 'Kvinne', 'Woman'),
      man: say('Mann', 'Mann', 'Man'),
      other: say('Hen eller annet', 'Hen eller anna', 'Non-binary or other'),
    }),
    say('Hvilket kjønn har du?', 'Kva kjønn har du?', 'What is your gender?'),
  ),
  askWithCare(
    'education',
    oneOf({
      school: say('Grunnskole', 'Grunnskule', 'Compulsory school'),
      upper: say('Videregående skole', 'Vidaregåande skule', 'Upper secondary school'),
      trade: say(
        'Fagbrev eller fagskole',
        'Fagbrev eller fagskule',
        'Trade certificate or vocational college',
      ),
      'university-short': say(
        'Høyskole eller universitet, inntil 3 år',
        'Høgskule eller universitet, inntil 3 år',
        'University, up to 3 years',
      ),
      'university-long': say(
        'Høyskole eller universitet, mer enn 3 år',
        'Høgskule eller universitet, meir enn 3 år',
        'University, more than 3 years',
      ),
      none: say('Ingen av disse', 'Ingen av desse', 'None of these'),
    }),
    say(
      'Hva er den lengste skolegangen din?',
      'Kva er den lengste skulegangen din?',
      'What is your longest schooling?',
    ),
  ),
  askWithCare(
    'work',
    oneOf({
      'full-time': say('Jobber heltid', 'Jobbar heiltid', 'Work full time'),
      'part-time': say('Jobber deltid', 'Jobbar deltid', 'Work part time'),
      'sick-leave': say('Er sykmeldt', 'Er sjukmeld', 'On sick leave'),
      'on-the-way': say('Er på vei tilbake til jobb', 'Er på veg tilbake til jobb', 'On my way back to work'),
      disability: say('Er ufør', 'Er ufør', 'On disability benefit'),
      student: say('Går på skole eller studerer', 'Går på skule eller studerer', 'At school or studying'),
      retired: say('Er pensjonist', 'Er pensjonist', 'Retired'),
      other: say('Noe annet', 'Noko anna', 'Something else'),
    }),
    say('Hva gjør du til daglig?', 'Kva gjer du til dagleg?', 'What do you do from day to day?'),
    say('Velg det som passer best.', 'Vel det som passar best.', 'Choose what fits best.'),
  ),
  askWithCare(
    'lived-with',
    oneOf({
      'under-1': say('Under ett år', 'Under eitt år', 'Less than a year'),
      '1-5': say('1–5 år', '1–5 år', '1–5 years'),
      'over-5': say('Mer enn 5 år', 'Meir enn 5 år', 'More than 5 years'),
    }),
    say(
      'Hvor lenge har du levd med dette?',
      'Kor lenge har du levd med dette?',
      'How long have you lived with this?',
    ),
  ),
  ask(
    'heard-of',
    oneOfOrOwnWords({
      doctor: say('Fastlegen', 'Fastlegen', 'My doctor'),
      hospital: say('Sykehuset', 'Sjukehuset', 'The hospital'),
      municipality: say('Kommunen', 'Kommunen', 'The municipality'),
      organisation: say('En brukerorganisasjon', 'Ein brukarorganisasjon', 'A user organisation'),
      friends: say('Familie eller venner', 'Familie eller vener', 'Family or friends'),
      net: say('Nettet', 'Nettet', 'The internet'),
    }),
    say('Hvor hørte du om kurset?', 'Kvar høyrde du om kurset?', 'Where did you hear of the course?'),
  ),
  ask(
    'hoped-for',
    ownWords,
    say(
      'Hva håpet du på da du meldte deg på?',
      'Kva håpte du på då du melde deg på?',
      'What did you hope for when you signed up?',
    ),
  ),
]
