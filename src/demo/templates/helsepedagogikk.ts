import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const helsepedagogikk: Template = {
  key: 'helsepedagogikk-pa-lik-linje',
  themes: ['helsepedagogikk'],
  words: 'helsepedagogikk brukermedvirkning brukarmedverknad fagfolk brukerrepresentant',
  titles: [
    say('Helsepedagogikk på lik linje', 'Helsepedagogikk på lik linje'),
    say(
      'Å lære bort sammen: for fagfolk og brukerrepresentanter',
      'Å lære bort saman: for fagfolk og brukarrepresentantar',
    ),
  ],
  summaries: [
    say(
      'To dager for deg som skal lede kurs for pasienter og pårørende. Fagfolk og brukerrepresentanter lærer side om side.',
      'To dagar for deg som skal leie kurs for pasientar og pårørande. Fagfolk og brukarrepresentantar lærer side om side.',
    ),
    say(
      'Hvordan får du en gruppe til å snakke sammen? Hvordan deler dere på plassen? Kom to og to: en med erfaring, en med fag.',
      'Korleis får du ei gruppe til å snakke saman? Korleis deler de på plassen? Kom to og to: ein med erfaring, ein med fag.',
    ),
  ],
  openings: [
    say(
      'Du kan faget ditt. Men et godt kurs er noe annet enn et godt foredrag. Her øver du på å spørre, lytte og gi plass.',
      'Du kan faget ditt. Men eit godt kurs er noko anna enn eit godt foredrag. Her øver du på å spørje, lytte og gi plass.',
    ),
    say(
      'Likeverd på papiret er lett. I møterommet er det vanskeligere. Vi bruker to dager på å øve, og på å snakke ærlig om makt.',
      'Likeverd på papiret er lett. I møterommet er det vanskelegare. Vi brukar to dagar på å øve, og på å snakke ærleg om makt.',
    ),
  ],
  body: [
    say(
      'Mellom dagene leder dere en økt hjemme, sammen. Den andre dagen ser vi på hva som skjedde: hvem snakket mest, hvem bestemte, og hva lærte deltakerne?',
      'Mellom dagane leier de ei økt heime, saman. Den andre dagen ser vi på kva som skjedde: kven snakka mest, kven bestemte, og kva lærte deltakarane?',
    ),
  ],
  goals: [
    say(
      'Du kan planlegge en økt med mål, innhold og metode.',
      'Du kan planleggje ei økt med mål, innhald og metode.',
    ),
    say(
      'Du kan lede en samtale der alle kommer til orde.',
      'Du kan leie ein samtale der alle kjem til orde.',
    ),
    say('Du vet hva likeverdig samarbeid krever av deg.', 'Du veit kva likeverdig samarbeid krev av deg.'),
  ],
  forWhom: [
    say(
      'Du arbeider i sykehus eller kommune og skal lede kurs.',
      'Du arbeider i sjukehus eller kommune og skal leie kurs.',
    ),
    say('Du er brukerrepresentant eller likeperson.', 'Du er brukarrepresentant eller likeperson.'),
  ],
  audience: { groups: ['professional'], ageMin: 18, diagnosisIndependent: true },
  lived: say('har vært brukerrepresentant i ti år', 'har vore brukarrepresentant i ti år'),
  days: [
    [
      welcome(),
      talk(
        60,
        ['lived', 'educator'],
        'Hva er læring, og hva er mestring?',
        'Kva er læring, og kva er meistring?',
      ),
      pause(),
      talk(60, ['psychologist'], 'Å lede en gruppe', 'Å leie ei gruppe'),
      lunch(),
      talk(90, ['lived', 'leader'], 'Planlegg en økt sammen', 'Planlegg ei økt saman'),
      closing(),
    ],
    [
      talk(60, ['lived', 'leader'], 'Hva skjedde hjemme?', 'Kva skjedde heime?'),
      pause(),
      talk(60, ['nurse', 'lived'], 'Å motivere uten å mase', 'Å motivere utan å mase'),
      lunch(),
      talk(60, ['lived', 'educator'], 'Makt, plass og språk', 'Makt, plass og språk'),
      talk(45, ['leader'], 'Evaluering som blir brukt', 'Evaluering som blir brukt'),
      closing(),
    ],
  ],
  rhythm: 'fortnightly',
  hours: 'day',
  group: [10, 18],
  userOrganisations: ['FFO', 'SAFO'],
  improvements: [
    {
      said: say(
        'Fagfolkene satt ved ett bord og vi ved et annet.',
        'Fagfolka sat ved eitt bord og vi ved eit anna.',
      ),
      changed: say(
        'Dere melder dere på to og to, og sitter sammen hele kurset.',
        'De melder dykk på to og to, og sit saman heile kurset.',
      ),
    },
  ],
}
