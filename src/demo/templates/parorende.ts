import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const parorende: Template = {
  key: 'hvem-passer-pa-deg',
  themes: ['parorende'],
  words: 'pårørende pårørande omsorg nærmeste nærmaste',
  titles: [
    say(
      'Hvem passer på deg? Kurs for pårørende',
      'Kven passar på deg? Kurs for pårørande',
      'Who looks after you? A course for carers',
    ),
    say('Pårørende, og et helt menneske', 'Pårørande, og eit heilt menneske', 'A carer, and a whole person'),
  ],
  summaries: [
    say(
      'Tre kvelder for deg som står nær en som er syk. Ikke om sykdommen, men om deg.',
      'Tre kveldar for deg som står nær ein som er sjuk. Ikkje om sjukdommen, men om deg.',
      'Three evenings for you who are close to someone ill. Not about the illness, but about you.',
    ),
    say(
      'Alle spør hvordan det går med ham. Her spør vi hvordan det går med deg.',
      'Alle spør korleis det går med han. Her spør vi korleis det går med deg.',
      'Everyone asks how he is doing. Here we ask how you are.',
    ),
  ],
  openings: [
    say(
      'Du ringer, kjører, husker, trøster og ordner. Du gjør det fordi du er glad i noen. Men også den som bærer, må sette fra seg sekken iblant.',
      'Du ringjer, køyrer, hugsar, trøystar og ordnar. Du gjer det fordi du er glad i nokon. Men òg den som ber, må setje frå seg sekken iblant.',
      'You call, drive, remember, comfort and arrange. You do it because you love someone. But those who carry must also put the bag down at times.',
    ),
    say(
      'Pårørende har rettigheter, og de har grenser. Mange kjenner ingen av delene. Vi snakker om begge.',
      'Pårørande har rettar, og dei har grenser. Mange kjenner ingen av delane. Vi snakkar om begge.',
      'Carers have rights, and they have limits. Many know neither. We talk about both.',
    ),
  ],
  body: [
    say(
      'Kurset er uavhengig av diagnose. Den du er pårørende til, kan være barn, voksen eller gammel, og bo hjemme, på institusjon eller langt unna.',
      'Kurset er uavhengig av diagnose. Den du er pårørande til, kan vere barn, vaksen eller gammal, og bu heime, på institusjon eller langt unna.',
      'The course is for all conditions. The one you care for can be a child, an adult or old, and live at home, in an institution or far away.',
    ),
  ],
  goals: [
    say(
      'Du vet hva du har rett til som pårørende.',
      'Du veit kva du har rett til som pårørande.',
      'You know your rights as a carer.',
    ),
    say(
      'Du kan si hva du orker, og hva du ikke orker.',
      'Du kan seie kva du orkar, og kva du ikkje orkar.',
      'You can say what you can take on, and what you cannot.',
    ),
    say(
      'Du har satt av tid til deg selv, og holdt den.',
      'Du har sett av tid til deg sjølv, og halde ho.',
      'You have set aside time for yourself, and kept it.',
    ),
  ],
  forWhom: [
    say(
      'Du er pårørende, ung eller gammel.',
      'Du er pårørande, ung eller gammal.',
      'You are a carer, young or old.',
    ),
    say(
      'Du trenger ikke ha med den du er pårørende til.',
      'Du treng ikkje ha med den du er pårørande til.',
      'You need not bring the one you care for.',
    ),
  ],
  audience: {
    groups: ['next-of-kin', 'parent', 'sibling'],
    ageMin: 16,
    companions: 1,
    diagnosisIndependent: true,
  },
  lived: say('har vært pårørende til broren sin hele livet', 'har vore pårørande til bror sin heile livet'),
  days: [
    [
      welcome(25),
      talk(45, ['lived', 'leader'], 'Sekken din', 'Sekken din', 'Your backpack'),
      pause(10),
      talk(35, ['lived'], 'Min bror og jeg', 'Bror min og eg', 'My brother and I'),
    ],
    [
      sinceLast(),
      talk(45, ['social'], 'Rettigheter og avlastning', 'Rettar og avlasting', 'Rights and respite'),
      pause(10),
      talk(40, ['lived', 'social'], 'Hva vil du be om?', 'Kva vil du be om?', 'What will you ask for?'),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['mentalNurse', 'lived'],
        'Grenser, skyld og glede',
        'Grenser, skuld og glede',
        'Limits, guilt and joy',
      ),
      pause(10),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'evening',
  group: [8, 16],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Jeg kunne bare komme på skjerm, og da ble det ingen prat.',
        'Eg kunne berre kome på skjerm, og då vart det inga prat.',
        'I could only come on screen, and then there was no talk.',
      ),
      changed: say(
        'De digitale kursene er mindre, og halve tiden er samtale tre og tre.',
        'Dei digitale kursa er mindre, og halve tida er samtale tre og tre.',
        'Digital courses are smaller, and half the time is talk in threes.',
      ),
    },
  ],
}
