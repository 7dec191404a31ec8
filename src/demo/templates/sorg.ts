import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const sorg: Template = {
  key: 'livet-etter-et-tap',
  themes: ['sorg'],
  words: 'sorg tap død etterlatt etterlaten enke enkje sorggruppe',
  titles: [say('Livet etter et tap', 'Livet etter eit tap'), say('Sorggruppe', 'Sorggruppe')],
  summaries: [
    say(
      'Seks møter for deg som har mistet en du var glad i. Ingen oppskrift, men et sted der du kan snakke og tie.',
      'Seks møte for deg som har mista ein du var glad i. Inga oppskrift, men ein stad der du kan snakke og teie.',
    ),
    say(
      'De andre er ferdige med å spørre. Det er ikke vi. En liten gruppe med to ledere, over seks ettermiddager.',
      'Dei andre er ferdige med å spørje. Det er ikkje vi. Ei lita gruppe med to leiarar, over seks ettermiddagar.',
    ),
  ],
  openings: [
    say(
      'Sorg er ikke en sykdom. Den er prisen for å ha vært glad i noen. Men den kan være tung å bære, og den er lettere å bære sammen.',
      'Sorg er ikkje ein sjukdom. Ho er prisen for å ha vore glad i nokon. Men ho kan vere tung å bere, og ho er lettare å bere saman.',
    ),
    say(
      'Det finnes ingen frist for å være ferdig. Noen kommer etter tre måneder, andre etter tre år.',
      'Det finst ingen frist for å vere ferdig. Nokon kjem etter tre månader, andre etter tre år.',
    ),
  ],
  body: [
    say(
      'Vi har et tema hver gang, men følger det gruppa trenger. Du kan ta med et bilde eller en ting. Før du begynner, har vi en kort samtale på telefon.',
      'Vi har eit tema kvar gong, men følgjer det gruppa treng. Du kan ta med eit bilete eller ein ting. Før du byrjar, har vi ein kort samtale på telefon.',
    ),
  ],
  goals: [
    say('Du har fått fortalt om den du mistet.', 'Du har fått fortalt om den du mista.'),
    say('Du vet mer om hvordan sorg kan arte seg.', 'Du veit meir om korleis sorg kan arte seg.'),
    say('Du har møtt noen som forstår.', 'Du har møtt nokon som forstår.'),
  ],
  forWhom: [
    say(
      'Du har mistet ektefelle, samboer, forelder, søsken, barn eller en nær venn.',
      'Du har mista ektefelle, sambuar, forelder, sysken, barn eller ein nær ven.',
    ),
    say('Det er minst to måneder siden.', 'Det er minst to månader sidan.'),
  ],
  audience: { groups: ['next-of-kin'], ageMin: 18, diagnosisIndependent: true },
  livedBy: 'woman',
  lived: say('mistet mannen sin for sju år siden', 'mista mannen sin for sju år sidan'),
  days: [
    [welcome(40), pause(), talk(50, ['lived', 'priest'], 'Den du mistet', 'Den du mista')],
    [
      sinceLast(),
      talk(40, ['mentalNurse'], 'Hva gjør sorg med kroppen?', 'Kva gjer sorg med kroppen?'),
      pause(),
      talk(40, ['lived'], 'Morgenene', 'Morgonane'),
    ],
    [
      sinceLast(),
      talk(
        40,
        ['priest', 'lived'],
        'Sinne, lettelse og andre forbudte følelser',
        'Sinne, lettnad og andre forbodne kjensler',
      ),
      pause(),
      talk(40, ['priest'], 'Samtale', 'Samtale'),
    ],
    [
      sinceLast(),
      talk(40, ['lived', 'priest'], 'Ting, rom og klær', 'Ting, rom og klede'),
      pause(),
      talk(40, ['priest'], 'Samtale', 'Samtale'),
    ],
    [
      sinceLast(),
      talk(40, ['priest'], 'Høytider og merkedager', 'Høgtider og merkedagar'),
      pause(),
      talk(40, ['lived'], 'Den første jula', 'Den første jula'),
    ],
    [
      sinceLast(),
      talk(50, ['lived', 'priest'], 'Å leve videre med', 'Å leve vidare med'),
      pause(),
      closing(30),
    ],
  ],
  rhythm: 'fortnightly',
  hours: 'afternoon',
  group: [8, 10],
  improvements: [
    {
      said: say(
        'Vi var to enker og åtte som hadde mistet foreldre.',
        'Vi var to enkjer og åtte som hadde mista foreldre.',
      ),
      changed: say(
        'Vi setter nå sammen gruppene etter en samtale med hver enkelt.',
        'Vi set no saman gruppene etter ein samtale med kvar enkelt.',
      ),
    },
  ],
}
