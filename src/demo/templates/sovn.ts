import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const sovn: Template = {
  key: 'sov-bedre',
  themes: ['sovn'],
  words: 'søvn sove insomni søvnvansker søvnvanskar',
  titles: [
    say('Sov bedre', 'Sov betre', 'Sleep better'),
    say('Bedre netter: søvnkurs', 'Betre netter: søvnkurs', 'Better nights: a sleep course'),
  ],
  summaries: [
    say(
      'Fire samlinger om søvn som virker: rytme, lys, tanker og seng. For deg som har sovet dårlig lenge.',
      'Fire samlingar om søvn som verkar: rytme, lys, tankar og seng. For deg som har sove dårleg lenge.',
      'Four meetings about what works for sleep: rhythm, light, thoughts and bed. For you who have slept badly for long.',
    ),
    say(
      'Du fører søvndagbok, lager en plan og holder den i fire uker. De fleste sover bedre etterpå.',
      'Du fører søvndagbok, lagar ein plan og held han i fire veker. Dei fleste søv betre etterpå.',
      'You keep a sleep diary, make a plan and keep it for four weeks. Most people sleep better afterwards.',
    ),
  ],
  openings: [
    say(
      'Klokka er ti over fire, og du regner ut hvor mange timer som er igjen. Å prøve hardere hjelper sjelden. Noe annet gjør det.',
      'Klokka er ti over fire, og du reknar ut kor mange timar som er att. Å prøve hardare hjelper sjeldan. Noko anna gjer det.',
      'It is ten past four, and you count the hours that are left. Trying harder seldom helps. Something else does.',
    ),
    say(
      'Gode råd om søvn finnes overalt. Her får du hjelp til å velge de to eller tre som passer for deg, og til å holde ut til de virker.',
      'Gode råd om søvn finst overalt. Her får du hjelp til å velje dei to eller tre som passar for deg, og til å halde ut til dei verkar.',
      'Good advice on sleep is everywhere. Here you get help to choose the two or three that suit you, and to keep going until they work.',
    ),
  ],
  body: [
    say(
      'De første to ukene kan være tøffe, fordi du skal være kortere tid i senga. Derfor møtes vi ofte i begynnelsen, og du kan ringe oss mellom gangene.',
      'Dei første to vekene kan vere tøffe, fordi du skal vere kortare tid i senga. Difor møtest vi ofte i byrjinga, og du kan ringje oss mellom gongene.',
      'The first two weeks can be tough, because you will spend less time in bed. So we meet often at first, and you can call us in between.',
    ),
  ],
  goals: [
    say('Du vet hva som styrer søvnen.', 'Du veit kva som styrer søvnen.', 'You know what controls sleep.'),
    say(
      'Du har en søvnplan du tror på.',
      'Du har ein søvnplan du trur på.',
      'You have a sleep plan you believe in.',
    ),
    say(
      'Du er mindre redd for en dårlig natt.',
      'Du er mindre redd for ei dårleg natt.',
      'You are less afraid of a bad night.',
    ),
  ],
  forWhom: [
    say(
      'Du har sovet dårlig minst tre netter i uka i tre måneder.',
      'Du har sove dårleg minst tre netter i veka i tre månader.',
      'You have slept badly at least three nights a week for three months.',
    ),
  ],
  notFor: say(
    'Har du bipolar lidelse, epilepsi eller søvnapné som ikke er behandlet, snakk med fastlegen først.',
    'Har du bipolar liding, epilepsi eller søvnapné som ikkje er behandla, snakk med fastlegen først.',
    'If you have bipolar disorder, epilepsy or untreated sleep apnoea, talk to your GP first.',
  ),
  audience: { groups: ['patient'], ageMin: 18, diagnosisIndependent: true },
  lived: say('sov dårlig i tjue år', 'sov dårleg i tjue år'),
  days: [
    [
      welcome(20),
      talk(45, ['healthyLife'], 'Hva er søvn?', 'Kva er søvn?', 'What is sleep?'),
      pause(10),
      talk(
        30,
        ['lived'],
        'Tjue år med dårlige netter',
        'Tjue år med dårlege netter',
        'Twenty years of bad nights',
      ),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['mentalNurse'],
        'Dagboka di og søvnplanen',
        'Dagboka di og søvnplanen',
        'Your diary and sleep plan',
      ),
      pause(10),
      talk(30, ['mentalNurse', 'lived'], 'Lag planen', 'Lag planen', 'Make the plan'),
    ],
    [
      sinceLast(),
      talk(45, ['psychologist'], 'Tanker om natta', 'Tankar om natta', 'Thoughts at night'),
      pause(10),
      talk(30, ['lived'], 'Hvordan jeg holdt ut', 'Korleis eg heldt ut', 'How I kept going'),
    ],
    [
      sinceLast(),
      talk(45, ['pharmacist'], 'Sovemedisin og lys', 'Sovemedisin og lys', 'Sleeping pills and light'),
      pause(10),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'afternoon',
  group: [8, 15],
  improvements: [
    {
      said: say(
        'Uke to var grusom. Jeg trodde jeg gjorde noe feil.',
        'Veke to var fæl. Eg trudde eg gjorde noko gale.',
        'Week two was awful. I thought I was doing something wrong.',
      ),
      changed: say(
        'En veileder ringer alle midt i den andre uka.',
        'Ein rettleiar ringjer alle midt i den andre veka.',
        'An adviser calls everyone in the middle of week two.',
      ),
    },
  ],
}
