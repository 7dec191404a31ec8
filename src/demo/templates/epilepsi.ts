import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const epilepsi: Template = {
  key: 'barn-med-epilepsi',
  themes: ['epilepsi', 'barn-funksjonsnedsettelse'],
  words: 'epilepsi anfall barn foreldre',
  titles: [
    say('Når barnet ditt har epilepsi', 'Når barnet ditt har epilepsi'),
    say('Trygg forelder til et barn med epilepsi', 'Trygg forelder til eit barn med epilepsi'),
  ],
  summaries: [
    say(
      'En dag for foreldre. Lær hva du gjør ved anfall, hva du sier i barnehagen, og hvordan barnet kan få være barn.',
      'Ein dag for foreldre. Lær kva du gjer ved anfall, kva du seier i barnehagen, og korleis barnet kan få vere barn.',
    ),
    say(
      'Vi øver på førstehjelp ved anfall, går gjennom medisinene og snakker om det å sove godt om natta.',
      'Vi øver på førstehjelp ved anfall, går gjennom medisinane og snakkar om det å sove godt om natta.',
    ),
  ],
  openings: [
    say(
      'Det første anfallet glemmer ingen forelder. Kunnskap gjør ikke epilepsien borte, men den gjør det lettere å slippe taket litt.',
      'Det første anfallet gløymer ingen forelder. Kunnskap gjer ikkje epilepsien borte, men han gjer det lettare å sleppe taket litt.',
    ),
    say(
      'Kan hun bade? Kan han sove borte? Hvem må vite det? Vi tar de små og store spørsmålene.',
      'Kan ho bade? Kan han sove borte? Kven må vite det? Vi tek dei små og store spørsmåla.',
    ),
  ],
  body: [
    say(
      'Kurset er for foreldre og andre som passer barnet til daglig. Besteforeldre og ansatte i barnehage eller skole er velkomne til lunsj og den siste økta.',
      'Kurset er for foreldre og andre som passar barnet til dagleg. Besteforeldre og tilsette i barnehage eller skule er velkomne til lunsj og den siste økta.',
    ),
  ],
  goals: [
    say('Du vet hva du gjør når barnet får et anfall.', 'Du veit kva du gjer når barnet får eit anfall.'),
    say(
      'Du kan forklare epilepsi til barnet, søsken og skolen.',
      'Du kan forklare epilepsi til barnet, sysken og skulen.',
    ),
    say('Du kjenner rettighetene familien har.', 'Du kjenner rettane familien har.'),
  ],
  forWhom: [
    say(
      'Du er forelder til et barn mellom 0 og 16 år med epilepsi.',
      'Du er forelder til eit barn mellom 0 og 16 år med epilepsi.',
    ),
  ],
  audience: { groups: ['parent'], companions: 2 },
  livedBy: 'woman',
  lived: say('er mor til en gutt med epilepsi', 'er mor til ein gut med epilepsi'),
  days: [
    [
      welcome(20),
      talk(60, ['doctor'], 'Epilepsi hos barn', 'Epilepsi hos barn'),
      pause(),
      talk(40, ['lived'], 'Å være mamma på vakt', 'Å vere mamma på vakt'),
      lunch(),
      talk(60, ['nurse'], 'Anfall: vi øver på førstehjelp', 'Anfall: vi øver på førstehjelp'),
      pause(),
      talk(45, ['educator', 'lived'], 'Barnehage, skole og fritid', 'Barnehage, skule og fritid'),
      talk(30, ['social'], 'Økonomi og rettigheter', 'Økonomi og rettar'),
      closing(),
    ],
  ],
  rhythm: 'single',
  hours: 'day',
  group: [8, 16],
  trainingAllowance: true,
  referral: [
    say('Barnets navn og diagnose', 'Namn og diagnose på barnet'),
    say('Navn på den eller de foreldrene som skal delta', 'Namn på den eller dei foreldra som skal delta'),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Farmor passer gutten hver onsdag, men får aldri vite noe.',
        'Farmor passar guten kvar onsdag, men får aldri vite noko.',
      ),
      changed: say(
        'Besteforeldre og barnehageansatte er nå invitert til siste økt.',
        'Besteforeldre og barnehagetilsette er no inviterte til siste økt.',
      ),
    },
  ],
}
