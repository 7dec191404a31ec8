import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const kols: Template = {
  key: 'leve-med-kols',
  programme: 'kols',
  themes: ['kols'],
  words: 'kols emfysem lungesykdom lungesjukdom inhalator pust',
  titles: [
    say('Leve med KOLS', 'Leve med KOLS', 'Living with COPD'),
    say('Pust lettere med KOLS', 'Pust lettare med KOLS', 'Breathe easier with COPD'),
    say(
      'KOLS-skole for deg og en du er glad i',
      'KOLS-skule for deg og ein du er glad i',
      'COPD school for you and someone close',
    ),
  ],
  summaries: [
    say(
      'To dager om pust, medisiner, trening og hverdag. Du møter lungesykepleier, fysioterapeut og en som selv har KOLS.',
      'To dagar om pust, medisinar, trening og kvardag. Du møter lungesjukepleiar, fysioterapeut og ein som sjølv har KOLS.',
      'Two days about breathing, medicines, exercise and everyday life. You meet a lung nurse, a physiotherapist and a person who has COPD.',
    ),
    say(
      'Lær pusteteknikker som virker, bli trygg på medisinene og finn måter å spare krefter på.',
      'Lær pusteteknikkar som verkar, bli trygg på medisinane og finn måtar å spare krefter på.',
      'Learn breathing techniques that work, feel safe about your medicines and find ways to save your strength.',
    ),
    say(
      'Et kurs for deg som er tung i pusten og vil vite hva du kan gjøre selv. Ta gjerne med en du bor sammen med.',
      'Eit kurs for deg som er tung i pusten og vil vite kva du kan gjere sjølv. Ta gjerne med ein du bur saman med.',
      'A course for you who get short of breath and want to know what you can do yourself. Feel free to bring someone you live with.',
    ),
  ],
  openings: [
    say(
      'Trapper, vind og kulde. Med KOLS må du planlegge ting andre gjør uten å tenke. På kurset får du vite hva som skjer i lungene, og du øver på det som gjør pusten roligere.',
      'Trapper, vind og kulde. Med KOLS må du planleggje ting andre gjer utan å tenkje. På kurset får du vite kva som skjer i lungene, og du øver på det som gjer pusten rolegare.',
      'Stairs, wind and cold. With COPD you have to plan what others do without thinking. On the course you learn what happens in your lungs, and practise what calms your breathing.',
    ),
    say(
      'Mange venter lenge med å be om hjelp, fordi de skammer seg over røyken. Her er det ingen som spør hvorfor du ble syk. Vi snakker om hva du kan gjøre nå.',
      'Mange ventar lenge med å be om hjelp, fordi dei skjemst over røyken. Her er det ingen som spør kvifor du vart sjuk. Vi snakkar om kva du kan gjere no.',
      'Many wait a long time to ask for help, because they are ashamed of having smoked. Nobody here asks why you became ill. We talk about what you can do now.',
    ),
    say(
      'Når pusten svikter, blir mange redde, og redselen gjør pusten enda kortere. Du får øve på hvordan du bryter den sirkelen, i trygt selskap.',
      'Når pusten sviktar, blir mange redde, og redsla gjer pusten enda kortare. Du får øve på korleis du bryt den sirkelen, i trygt selskap.',
      'When breath fails many get scared, and fear makes it even shorter. You practise how to break that circle, in safe company.',
    ),
  ],
  body: [
    say(
      'Halve kurset er praktisk. Du prøver pusteteknikker sittende og i trapp, sjekker at du bruker inhalatoren riktig, og lager din egen plan for dager da du blir verre.',
      'Halve kurset er praktisk. Du prøver pusteteknikkar sitjande og i trapp, sjekkar at du brukar inhalatoren rett, og lagar din eigen plan for dagar då du blir verre.',
      'Half the course is practical. You try breathing techniques sitting down and on stairs, check that you use your inhaler correctly, and make your own plan for days when you get worse.',
    ),
    say(
      'Det er god tid til spørsmål og pauser. Du kan bruke oksygen under hele kurset.',
      'Det er god tid til spørsmål og pausar. Du kan bruke oksygen under heile kurset.',
      'There is plenty of time for questions and breaks. You can use oxygen throughout the course.',
    ),
  ],
  goals: [
    say(
      'Du vet hva du gjør når du blir tungpusten.',
      'Du veit kva du gjer når du blir tungpusta.',
      'You know what to do when you get short of breath.',
    ),
    say('Du bruker medisinene riktig.', 'Du brukar medisinane rett.', 'You use your medicines correctly.'),
    say(
      'Du kjenner tegnene på at du blir verre, og vet hvem du ringer.',
      'Du kjenner teikna på at du blir verre, og veit kven du ringjer.',
      'You know the signs that you are getting worse, and who to call.',
    ),
    say(
      'Du har funnet én form for bevegelse som passer deg.',
      'Du har funne éi form for rørsle som passar deg.',
      'You have found one kind of exercise that suits you.',
    ),
  ],
  forWhom: [
    say('Du har fått diagnosen KOLS.', 'Du har fått diagnosen KOLS.', 'You have been diagnosed with COPD.'),
    say(
      'Du bor sammen med, eller er glad i, en som har KOLS.',
      'Du bur saman med, eller er glad i, ein som har KOLS.',
      'You live with, or care for, someone who has COPD.',
    ),
  ],
  notFor: say(
    'Har du hatt en kraftig forverring de siste fire ukene, bør du vente til neste kurs.',
    'Har du hatt ei kraftig forverring dei siste fire vekene, bør du vente til neste kurs.',
    'If you have had a severe worsening in the last four weeks, you should wait for the next course.',
  ),
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 1 },
  lived: say('har levd med KOLS i tolv år', 'har levd med KOLS i tolv år'),
  days: [
    [
      welcome(),
      talk(
        45,
        ['doctor'],
        'Hva skjer i lungene ved KOLS?',
        'Kva skjer i lungene ved KOLS?',
        'What happens in the lungs with COPD?',
      ),
      pause(),
      talk(
        45,
        ['lived'],
        'Fra skam til stolthet: min vei med KOLS',
        'Frå skam til å vere stolt: min veg med KOLS',
        'From shame to pride: my way with COPD',
      ),
      lunch(),
      talk(
        60,
        ['lungNurse'],
        'Medisinene: inhalatoren i praksis',
        'Medisinane: inhalatoren i praksis',
        'The medicines: your inhaler in practice',
      ),
      pause(),
      talk(
        45,
        ['physio'],
        'Pusten: vi øver sammen',
        'Pusten: vi øver saman',
        'Breathing: we practise together',
      ),
    ],
    [
      talk(
        45,
        ['physio'],
        'Trening når du er tungpusten',
        'Trening når du er tungpusta',
        'Exercise when you are short of breath',
      ),
      pause(),
      talk(45, ['dietitian'], 'Mat som gir krefter', 'Mat som gir krefter', 'Food that gives strength'),
      lunch(),
      talk(
        60,
        ['lived', 'lungNurse'],
        'Dårlige dager: lag din egen plan',
        'Dårlege dagar: lag din eigen plan',
        'Bad days: make your own plan',
      ),
      pause(),
      talk(
        45,
        ['social', 'lived'],
        'Hjemme, på jobb og på reise',
        'Heime, på jobb og på reise',
        'At home, at work and travelling',
      ),
      closing(),
    ],
  ],
  rhythm: 'consecutive',
  hours: 'day',
  group: [8, 12],
  sickLeave: true,
  referral: [
    say(
      'Siste spirometri, hvis den er tatt',
      'Siste spirometri, dersom ho er teken',
      'Latest spirometry, if taken',
    ),
    say('Om du bruker oksygen', 'Om du brukar oksygen', 'Whether you use oxygen'),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Det gikk for fort da vi lærte pusteteknikk.',
        'Det gjekk for fort då vi lærte pusteteknikk.',
        'It went too fast when we learned breathing.',
      ),
      changed: say(
        'Pustetreningen har fått dobbelt så lang tid, og vi øver begge dager.',
        'Pustetreninga har fått dobbelt så lang tid, og vi øver begge dagane.',
        'Breathing practice takes twice as long, and we practise both days.',
      ),
    },
    {
      said: say(
        'Mannen min skulle gjerne vært med.',
        'Mannen min skulle gjerne ha vore med.',
        'My husband would have liked to come.',
      ),
      changed: say(
        'Nå kan alle ta med en pårørende, og den som er med, får egen samtaletid.',
        'No kan alle ta med ein pårørande, og den som er med, får eiga samtaletid.',
        'Everyone can now bring someone, and they get their own time to talk.',
      ),
    },
  ],
}
