import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const ro: Template = {
  key: 'ro-i-kroppen',
  programme: 'psykisk-helse',
  themes: ['stress-belastning', 'angst'],
  words: 'stress angst uro bekymring avspenning',
  titles: [
    say(
      'Ro i kroppen: kurs i stressmestring',
      'Ro i kroppen: kurs i stressmeistring',
      'Calm in the body: coping with stress',
    ),
    say('Når uroa tar plass', 'Når uroa tek plass', 'When unrest takes over'),
    say('Mindre stress, mer hverdag', 'Mindre stress, meir kvardag', 'Less stress, more life'),
  ],
  summaries: [
    say(
      'Fem samlinger for deg som er stresset, engstelig eller har for mye i hodet. Du øver på teknikker du kan bruke på bussen.',
      'Fem samlingar for deg som er stressa, engsteleg eller har for mykje i hovudet. Du øver på teknikkar du kan bruke på bussen.',
      'Five meetings for you who are stressed, anxious or have too much on your mind. You practise techniques you can use on the bus.',
    ),
    say(
      'Hjertet hamrer, skuldrene sitter oppe ved ørene. Lær hvorfor kroppen gjør dette, og hvordan du får den ned igjen.',
      'Hjartet hamrar, skuldrene sit oppe ved øyra. Lær kvifor kroppen gjer dette, og korleis du får han ned att.',
      'Your heart pounds, your shoulders are up by your ears. Learn why your body does this, and how to bring it down.',
    ),
    say(
      'Vi puster, strekker oss og snakker sammen. Ingen forkunnskaper, ingen treningstøy, ingen henvisning.',
      'Vi pustar, strekkjer oss og snakkar saman. Ingen forkunnskapar, ingen treningsklede, inga tilvising.',
      'We breathe, stretch and talk. No previous knowledge, no sportswear, no referral.',
    ),
  ],
  openings: [
    say(
      'Stress er ikke farlig i seg selv. Det er når pausene blir borte at det blir for mye. Vi begynner med pausene.',
      'Stress er ikkje farleg i seg sjølv. Det er når pausane blir borte at det blir for mykje. Vi byrjar med pausane.',
      'Stress is not dangerous in itself. It gets too much when the breaks disappear. We begin with the breaks.',
    ),
    say(
      'Bekymringer kommer gjerne klokka tre om natta. Her lærer du å gi dem en fast tid på dagen i stedet.',
      'Uro og tankar kjem gjerne klokka tre om natta. Her lærer du å gi dei ei fast tid på dagen i staden.',
      'Worries like to come at three in the morning. Here you learn to give them a fixed time of day instead.',
    ),
    say(
      'Mange som kommer hit, trodde de måtte tåle det. Det må du ikke.',
      'Mange som kjem hit, trudde dei måtte tole det. Det må du ikkje.',
      'Many who come here thought they just had to bear it. You do not.',
    ),
  ],
  body: [
    say(
      'Hver samling har en kort innføring og mye øving: pust, avspenning, oppmerksomhet og det å sortere tanker. Du får øvelsene på lydfil.',
      'Kvar samling har ei kort innføring og mykje øving: pust, avspenning, merksemd og det å sortere tankar. Du får øvingane på lydfil.',
      'Each meeting has a short introduction and much practice: breathing, relaxation, attention and sorting thoughts. You get the exercises as sound files.',
    ),
  ],
  goals: [
    say(
      'Du kjenner igjen dine egne stressignaler.',
      'Du kjenner att dine eigne stressignal.',
      'You recognise your own signs of stress.',
    ),
    say(
      'Du kan roe kroppen på to minutter.',
      'Du kan roe kroppen på to minutt.',
      'You can calm your body in two minutes.',
    ),
    say(
      'Du har ryddet én ting ut av uka.',
      'Du har rydda éin ting ut av veka.',
      'You have cleared one thing out of your week.',
    ),
  ],
  forWhom: [
    say(
      'Du kjenner på stress, uro eller angst i hverdagen.',
      'Du kjenner på stress, uro eller angst i kvardagen.',
      'You feel stress, unrest or anxiety in everyday life.',
    ),
    say(
      'Du er sykmeldt, i jobb, student eller pensjonist.',
      'Du er sjukmeld, i jobb, student eller pensjonist.',
      'You are on sick leave, working, studying or retired.',
    ),
  ],
  audience: { groups: ['patient', 'young'], ageMin: 16, diagnosisIndependent: true },
  lived: say('møtte veggen for fem år siden', 'møtte veggen for fem år sidan'),
  days: [
    [
      welcome(20),
      talk(40, ['healthyLife'], 'Hva er stress?', 'Kva er stress?', 'What is stress?'),
      pause(10),
      talk(35, ['lived'], 'Veggen min', 'Veggen min', 'My wall'),
    ],
    [
      sinceLast(),
      talk(40, ['physio'], 'Pust og kropp', 'Pust og kropp', 'Breath and body'),
      pause(10),
      talk(35, ['physio', 'lived'], 'Vi øver', 'Vi øver', 'We practise'),
    ],
    [
      sinceLast(),
      talk(40, ['mentalNurse'], 'Bekymringstid', 'Tid for uro', 'Worry time'),
      pause(10),
      talk(35, ['lived', 'mentalNurse'], 'Sorter tankene', 'Sorter tankane', 'Sort your thoughts'),
    ],
    [
      sinceLast(),
      talk(40, ['healthyLife', 'lived'], 'Grenser og pauser', 'Grenser og pausar', 'Limits and breaks'),
      pause(10),
      talk(35, ['healthyLife'], 'Rydd i uka', 'Rydd i veka', 'Clear your week'),
    ],
    [
      sinceLast(),
      talk(40, ['lived', 'healthyLife'], 'Hva holder i lengden?', 'Kva held i lengda?', 'What lasts?'),
      pause(10),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'after-school',
  group: [8, 15],
  improvements: [
    {
      said: say(
        'Jeg ble stresset av å rekke kurset.',
        'Eg vart stressa av å rekke kurset.',
        'Getting to the course stressed me.',
      ),
      changed: say(
        'Vi åpner døra en halvtime før, og de ti første minuttene er stille.',
        'Vi opnar døra ein halvtime før, og dei ti første minutta er stille.',
        'We open half an hour early, and the first ten minutes are quiet.',
      ),
    },
    {
      said: say(
        'Øvelsene var fine, men jeg glemte dem hjemme.',
        'Øvingane var fine, men eg gløymde dei heime.',
        'The exercises were fine, but I forgot them at home.',
      ),
      changed: say(
        'Nå får du alle øvelsene på lydfil.',
        'No får du alle øvingane på lydfil.',
        'You now get all exercises as sound files.',
      ),
    },
  ],
}
