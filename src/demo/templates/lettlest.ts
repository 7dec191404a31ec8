import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const lettlest: Template = {
  key: 'bra-for-meg',
  themes: ['utviklingshemming', 'downs-syndrom', 'levevaner'],
  words: 'lettlest lettlese utviklingshemming downs helse venner vener',
  titles: [say('Bra for meg', 'Bra for meg'), say('Kroppen min og helsa mi', 'Kroppen min og helsa mi')],
  summaries: [
    say(
      'Et kurs for voksne med utviklingshemming. Vi lærer om kropp, mat, venner og grenser. Du kan ta med en du kjenner godt.',
      'Eit kurs for vaksne med utviklingshemming. Vi lærer om kropp, mat, vener og grenser. Du kan ta med ein du kjenner godt.',
    ),
    say(
      'Vi bruker bilder og film, og prøver ting. Alt er på et lett språk.',
      'Vi brukar bilete og film, og prøver ting. Alt er på eit lett språk.',
    ),
  ],
  openings: [
    say(
      'På kurset lærer du om kroppen din. Du lærer hva som er bra for deg. Du møter nye folk.',
      'På kurset lærer du om kroppen din. Du lærer kva som er bra for deg. Du møter nye folk.',
    ),
    say(
      'Det er din kropp. Det er ditt liv. På kurset får du vite mer, så du kan bestemme mer.',
      'Det er din kropp. Det er ditt liv. På kurset får du vite meir, så du kan bestemme meir.',
    ),
  ],
  body: [
    say(
      'Vi møtes tre ganger. Vi spiser lunsj sammen. Du får en mappe med bilder som du kan ta med hjem.',
      'Vi møtest tre gonger. Vi et lunsj saman. Du får ei mappe med bilete som du kan ta med heim.',
    ),
    say(
      'Er det noe du ikke forstår, kan du alltid spørre. Er du sliten, kan du ta en pause.',
      'Er det noko du ikkje forstår, kan du alltid spørje. Er du sliten, kan du ta ein pause.',
    ),
  ],
  goals: [
    say('Du vet hva kroppen trenger.', 'Du veit kva kroppen treng.'),
    say('Du kan si fra når noe gjør vondt.', 'Du kan seie frå når noko gjer vondt.'),
    say('Du kan si ja, og du kan si nei.', 'Du kan seie ja, og du kan seie nei.'),
  ],
  forWhom: [
    say('Du er over 18 år.', 'Du er over 18 år.'),
    say('Du har utviklingshemming.', 'Du har utviklingshemming.'),
    say('Du kan ta med en hjelper.', 'Du kan ta med ein hjelpar.'),
  ],
  audience: { groups: ['patient'], ageMin: 18, companions: 1 },
  lived: say('har Downs syndrom og har gått på kurset før', 'har Downs syndrom og har gått på kurset før'),
  days: [
    [
      welcome(30),
      talk(45, ['socialEducator', 'lived'], 'Kroppen min', 'Kroppen min'),
      lunch(),
      talk(45, ['physio'], 'Vi beveger oss', 'Vi rører oss'),
    ],
    [
      talk(20, ['lived', 'socialEducator'], 'Hva husker vi?', 'Kva hugsar vi?'),
      talk(60, ['dietitian', 'lived'], 'Vi lager lunsj', 'Vi lagar lunsj'),
      lunch(),
      talk(45, ['nurse'], 'Hos legen og tannlegen', 'Hos legen og tannlegen'),
    ],
    [
      talk(20, ['lived', 'socialEducator'], 'Hva husker vi?', 'Kva hugsar vi?'),
      talk(45, ['socialEducator'], 'Venner, kjæreste og grenser', 'Vener, kjæraste og grenser'),
      lunch(),
      talk(30, ['lived'], 'Vi feirer', 'Vi feirar'),
      pause(10),
      closing(),
    ],
  ],
  rhythm: 'weekly',
  hours: 'day',
  group: [8, 10],
  userOrganisations: ['NFU'],
  improvements: [
    {
      said: say('Hjelperen min svarte hele tiden for meg.', 'Hjelparen min svarte heile tida for meg.'),
      changed: say(
        'Hjelperne sitter nå bak oss, og snakker når vi spør dem.',
        'Hjelparane sit no bak oss, og snakkar når vi spør dei.',
      ),
    },
  ],
}
