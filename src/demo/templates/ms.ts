import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const ms: Template = {
  key: 'ny-med-ms',
  themes: ['ms'],
  words: 'ms multippel sklerose nydiagnostisert attakk',
  titles: [say('Ny med MS', 'Ny med MS'), say('MS: de første årene', 'MS: dei første åra')],
  summaries: [
    say(
      'To dager for deg som nylig har fått MS, og for den du deler livet med. Få oversikt, og treff andre som er like nye.',
      'To dagar for deg som nyleg har fått MS, og for den du deler livet med. Få oversikt, og treff andre som er like nye.',
    ),
    say(
      'Hva betyr MS for jobb, barn, trening og fremtid? Du får ærlige svar, og tid til å tenke.',
      'Kva betyr MS for jobb, barn, trening og framtid? Du får ærlege svar, og tid til å tenkje.',
    ),
  ],
  openings: [
    say(
      'Mange husker nøyaktig hvor de sto da legen sa ordet. Etterpå kommer tusen spørsmål. Ta dem med hit.',
      'Mange hugsar nøyaktig kvar dei stod då legen sa ordet. Etterpå kjem tusen spørsmål. Ta dei med hit.',
    ),
    say(
      'MS er ikke det samme i dag som for tjue år siden. Vi forteller hva behandlingen kan gjøre, og hva du kan gjøre selv.',
      'MS er ikkje det same i dag som for tjue år sidan. Vi fortel kva behandlinga kan gjere, og kva du kan gjere sjølv.',
    ),
  ],
  body: [
    say(
      'Du møter nevrolog, sykepleier, fysioterapeut og to som har levd med MS en stund. På slutten av hver dag er det tid til samtale i små grupper: en for deg med MS, en for den som er pårørende.',
      'Du møter nevrolog, sjukepleiar, fysioterapeut og to som har levd med MS ei stund. På slutten av kvar dag er det tid til samtale i små grupper: ei for deg med MS, ei for den som er pårørande.',
    ),
  ],
  goals: [
    say('Du vet hva et attakk er, og hva du gjør da.', 'Du veit kva eit attakk er, og kva du gjer då.'),
    say('Du kan velge behandling sammen med legen.', 'Du kan velje behandling saman med legen.'),
    say(
      'Du vet hva du kan si på jobb, og hva du kan la være å si.',
      'Du veit kva du kan seie på jobb, og kva du kan la vere å seie.',
    ),
    say('Du kjenner minst én annen i samme situasjon.', 'Du kjenner minst éin annan i same situasjon.'),
  ],
  forWhom: [
    say('Du har fått MS de siste to årene.', 'Du har fått MS dei siste to åra.'),
    say('Du er partner, forelder eller nær venn.', 'Du er partnar, forelder eller nær ven.'),
  ],
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 1 },
  lived: say('har hatt MS i elleve år', 'har hatt MS i elleve år'),
  days: [
    [
      welcome(),
      talk(
        60,
        ['doctor'],
        'Hva er MS, og hva kan behandlingen gjøre?',
        'Kva er MS, og kva kan behandlinga gjere?',
      ),
      pause(),
      talk(45, ['lived'], 'Fra sjokk til hverdag', 'Frå sjokk til kvardag'),
      lunch(),
      talk(
        45,
        ['nurse'],
        'Symptomer som synes, og de som ikke synes',
        'Symptom som syner, og dei som ikkje syner',
      ),
      talk(45, ['lived', 'nurse'], 'Samtale i to grupper', 'Samtale i to grupper'),
    ],
    [
      talk(45, ['physio', 'lived'], 'Bevegelse: mer enn du tror', 'Rørsle: meir enn du trur'),
      pause(),
      talk(45, ['psychologist'], 'Barna, partneren og deg', 'Barna, partnaren og deg'),
      lunch(),
      talk(60, ['social', 'benefits'], 'Jobb, studier og rettigheter', 'Jobb, studium og rettar'),
      closing(),
    ],
  ],
  rhythm: 'consecutive',
  hours: 'day',
  group: [8, 14],
  sickLeave: true,
  referral: [
    say('Når diagnosen ble stilt', 'Når diagnosen vart stilt'),
    say('Hvilken behandling du får', 'Kva behandling du får'),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Jeg var ikke klar for å se folk i rullestol den første måneden.',
        'Eg var ikkje klar for å sjå folk i rullestol den første månaden.',
      ),
      changed: say(
        'Du får en samtale på telefon før kurset, så vi sammen finner rett tidspunkt for deg.',
        'Du får ein samtale på telefon før kurset, så vi saman finn rett tidspunkt for deg.',
      ),
    },
  ],
}
