import { closing, pause, say, type Template, talk, welcome } from '../template.ts'

export const coliaki: Template = {
  key: 'glutenfri-hverdag',
  themes: ['coliaki'],
  words: 'cøliaki gluten glutenfri mat',
  titles: [
    say('Glutenfri hverdag', 'Glutenfri kvardag'),
    say('Nettopp fått cøliaki?', 'Nettopp fått cøliaki?'),
  ],
  summaries: [
    say(
      'En ettermiddag for deg som nylig har fått cøliaki, og for foreldre. Vi leser innholdslister, smaker brød og snakker om bursdager.',
      'Ein ettermiddag for deg som nyleg har fått cøliaki, og for foreldre. Vi les innhaldslister, smaker brød og snakkar om bursdagar.',
    ),
    say(
      'Hva kan du spise, hva koster det, og hva gjør du på skoletur? Få svar på én ettermiddag.',
      'Kva kan du ete, kva kostar det, og kva gjer du på skuletur? Få svar på éin ettermiddag.',
    ),
  ],
  openings: [
    say(
      'Cøliaki behandles med mat, og det er du som er kokken. Det er mye å sette seg inn i den første tiden. Vi tar det steg for steg.',
      'Cøliaki blir behandla med mat, og det er du som er kokken. Det er mykje å setje seg inn i den første tida. Vi tek det steg for steg.',
    ),
    say(
      'En brødsmule er nok til å bli syk. Men livet blir ikke kjedelig av den grunn. Det skal du få smake.',
      'Ein brødsmule er nok til å bli sjuk. Men livet blir ikkje keisamt av den grunn. Det skal du få smake.',
    ),
  ],
  body: [
    say(
      'Ernæringsfysiologen går gjennom hva du kan spise, og hvordan du unngår smuler på kjøkkenet. Etterpå smaker vi. En ungdom og en forelder forteller hvordan de har fått det til.',
      'Ernæringsfysiologen går gjennom kva du kan ete, og korleis du unngår smular på kjøkenet. Etterpå smaker vi. Ein ungdom og ein forelder fortel korleis dei har fått det til.',
    ),
  ],
  goals: [
    say('Du kan lese en innholdsliste.', 'Du kan lese ei innhaldsliste.'),
    say('Du vet hvordan du holder kjøkkenet trygt.', 'Du veit korleis du held kjøkenet trygt.'),
    say(
      'Du vet hva du sier i barnehage, på skole og på kafé.',
      'Du veit kva du seier i barnehage, på skule og på kafé.',
    ),
  ],
  forWhom: [
    say('Du har fått cøliaki det siste året.', 'Du har fått cøliaki det siste året.'),
    say(
      'Barnet ditt har fått cøliaki. Barn over ti år er velkomne.',
      'Barnet ditt har fått cøliaki. Barn over ti år er velkomne.',
    ),
  ],
  audience: { groups: ['patient', 'parent', 'young'], ageMin: 10, companions: 3 },
  lived: say('har en datter med cøliaki', 'har ei dotter med cøliaki'),
  days: [
    [
      welcome(20),
      talk(30, ['doctor'], 'Hva er cøliaki?', 'Kva er cøliaki?'),
      talk(50, ['dietitian'], 'Hva kan du spise?', 'Kva kan du ete?'),
      pause(20),
      talk(30, ['lived', 'dietitian'], 'Smaksprøver og gode råd', 'Smaksprøver og gode råd'),
      talk(30, ['lived'], 'Bursdag, skoletur og pizzakveld', 'Bursdag, skuletur og pizzakveld'),
      closing(),
    ],
  ],
  rhythm: 'single',
  hours: 'afternoon',
  group: [10, 18],
  trainingAllowance: true,
  referral: [
    say('Når diagnosen ble stilt', 'Når diagnosen vart stilt'),
    say('For barn: navn på foreldre som blir med', 'For barn: namn på foreldre som blir med'),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Vi fikk ikke smake noe. Det var litt trist.',
        'Vi fekk ikkje smake noko. Det var litt trist.',
      ),
      changed: say(
        'Nå baker vi glutenfritt brød sammen, og alle får med oppskriftene hjem.',
        'No bakar vi glutenfritt brød saman, og alle får med oppskriftene heim.',
      ),
    },
  ],
}
