import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const sjeldne: Template = {
  key: 'sjelden-men-ikke-alene',
  themes: ['sjeldne-diagnoser'],
  words: 'sjelden sjeldan diagnose syndrom genetisk',
  titles: [
    say('Sjelden, men ikke alene', 'Sjeldan, men ikkje åleine'),
    say('Voksen med en sjelden diagnose', 'Vaksen med ein sjeldan diagnose'),
  ],
  summaries: [
    say(
      'To dager for deg med en diagnose få har hørt om. Om arv, helsevesen, jobb og det å være sin egen ekspert.',
      'To dagar for deg med ein diagnose få har høyrt om. Om arv, helsevesen, jobb og det å vere sin eigen ekspert.',
    ),
    say(
      'Dere har ulike diagnoser, men de samme spørsmålene. Hele landet møtes, i rommet eller på skjerm.',
      'De har ulike diagnosar, men dei same spørsmåla. Heile landet møtest, i rommet eller på skjerm.',
    ),
  ],
  openings: [
    say(
      'Du har sikkert måttet forklare legen hva du har. Du har kanskje aldri møtt en annen med det samme. Her møter du folk som kjenner den ensomheten.',
      'Du har sikkert måtta forklare legen kva du har. Du har kanskje aldri møtt ein annan med det same. Her møter du folk som kjenner den einsemda.',
    ),
    say(
      'Sjelden betyr få, ikke uviktig. Til sammen er vi mange, og vi har mye å lære av hverandre.',
      'Sjeldan betyr få, ikkje uviktig. Til saman er vi mange, og vi har mykje å lære av kvarandre.',
    ),
  ],
  body: [
    say(
      'Kurset er for alle sjeldne diagnoser. Du lager ditt eget «sykdomskort»: én side du kan gi til fastlege, legevakt og arbeidsgiver, så du slipper å forklare alt på nytt.',
      'Kurset er for alle sjeldne diagnosar. Du lagar ditt eige «sjukdomskort»: éi side du kan gi til fastlege, legevakt og arbeidsgivar, så du slepp å forklare alt på nytt.',
    ),
  ],
  goals: [
    say('Du har laget et sykdomskort på én side.', 'Du har laga eit sjukdomskort på éi side.'),
    say(
      'Du vet hva genetisk veiledning er, og om det er aktuelt for deg.',
      'Du veit kva genetisk rettleiing er, og om det er aktuelt for deg.',
    ),
    say('Du vet hvem som skal samordne hjelpen din.', 'Du veit kven som skal samordne hjelpa di.'),
  ],
  forWhom: [
    say('Du er over 16 år og har en sjelden diagnose.', 'Du er over 16 år og har ein sjeldan diagnose.'),
    say('Du er forelder, partner eller voksent søsken.', 'Du er forelder, partnar eller vakse sysken.'),
  ],
  audience: {
    groups: ['patient', 'next-of-kin', 'young'],
    ageMin: 16,
    companions: 1,
    diagnosisIndependent: true,
  },
  lived: say('har en diagnose som rundt seksti i Norge har', 'har ein diagnose som rundt seksti i Noreg har'),
  days: [
    [
      welcome(),
      talk(45, ['lived'], 'Eksperten på meg', 'Eksperten på meg'),
      pause(),
      talk(60, ['geneticist'], 'Arv, gener og familie', 'Arv, gen og familie'),
      lunch(),
      talk(60, ['lived', 'nurse'], 'Lag ditt eget sykdomskort', 'Lag ditt eige sjukdomskort'),
    ],
    [
      talk(45, ['psychologist'], 'Å leve med det usikre', 'Å leve med det usikre'),
      pause(),
      talk(60, ['social', 'benefits'], 'Koordinator, rettigheter og jobb', 'Koordinator, rettar og jobb'),
      lunch(),
      talk(45, ['lived'], 'Finn folkene dine', 'Finn folka dine'),
      closing(),
    ],
  ],
  rhythm: 'consecutive',
  hours: 'day',
  group: [8, 18],
  referral: [
    say('Diagnose, eller hva som utredes', 'Diagnose, eller kva som blir utgreidd'),
    say('Om du trenger tilrettelegging', 'Om du treng tilrettelegging'),
  ],
  userOrganisations: ['FFO', 'SAFO'],
  improvements: [
    {
      said: say('Vi på skjermen ble glemt i pausene.', 'Vi på skjermen vart gløymde i pausane.'),
      changed: say(
        'De som deltar digitalt, har nå sin egen vert og sine egne pauserom.',
        'Dei som deltek digitalt, har no sin eigen vert og sine eigne pauserom.',
      ),
    },
  ],
}
