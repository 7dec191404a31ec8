import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const artrose: Template = {
  key: 'aktiv-med-artrose',
  themes: ['muskel-skjelett', 'osteoporose'],
  words: 'artrose slitasje kne hofte trening ledd beinskjørhet',
  titles: [
    say('Aktiv med artrose', 'Aktiv med artrose', 'Active with osteoarthritis'),
    say('Sterkere knær og hofter', 'Sterkare kne og hofter', 'Stronger knees and hips'),
  ],
  summaries: [
    say(
      'To timer kunnskap og seks uker trening i gruppe. For deg med vondt i kne, hofte eller hånd.',
      'To timar kunnskap og seks veker trening i gruppe. For deg med vondt i kne, hofte eller hand.',
      'Two hours of knowledge and six weeks of group exercise. For you with pain in knee, hip or hand.',
    ),
    say(
      'Leddet blir ikke utslitt av å brukes. Lær hva det trenger, og bli sterkere sammen med andre.',
      'Leddet blir ikkje utslite av å bli brukt. Lær kva det treng, og bli sterkare saman med andre.',
      'A joint does not wear out from being used. Learn what it needs, and get stronger together with others.',
    ),
  ],
  openings: [
    say(
      'Mange slutter å gå tur fordi de er redde for å slite ut kneet. Det er nesten alltid omvendt: leddet trenger bevegelse, i passe dose.',
      'Mange sluttar å gå tur fordi dei er redde for å slite ut kneet. Det er nesten alltid omvendt: leddet treng rørsle, i passe dose.',
      'Many stop walking for fear of wearing out the knee. It is nearly always the opposite: joints need movement, in the right dose.',
    ),
    say(
      'Du venter kanskje på operasjon, eller vil helst slippe. Uansett er du bedre stilt med sterke muskler.',
      'Du ventar kanskje på operasjon, eller vil helst sleppe. Uansett er du betre stilt med sterke musklar.',
      'You may be waiting for surgery, or hope to avoid it. Either way you are better off with strong muscles.',
    ),
  ],
  body: [
    say(
      'Første gang er det kurs. De neste gangene trener vi i grupper på tolv, med øvelser som er tilpasset deg. Du får et program med hjem, og vi tester hvor sterk du er før og etter.',
      'Første gongen er det kurs. Dei neste gongene trenar vi i grupper på tolv, med øvingar som er tilpassa deg. Du får eit program med heim, og vi testar kor sterk du er før og etter.',
      'The first time is a course. After that we exercise in groups of twelve, with exercises adapted to you. You take a programme home, and we test your strength before and after.',
    ),
  ],
  goals: [
    say(
      'Du vet hva artrose er, og hva som hjelper.',
      'Du veit kva artrose er, og kva som hjelper.',
      'You know what osteoarthritis is, and what helps.',
    ),
    say(
      'Du er sterkere enn da du begynte.',
      'Du er sterkare enn då du byrja.',
      'You are stronger than when you began.',
    ),
    say('Du tør å belaste leddet.', 'Du tør å belaste leddet.', 'You dare to put weight on the joint.'),
  ],
  forWhom: [
    say(
      'Du har artrose i kne, hofte eller hånd.',
      'Du har artrose i kne, hofte eller hand.',
      'You have osteoarthritis in knee, hip or hand.',
    ),
    say(
      'Du kan gå, med eller uten stokk.',
      'Du kan gå, med eller utan stokk.',
      'You can walk, with or without a stick.',
    ),
  ],
  audience: { groups: ['patient'], ageMin: 18 },
  lived: say('har artrose i begge knær og går på fjellet', 'har artrose i begge kne og går på fjellet'),
  days: [
    [
      welcome(15),
      talk(50, ['physio'], 'Hva er artrose?', 'Kva er artrose?', 'What is osteoarthritis?'),
      pause(10),
      talk(25, ['lived'], 'Knærne mine og fjellet', 'Knea mine og fjellet', 'My knees and the mountain'),
      talk(20, ['physio'], 'Test: hvor sterk er du?', 'Test: kor sterk er du?', 'Test: how strong are you?'),
    ],
    [
      talk(60, ['physio'], 'Trening', 'Trening', 'Exercise'),
      pause(15),
      talk(15, ['lived'], 'Kaffe og spørsmål', 'Kaffi og spørsmål', 'Coffee and questions'),
    ],
    [
      talk(60, ['physio'], 'Trening', 'Trening', 'Exercise'),
      pause(15),
      talk(15, ['dietitian'], 'Mat, vekt og skjelett', 'Mat, vekt og skjelett', 'Food, weight and bones'),
    ],
    [
      talk(60, ['physio'], 'Trening', 'Trening', 'Exercise'),
      pause(15),
      talk(15, ['pharmacist'], 'Smertestillende', 'Smertestillande', 'Painkillers'),
    ],
    [
      talk(60, ['physio'], 'Trening', 'Trening', 'Exercise'),
      pause(15),
      talk(15, ['lived', 'physio'], 'Dager med mer vondt', 'Dagar med meir vondt', 'Days with more pain'),
    ],
    [
      sinceLast(15),
      talk(
        45,
        ['physio'],
        'Test igjen, og programmet ditt',
        'Test att, og programmet ditt',
        'Test again, and your programme',
      ),
      closing(20),
    ],
  ],
  rhythm: 'weekly',
  hours: 'afternoon',
  group: [8, 12],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Matta lå på gulvet. Jeg kom ned, men ikke opp.',
        'Matta låg på golvet. Eg kom ned, men ikkje opp.',
        'The mat was on the floor. I got down, but not up.',
      ),
      changed: say(
        'Alle øvelser kan gjøres på stol eller benk, og det er alltid to ledere.',
        'Alle øvingar kan gjerast på stol eller benk, og det er alltid to leiarar.',
        'All exercises can be done on a chair or bench, and there are always two leaders.',
      ),
    },
  ],
}
