import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const me: Template = {
  key: 'hverdag-med-me',
  themes: ['me-cfs'],
  words: 'me cfs utmattelse utmatting energi aktivitetsavpasning',
  titles: [
    say('Hverdag med ME/CFS', 'Kvardag med ME/CFS'),
    say('Små skritt: å leve med ME/CFS', 'Små steg: å leve med ME/CFS'),
  ],
  summaries: [
    say(
      'Fire korte samlinger i ditt tempo. Du kan ligge, skru av kameraet eller komme tilbake neste gang.',
      'Fire korte samlingar i ditt tempo. Du kan liggje, skru av kameraet eller kome tilbake neste gong.',
    ),
    say(
      'Hvordan leve med lite krefter? Vi snakker om aktivitet og hvile, familie, hjelp og rettigheter.',
      'Korleis leve med lite krefter? Vi snakkar om aktivitet og kvile, familie, hjelp og rettar.',
    ),
  ],
  openings: [
    say(
      'Det er slitsomt å gå på kurs når du er utmattet. Derfor er dette kurset kortere og roligere enn andre, og alt vi sier, får du også skriftlig.',
      'Det er slitsamt å gå på kurs når du er utmatta. Difor er dette kurset kortare og rolegare enn andre, og alt vi seier, får du òg skriftleg.',
    ),
    say(
      'Du har sikkert fått mange råd om å ta deg sammen eller å trene deg opp. Det er ikke slik vi jobber her. Vi begynner med det kroppen din klarer i dag.',
      'Du har sikkert fått mange råd om å ta deg saman eller å trene deg opp. Det er ikkje slik vi arbeider her. Vi byrjar med det kroppen din klarer i dag.',
    ),
  ],
  body: [
    say(
      'Hver samling varer i halvannen time, med pause midtveis. En pårørende kan følge deg hele veien, eller komme i stedet for deg på en dårlig dag.',
      'Kvar samling varer i halvannan time, med pause midtvegs. Ein pårørande kan følgje deg heile vegen, eller kome i staden for deg på ein dårleg dag.',
    ),
  ],
  goals: [
    say(
      'Du kjenner dine egne tegn på at du gjør for mye.',
      'Du kjenner dine eigne teikn på at du gjer for mykje.',
    ),
    say(
      'Du har en måte å planlegge uka på som sparer krefter.',
      'Du har ein måte å planleggje veka på som sparer krefter.',
    ),
    say('De rundt deg forstår mer.', 'Dei rundt deg forstår meir.'),
  ],
  forWhom: [
    say('Du har fått diagnosen ME/CFS.', 'Du har fått diagnosen ME/CFS.'),
    say(
      'Du er ektefelle, forelder eller voksent barn til en som har det.',
      'Du er ektefelle, forelder eller vakse barn til ein som har det.',
    ),
  ],
  notFor: say(
    'Er du så syk at du ligger det meste av døgnet? Ring oss, så finner vi en annen måte å hjelpe på.',
    'Er du så sjuk at du ligg det meste av døgnet? Ring oss, så finn vi ein annan måte å hjelpe på.',
  ),
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 16, companions: 1 },
  lived: say('har hatt ME i ni år', 'har hatt ME i ni år'),
  days: [
    [
      welcome(20),
      talk(25, ['doctor'], 'Hva vet vi om ME/CFS?', 'Kva veit vi om ME/CFS?'),
      pause(),
      talk(30, ['lived'], 'Min hverdag', 'Kvardagen min'),
    ],
    [
      sinceLast(15),
      talk(30, ['occupational'], 'Aktivitet og hvile', 'Aktivitet og kvile'),
      pause(),
      talk(
        30,
        ['lived', 'occupational'],
        'Fordel kreftene: vi tegner uka',
        'Fordel kreftene: vi teiknar veka',
      ),
    ],
    [
      sinceLast(15),
      talk(30, ['psychologist'], 'Sorg, sinne og håp', 'Sorg, sinne og håp'),
      pause(),
      talk(30, ['lived'], 'Å forklare det til andre', 'Å forklare det til andre'),
    ],
    [
      sinceLast(15),
      talk(35, ['social'], 'Rettigheter og hjelp hjemme', 'Rettar og hjelp heime'),
      pause(),
      closing(25),
    ],
  ],
  rhythm: 'fortnightly',
  hours: 'day',
  group: [8, 10],
  sickLeave: true,
  referral: [say('Når diagnosen ble stilt, og av hvem', 'Når diagnosen vart stilt, og av kven')],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say('To timer var for mye for meg.', 'To timar var for mykje for meg.'),
      changed: say(
        'Samlingene er kortet ned til halvannen time, og du får et opptak av innleggene.',
        'Samlingane er korta ned til halvannan time, og du får eit opptak av innlegga.',
      ),
    },
  ],
}
