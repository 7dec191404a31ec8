import { lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const ungDiabetes: Template = {
  key: 'ung-med-diabetes',
  themes: ['diabetes-type-1'],
  words: 'diabetes type 1 ungdom tenåring insulin',
  titles: [
    say('Ung med diabetes type 1', 'Ung med diabetes type 1'),
    say('Blodsukker, fest og frihet', 'Blodsukker, fest og fridom'),
  ],
  summaries: [
    say(
      'En dag for deg mellom 13 og 18. Om sensor, trening, alkohol, kjærester og foreldre som maser. Foreldrene får et eget rom.',
      'Ein dag for deg mellom 13 og 18. Om sensor, trening, alkohol, kjærastar og foreldre som masar. Foreldra får eit eige rom.',
    ),
    say(
      'Du styrer diabetesen, ikke omvendt. Møt andre på din alder, og en som har hatt type 1 siden tredje klasse.',
      'Du styrer diabetesen, ikkje omvendt. Møt andre på din alder, og ein som har hatt type 1 sidan tredje klasse.',
    ),
  ],
  openings: [
    say(
      'Du kan alt mye om diabetes. Det du kanskje ikke har, er noen å snakke med som har det på samme måte.',
      'Du kan alt mykje om diabetes. Det du kanskje ikkje har, er nokon å snakke med som har det på same måten.',
    ),
    say(
      'Hva gjør du når blodsukkeret faller midt i en prøve, eller på en fest? Vi har ikke alle svarene. Men vi har noen, og du har andre.',
      'Kva gjer du når blodsukkeret fell midt i ei prøve, eller på ein fest? Vi har ikkje alle svara. Men vi har nokre, og du har andre.',
    ),
  ],
  body: [
    say(
      'Ungdommene og foreldrene har hver sitt program. Det som blir sagt i ungdomsrommet, blir der. Vi spiser pizza til lunsj og regner karbohydrater sammen.',
      'Ungdommane og foreldra har kvart sitt program. Det som blir sagt i ungdomsrommet, blir der. Vi et pizza til lunsj og reknar karbohydrat saman.',
    ),
  ],
  goals: [
    say(
      'Du vet hva trening, alkohol og stress gjør med blodsukkeret.',
      'Du veit kva trening, alkohol og stress gjer med blodsukkeret.',
    ),
    say(
      'Du har en avtale med foreldrene dine om hvem som gjør hva.',
      'Du har ein avtale med foreldra dine om kven som gjer kva.',
    ),
    say('Du har truffet noen som har det som deg.', 'Du har møtt nokon som har det som deg.'),
  ],
  forWhom: [
    say(
      'Du er mellom 13 og 18 år og har diabetes type 1.',
      'Du er mellom 13 og 18 år og har diabetes type 1.',
    ),
    say('Foreldrene dine kommer sammen med deg.', 'Foreldra dine kjem saman med deg.'),
  ],
  audience: { groups: ['young', 'parent'], ageMin: 13, ageMax: 18, companions: 2 },
  lived: say(
    'er 22 og har hatt diabetes siden tredje klasse',
    'er 22 og har hatt diabetes sidan tredje klasse',
  ),
  days: [
    [
      welcome(),
      talk(45, ['lived'], 'Ting jeg skulle ønske noen hadde sagt', 'Ting eg skulle ønskje nokon hadde sagt'),
      pause(),
      talk(60, ['diabetesNurse'], 'Sensor, pumpe og tallene', 'Sensor, pumpe og tala'),
      lunch(60),
      talk(45, ['physio', 'lived'], 'Trening: prøv, mål og lær', 'Trening: prøv, mål og lær'),
      pause(),
      talk(45, ['psychologist'], 'Når du er lei av alt', 'Når du er lei av alt'),
      talk(
        30,
        ['lived', 'diabetesNurse'],
        'Ungdom og foreldre: avtalen vår',
        'Ungdom og foreldre: avtalen vår',
      ),
    ],
  ],
  rhythm: 'single',
  hours: 'day',
  group: [8, 16],
  trainingAllowance: true,
  referral: [
    say('Hva slags utstyr du bruker', 'Kva slags utstyr du brukar'),
    say('Navn på foreldre som blir med', 'Namn på foreldre som blir med'),
  ],
  userOrganisations: ['Diabetesforbundet', 'FFO'],
  improvements: [
    {
      said: say(
        'For mye prat om skumle ting som kan skje når vi blir gamle.',
        'For mykje prat om skumle ting som kan skje når vi blir gamle.',
      ),
      changed: say(
        'Vi begynner med livet nå, og ungdommene velger selv siste tema.',
        'Vi byrjar med livet no, og ungdommane vel sjølve siste tema.',
      ),
    },
  ],
}
