import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const nyre: Template = {
  key: 'nar-nyrene-svikter',
  themes: ['nyre'],
  words: 'nyre dialyse transplantasjon nyresvikt',
  titles: [say('Når nyrene svikter', 'Når nyrene sviktar'), say('Nyreskolen', 'Nyreskulen')],
  summaries: [
    say(
      'To dager for deg som har nyresvikt og skal velge behandling. Du møter folk som har valgt dialyse hjemme, dialyse på sykehus og ny nyre.',
      'To dagar for deg som har nyresvikt og skal velje behandling. Du møter folk som har valt dialyse heime, dialyse på sjukehus og ny nyre.',
    ),
    say(
      'Dialyse eller transplantasjon? Hva betyr det for deg og dem rundt deg? Ta med familien, her får alle spørre.',
      'Dialyse eller transplantasjon? Kva betyr det for deg og dei rundt deg? Ta med familien, her får alle spørje.',
    ),
  ],
  openings: [
    say(
      'Mange lever lenge med nyrer som virker dårligere, uten å merke stort. Så kommer dagen da noe må velges. Det er lettere å velge når du vet hva du velger mellom.',
      'Mange lever lenge med nyrer som verkar dårlegare, utan å merke stort. Så kjem dagen då noko må veljast. Det er lettare å velje når du veit kva du vel mellom.',
    ),
    say(
      'Å be noen om en nyre er et stort spørsmål. Vi snakker om det også, åpent og uten press.',
      'Å be nokon om ei nyre er eit stort spørsmål. Vi snakkar om det òg, ope og utan press.',
    ),
  ],
  body: [
    say(
      'Du får se dialyseutstyret, smake mat med lite salt og kalium, og snakke med en som har fått ny nyre. Familie og venner er med begge dager.',
      'Du får sjå dialyseutstyret, smake mat med lite salt og kalium, og snakke med ein som har fått ny nyre. Familie og vener er med begge dagane.',
    ),
  ],
  goals: [
    say('Du kan velge behandling sammen med legen.', 'Du kan velje behandling saman med legen.'),
    say('Du vet hvilken mat og drikke som passer for deg.', 'Du veit kva mat og drikke som passar for deg.'),
    say('Familien vet hva som venter.', 'Familien veit kva som ventar.'),
  ],
  forWhom: [
    say(
      'Du har nyresvikt og går til kontroll på sykehuset.',
      'Du har nyresvikt og går til kontroll på sjukehuset.',
    ),
    say('Du er pårørende, eller tenker på å gi en nyre.', 'Du er pårørande, eller tenkjer på å gi ei nyre.'),
  ],
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 3 },
  lived: say('fikk ny nyre for fire år siden', 'fekk ny nyre for fire år sidan'),
  days: [
    [
      welcome(),
      talk(60, ['doctor'], 'Nyrene og behandlingen', 'Nyrene og behandlinga'),
      pause(),
      talk(45, ['lived'], 'Ventetiden', 'Ventetida'),
      lunch(60),
      talk(60, ['nurse'], 'Dialyse: se utstyret og spør', 'Dialyse: sjå utstyret og spør'),
    ],
    [
      talk(60, ['dietitian'], 'Mat, drikke og salt', 'Mat, drikke og salt'),
      pause(),
      talk(60, ['doctor', 'lived'], 'Transplantasjon, og å være giver', 'Transplantasjon, og å vere givar'),
      lunch(60),
      talk(45, ['social'], 'Jobb, reise og økonomi', 'Jobb, reise og økonomi'),
      closing(),
    ],
  ],
  rhythm: 'consecutive',
  hours: 'day',
  group: [8, 16],
  referral: [
    say('Nyrefunksjon nå', 'Nyrefunksjon no'),
    say('Hvem som skal være med av pårørende', 'Kven som skal vere med av pårørande'),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Jeg skulle gjerne sett maskinen før jeg valgte.',
        'Eg skulle gjerne sett maskina før eg valde.',
      ),
      changed: say(
        'Vi besøker dialyseavdelingen den første dagen.',
        'Vi besøkjer dialyseavdelinga den første dagen.',
      ),
    },
  ],
}
