import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const rusParorende: Template = {
  key: 'parorende-ved-rus',
  themes: ['rus', 'parorende'],
  words: 'rus alkohol narkotika pårørende pårørande avhengighet',
  titles: [
    say('Når en du er glad i, ruser seg', 'Når ein du er glad i, rusar seg'),
    say('Pårørende ved rus og avhengighet', 'Pårørande ved rus og avhengigheit'),
  ],
  summaries: [
    say(
      'Fire kvelder for foreldre, partnere, søsken og voksne barn. Om håp, grenser og det å få sove.',
      'Fire kveldar for foreldre, partnarar, sysken og vaksne barn. Om håp, grenser og det å få sove.',
    ),
    say(
      'Du kan ikke slutte for noen andre. Men du kan få det bedre selv, og det hjelper ofte mer enn du tror.',
      'Du kan ikkje slutte for nokon andre. Men du kan få det betre sjølv, og det hjelper ofte meir enn du trur.',
    ),
  ],
  openings: [
    say(
      'Mange pårørende forteller ingen om det. De dekker over, betaler, leter og venter. Her kan du legge det fra deg på bordet en stund.',
      'Mange pårørande fortel ingen om det. Dei dekkjer over, betaler, leitar og ventar. Her kan du leggje det frå deg på bordet ei stund.',
    ),
    say(
      'Du må ikke slå opp med noen for å komme hit, og du må ikke tilgi noen heller. Vi spør bare: hva trenger du?',
      'Du må ikkje bryte med nokon for å kome hit, og du må ikkje tilgi nokon heller. Vi spør berre: kva treng du?',
    ),
  ],
  body: [
    say(
      'Gruppa er liten, og ingen skriver noe ned om deg. Du kan melde deg på med bare fornavn.',
      'Gruppa er lita, og ingen skriv noko ned om deg. Du kan melde deg på med berre fornamn.',
    ),
  ],
  goals: [
    say(
      'Du forstår hva avhengighet gjør med en familie.',
      'Du forstår kva avhengigheit gjer med ein familie.',
    ),
    say('Du har øvd på å si nei uten å lukke døra.', 'Du har øvd på å seie nei utan å lukke døra.'),
    say(
      'Du vet hvem du kan ringe når det blir for mye.',
      'Du veit kven du kan ringje når det blir for mykje.',
    ),
  ],
  forWhom: [
    say(
      'Du er glad i en som drikker for mye, bruker rusmidler eller spiller.',
      'Du er glad i ein som drikk for mykje, brukar rusmiddel eller spelar.',
    ),
    say('Du er over 18 år.', 'Du er over 18 år.'),
  ],
  audience: { groups: ['next-of-kin', 'parent', 'sibling'], ageMin: 18, companions: 1 },
  livedBy: 'woman',
  lived: say('er mor til en som har vært rusfri i seks år', 'er mor til ein som har vore rusfri i seks år'),
  days: [
    [
      welcome(20),
      talk(45, ['social'], 'Hva er avhengighet?', 'Kva er avhengigheit?'),
      pause(10),
      talk(40, ['lived'], 'Telefonen midt på natta', 'Telefonen midt på natta'),
    ],
    [
      sinceLast(),
      talk(45, ['familyTherapist'], 'Roller i familien', 'Roller i familien'),
      pause(10),
      talk(40, ['lived', 'familyTherapist'], 'Å si nei uten å lukke døra', 'Å seie nei utan å lukke døra'),
    ],
    [
      sinceLast(),
      talk(45, ['psychologist'], 'Skam, skyld og sinne', 'Skam, skuld og sinne'),
      pause(10),
      talk(40, ['lived'], 'Da jeg begynte å leve igjen', 'Då eg byrja å leve att'),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['social', 'lived'],
        'Hjelp til den det gjelder, og til deg',
        'Hjelp til den det gjeld, og til deg',
      ),
      pause(10),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'evening',
  group: [8, 12],
  userOrganisations: ['BAR'],
  improvements: [
    {
      said: say(
        'Jeg torde ikke gå inn inngangen på rådhuset.',
        'Eg torde ikkje gå inn inngangen på rådhuset.',
      ),
      changed: say(
        'Vi har flyttet til et lokale der mange går ut og inn.',
        'Vi har flytta til eit lokale der mange går ut og inn.',
      ),
    },
  ],
}
