import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const spiseforstyrrelser: Template = {
  key: 'parorende-ved-spiseforstyrrelse',
  themes: ['spiseforstyrrelser', 'parorende'],
  words: 'spiseforstyrrelse eteforstyrring anoreksi bulimi pårørende pårørande',
  titles: [
    say('Når maten blir en kamp: for pårørende', 'Når maten blir ein kamp: for pårørande'),
    say('Pårørende ved spiseforstyrrelse', 'Pårørande ved eteforstyrring'),
  ],
  summaries: [
    say(
      'Fire kvelder for foreldre, partnere og søsken. Hva kan du si rundt middagsbordet, og hva kan du la ligge?',
      'Fire kveldar for foreldre, partnarar og sysken. Kva kan du seie rundt middagsbordet, og kva kan du la liggje?',
    ),
    say(
      'Du er redd, sint og sliten. Det er ikke rart. Få kunnskap, øv på samtaler og møt andre som sitter med de samme tallerkenene.',
      'Du er redd, sint og sliten. Det er ikkje rart. Få kunnskap, øv på samtalar og møt andre som sit med dei same tallerkane.',
    ),
  ],
  openings: [
    say(
      'En spiseforstyrrelse flytter inn hos hele familien. Den sitter til bords, den er med på ferie. På kurset lærer du å skille sykdommen fra den du er glad i.',
      'Ei eteforstyrring flyttar inn hos heile familien. Ho sit til bords, ho er med på ferie. På kurset lærer du å skilje sjukdommen frå den du er glad i.',
    ),
    say(
      'Det er ikke din skyld. Det er det første vi sier, og det siste. Imellom øver vi på hva du kan gjøre.',
      'Det er ikkje di skuld. Det er det første vi seier, og det siste. Imellom øver vi på kva du kan gjere.',
    ),
  ],
  body: [
    say(
      'Du trenger ikke komme sammen med den som er syk. Den som er syk, trenger heller ikke å vite det, hvis du ikke vil fortelle det ennå.',
      'Du treng ikkje kome saman med den som er sjuk. Den som er sjuk, treng heller ikkje å vite det, om du ikkje vil fortelje det enno.',
    ),
  ],
  goals: [
    say(
      'Du forstår hva sykdommen gjør med tanker og følelser.',
      'Du forstår kva sjukdommen gjer med tankar og kjensler.',
    ),
    say('Du har øvd på å sette grenser uten å krangle.', 'Du har øvd på å setje grenser utan å krangle.'),
    say('Du vet når det haster, og hvem du ringer.', 'Du veit når det hastar, og kven du ringjer.'),
    say('Du har noe som er bare ditt.', 'Du har noko som er berre ditt.'),
  ],
  forWhom: [
    say('Du er forelder, partner, søsken eller venn.', 'Du er forelder, partnar, sysken eller ven.'),
    say('Den du er glad i, er over 12 år.', 'Den du er glad i, er over 12 år.'),
  ],
  audience: { groups: ['next-of-kin', 'parent', 'sibling'], ageMin: 16, companions: 1 },
  livedBy: 'man',
  lived: say('er far til en datter som er blitt frisk', 'er far til ei dotter som har blitt frisk'),
  days: [
    [
      welcome(20),
      talk(45, ['psychologist'], 'Hva er en spiseforstyrrelse?', 'Kva er ei eteforstyrring?'),
      pause(10),
      talk(40, ['lived'], 'Bordet vårt', 'Bordet vårt'),
    ],
    [
      sinceLast(),
      talk(45, ['dietitian', 'lived'], 'Måltidet', 'Måltidet'),
      pause(10),
      talk(40, ['dietitian'], 'Vi øver på å sitte til bords', 'Vi øver på å sitje til bords'),
    ],
    [
      sinceLast(),
      talk(45, ['familyTherapist'], 'Grenser, krangel og kjærlighet', 'Grenser, krangel og kjærleik'),
      pause(10),
      talk(40, ['lived', 'familyTherapist'], 'Søsken og resten av familien', 'Sysken og resten av familien'),
    ],
    [
      sinceLast(),
      talk(45, ['doctor'], 'Når haster det?', 'Når hastar det?'),
      pause(10),
      talk(30, ['lived'], 'Hva med deg?', 'Kva med deg?'),
      closing(),
    ],
  ],
  rhythm: 'weekly',
  hours: 'evening',
  group: [8, 16],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say('Broren hennes burde også fått komme.', 'Bror hennar burde òg ha fått kome.'),
      changed: say(
        'Søsken over 16 år er nå velkomne, og den tredje kvelden handler om dem.',
        'Sysken over 16 år er no velkomne, og den tredje kvelden handlar om dei.',
      ),
    },
  ],
}
