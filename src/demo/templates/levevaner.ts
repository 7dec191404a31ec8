import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const levevaner: Template = {
  key: 'mat-og-bevegelse',
  themes: ['levevaner', 'overvekt'],
  words: 'kosthold kosthald trening frisklivsresept livsstil vekt',
  titles: [
    say('Mat og bevegelse i hverdagen', 'Mat og rørsle i kvardagen', 'Food and movement in everyday life'),
    say('Gode vaner på din måte', 'Gode vanar på din måte', 'Good habits, your way'),
    say('Litt mer, litt oftere', 'Litt meir, litt oftare', 'A little more, a little more often'),
  ],
  summaries: [
    say(
      'Fem samlinger på kjøkkenet og ute. Vi lager enkel mat, går tur og snakker om hvorfor vaner er så seige.',
      'Fem samlingar på kjøkenet og ute. Vi lagar enkel mat, går tur og snakkar om kvifor vanar er så seige.',
      'Five meetings in the kitchen and outdoors. We make simple food, take walks and talk about why habits are so stubborn.',
    ),
    say(
      'Du trenger ikke bli en annen. Du trenger noen små grep som du faktisk får til, også i uke fire.',
      'Du treng ikkje bli ein annan. Du treng nokre små grep som du faktisk får til, òg i veke fire.',
      'You need not become someone else. You need a few small things you actually manage, even in week four.',
    ),
    say(
      'For deg som vil bevege deg mer, spise bedre eller få mer overskudd. Ingen veiing, ingen pekefinger.',
      'For deg som vil røre deg meir, ete betre eller få meir overskot. Inga veging, ingen peikefinger.',
      'For you who want to move more, eat better or have more energy. No weighing, no wagging finger.',
    ),
  ],
  openings: [
    say(
      'De fleste vet hva som er sunt. Det er alt det andre som er vanskelig: tiden, pengene, ungene, sofaen. Det er der vi begynner.',
      'Dei fleste veit kva som er sunt. Det er alt det andre som er vanskeleg: tida, pengane, ungane, sofaen. Det er der vi byrjar.',
      'Most of us know what is healthy. All the rest is the hard part: time, money, children, the sofa. That is where we begin.',
    ),
    say(
      'Vi lager mat for under femti kroner porsjonen, og går turer som passer for dem som ikke pleier å gå tur.',
      'Vi lagar mat for under femti kroner porsjonen, og går turar som passar for dei som ikkje pleier å gå tur.',
      'We cook for less than fifty kroner a portion, and take walks for people who do not usually take walks.',
    ),
    say(
      'En god vane er ikke en stor beslutning. Det er en liten ting på et fast sted til en fast tid.',
      'Ein god vane er ikkje ei stor avgjerd. Det er ein liten ting på ein fast stad til ei fast tid.',
      'A good habit is not a big decision. It is a small thing in a fixed place at a fixed time.',
    ),
  ],
  body: [
    say(
      'Du får en samtale med en veileder før kurset, og en etterpå. Sammen finner dere ut hva du vil, og hva som står i veien.',
      'Du får ein samtale med ein rettleiar før kurset, og ein etterpå. Saman finn de ut kva du vil, og kva som står i vegen.',
      'You talk with an adviser before the course, and again afterwards. Together you find out what you want, and what stands in the way.',
    ),
  ],
  goals: [
    say(
      'Du har to nye vaner som du holder.',
      'Du har to nye vanar som du held.',
      'You have two new habits that you keep.',
    ),
    say(
      'Du kan lage tre enkle middager.',
      'Du kan lage tre enkle middagar.',
      'You can make three simple dinners.',
    ),
    say(
      'Du har funnet en måte å bevege deg på som er gøy.',
      'Du har funne ein måte å røre deg på som er moro.',
      'You have found a way of moving that is fun.',
    ),
  ],
  forWhom: [
    say(
      'Du vil endre på mat, bevegelse eller vekt.',
      'Du vil endre på mat, rørsle eller vekt.',
      'You want to change your food, movement or weight.',
    ),
    say(
      'Du kan ha frisklivsresept fra legen, men trenger det ikke.',
      'Du kan ha frisklivsresept frå legen, men treng det ikkje.',
      "You may have a healthy-life prescription from your doctor, but don't need one.",
    ),
  ],
  audience: { groups: ['patient'], ageMin: 18, companions: 1, diagnosisIndependent: true },
  lived: say('gikk på kurset selv for tre år siden', 'gjekk på kurset sjølv for tre år sidan'),
  days: [
    [
      welcome(20),
      talk(40, ['healthyLife'], 'Hva er en vane?', 'Kva er ein vane?', 'What is a habit?'),
      pause(10),
      talk(40, ['lived'], 'Min lille ting', 'Min vesle ting', 'My small thing'),
    ],
    [
      sinceLast(15),
      talk(
        90,
        ['dietitian', 'lived'],
        'På kjøkkenet: tre middager',
        'På kjøkenet: tre middagar',
        'In the kitchen: three dinners',
      ),
    ],
    [
      sinceLast(15),
      talk(75, ['physio'], 'Ute: gå, sitte, gå', 'Ute: gå, sitje, gå', 'Outdoors: walk, sit, walk'),
      pause(10),
      talk(
        20,
        ['lived'],
        'Været er ikke problemet',
        'Vêret er ikkje problemet',
        'The weather is not the problem',
      ),
    ],
    [
      sinceLast(15),
      talk(40, ['healthyLife'], 'Når det butter', 'Når det buttar', 'When it gets hard'),
      pause(10),
      talk(40, ['lived', 'healthyLife'], 'Plan B', 'Plan B', 'Plan B'),
    ],
    [
      sinceLast(15),
      talk(
        60,
        ['healthyLife', 'lived'],
        'Felles måltid og veien videre',
        'Felles måltid og vegen vidare',
        'A shared meal and the way on',
      ),
      closing(),
    ],
  ],
  rhythm: 'weekly',
  hours: 'afternoon',
  group: [8, 14],
  improvements: [
    {
      said: say(
        'Oppskriftene krevde ting jeg aldri har hørt om.',
        'Oppskriftene kravde ting eg aldri har høyrt om.',
        'The recipes needed things I have never heard of.',
      ),
      changed: say(
        'Alle rettene kan nå lages med det som finnes i den minste butikken.',
        'Alle rettane kan no lagast med det som finst i den minste butikken.',
        'All dishes can now be made from what the smallest shop has.',
      ),
    },
  ],
}
