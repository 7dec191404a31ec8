import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const overvekt: Template = {
  key: 'mestring-av-fedme',
  programme: 'overvekt',
  themes: ['overvekt', 'levevaner'],
  words: 'overvekt fedme vekt slankeoperasjon',
  titles: [
    say('Startkurs for deg med fedme', 'Startkurs for deg med fedme'),
    say('Ny retning: å leve med fedme', 'Ny retning: å leve med fedme'),
  ],
  summaries: [
    say(
      'Fem samlinger om kropp, mat, bevegelse og alt det andre vekta handler om. Uten moralprat.',
      'Fem samlingar om kropp, mat, rørsle og alt det andre vekta handlar om. Utan moralprat.',
    ),
    say(
      'Du får vite hvilke behandlinger som finnes, og hvilken som kan passe for deg. Og du møter andre som kjenner blikkene.',
      'Du får vite kva behandlingar som finst, og kva for ei som kan passe for deg. Og du møter andre som kjenner blikka.',
    ),
  ],
  openings: [
    say(
      'Fedme er en sykdom, ikke et tegn på svak vilje. Likevel får mange høre at de bare må spise mindre. Her får du vite hvorfor det ikke er så enkelt.',
      'Fedme er ein sjukdom, ikkje eit teikn på svak vilje. Likevel får mange høyre at dei berre må ete mindre. Her får du vite kvifor det ikkje er så enkelt.',
    ),
    say(
      'Du har sikkert tatt av deg mange kilo i livet. Det vanskelige er det som kommer etterpå. Det er det vi bruker mest tid på.',
      'Du har sikkert teke av deg mange kilo i livet. Det vanskelege er det som kjem etterpå. Det er det vi brukar mest tid på.',
    ),
  ],
  body: [
    say(
      'Stolene er brede, ingen blir veid i gruppa, og treningen kan du gjøre i dine egne klær. Når kurset er ferdig, lager du en plan sammen med oss og frisklivssentralen der du bor.',
      'Stolane er breie, ingen blir vegne i gruppa, og treninga kan du gjere i dine eigne klede. Når kurset er ferdig, lagar du ein plan saman med oss og frisklivssentralen der du bur.',
    ),
  ],
  goals: [
    say(
      'Du forstår hvorfor kroppen kjemper imot når vekta går ned.',
      'Du forstår kvifor kroppen kjempar imot når vekta går ned.',
    ),
    say(
      'Du kjenner behandlingene som finnes, også operasjon.',
      'Du kjenner behandlingane som finst, òg operasjon.',
    ),
    say(
      'Du har valgt to vaner du vil endre, og vet hvordan.',
      'Du har valt to vanar du vil endre, og veit korleis.',
    ),
    say('Du er litt snillere mot deg selv.', 'Du er litt snillare mot deg sjølv.'),
  ],
  forWhom: [
    say('Du er over 18 år og har fedme.', 'Du er over 18 år og har fedme.'),
    say('Du vil endre noe, men vet ikke helt hva.', 'Du vil endre noko, men veit ikkje heilt kva.'),
  ],
  audience: { groups: ['patient'], ageMin: 18 },
  lived: say(
    'har vært der selv, og ble operert for sju år siden',
    'har vore der sjølv, og vart operert for sju år sidan',
  ),
  days: [
    [
      welcome(),
      talk(45, ['doctor'], 'Hva er fedme?', 'Kva er fedme?'),
      pause(),
      talk(45, ['lived'], 'Blikkene, slankekurene og meg', 'Blikka, slankekurane og eg'),
    ],
    [
      sinceLast(),
      talk(60, ['dietitian'], 'Mat som metter', 'Mat som mettar'),
      pause(),
      talk(45, ['lived', 'dietitian'], 'Vi lager lunsj', 'Vi lagar lunsj'),
    ],
    [
      sinceLast(),
      talk(60, ['physio'], 'Bevegelse for kroppen du har', 'Rørsle for kroppen du har'),
      pause(),
      talk(40, ['physio', 'lived'], 'Ut i lufta', 'Ut i lufta'),
    ],
    [
      sinceLast(),
      talk(60, ['psychologist'], 'Følelser, stress og overspising', 'Kjensler, stress og overeting'),
      pause(),
      talk(40, ['psychologist', 'lived'], 'Å være sin egen venn', 'Å vere sin eigen ven'),
    ],
    [
      sinceLast(),
      talk(45, ['doctor', 'lived'], 'Medisiner, operasjon eller ikke', 'Medisinar, operasjon eller ikkje'),
      pause(),
      talk(40, ['leader'], 'Planen din', 'Planen din'),
      closing(),
    ],
  ],
  rhythm: 'weekly',
  hours: 'day',
  group: [8, 14],
  sickLeave: true,
  referral: [
    say('Høyde, vekt og andre sykdommer', 'Høgd, vekt og andre sjukdommar'),
    say('Hva du har prøvd før', 'Kva du har prøvd før'),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Stolene hadde armlener. Jeg sto hele første dagen.',
        'Stolane hadde armlene. Eg stod heile første dagen.',
      ),
      changed: say(
        'Vi har byttet stoler, og noen går gjennom rommet før hvert kurs.',
        'Vi har bytt stolar, og nokon går gjennom rommet før kvart kurs.',
      ),
    },
    {
      said: say(
        'Dere snakket om skam, men det burde kommet først.',
        'De snakka om skam, men det burde ha kome først.',
      ),
      changed: say(
        'En med egen erfaring åpner nå kurset sammen med legen.',
        'Ein med eiga erfaring opnar no kurset saman med legen.',
      ),
    },
  ],
}
