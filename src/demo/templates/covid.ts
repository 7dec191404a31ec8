import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const covid: Template = {
  key: 'senfolger-etter-covid',
  themes: ['senfolger-covid', 'me-cfs'],
  words: 'senfølger seinfølgjer covid korona long covid hjernetåke utmattelse',
  titles: [
    say(
      'Senfølger etter covid-19: finn rytmen igjen',
      'Seinfølgjer etter covid-19: finn rytmen att',
      'Long covid: finding your rhythm again',
    ),
    say('Leve med senfølger etter covid-19', 'Leve med seinfølgjer etter covid-19', 'Living with long covid'),
  ],
  summaries: [
    say(
      'Fire digitale samlinger på en time og et kvarter. Om trøtthet, hjernetåke og veien tilbake til hverdagen.',
      'Fire digitale samlingar på ein time og eit kvarter. Om trøyttleik, hjernetåke og vegen tilbake til kvardagen.',
      'Four digital meetings of an hour and a quarter. About fatigue, brain fog and the way back to everyday life.',
    ),
    say(
      'Du er ikke alene, og du er ikke lat. Lær å spare krefter, og møt andre i hele landet.',
      'Du er ikkje åleine, og du er ikkje lat. Lær å spare krefter, og møt andre i heile landet.',
      'You are not alone, and you are not lazy. Learn to save your strength, and meet others from all over the country.',
    ),
  ],
  openings: [
    say(
      'Infeksjonen er over, men kroppen har ikke fått vite det. Mange opplever å ikke bli trodd. Det blir du her.',
      'Infeksjonen er over, men kroppen har ikkje fått vite det. Mange opplever å ikkje bli trudde. Det blir du her.',
      'The infection is over, but your body has not been told. Many feel they are not believed. Here you are.',
    ),
    say(
      'Vi forteller hva forskningen vet i dag, og er ærlige om alt den ikke vet. Resten bygger på erfaringene til dem som har stått i det lenge.',
      'Vi fortel kva forskinga veit i dag, og er ærlege om alt ho ikkje veit. Resten byggjer på erfaringane til dei som har stått i det lenge.',
      'We tell you what research knows today, and are honest about what it does not. The rest builds on the experience of those who have lived with it for long.',
    ),
  ],
  body: [
    say(
      'Du kan delta med kameraet av, liggende, eller bare lytte. Du får korte oppsummeringer på lyd og tekst etter hver gang.',
      'Du kan delta med kameraet av, liggjande, eller berre lytte. Du får korte oppsummeringar på lyd og tekst etter kvar gong.',
      'You can take part with your camera off, lying down, or just listen. You get short summaries in sound and text after each meeting.',
    ),
  ],
  goals: [
    say(
      'Du kjenner igjen tegnene før kroppen sier stopp.',
      'Du kjenner att teikna før kroppen seier stopp.',
      'You recognise the signs before your body says stop.',
    ),
    say(
      'Du har en plan for uka som du holder.',
      'Du har ein plan for veka som du held.',
      'You have a plan for the week that you keep.',
    ),
    say(
      'Du vet hva du kan be arbeidsgiver og fastlege om.',
      'Du veit kva du kan be arbeidsgivar og fastlege om.',
      'You know what to ask of your employer and GP.',
    ),
  ],
  forWhom: [
    say(
      'Du har hatt plager i mer enn tre måneder etter covid-19.',
      'Du har hatt plager i meir enn tre månader etter covid-19.',
      'You have had symptoms for more than three months after covid-19.',
    ),
    say(
      'Fastlegen har undersøkt deg for andre årsaker.',
      'Fastlegen har undersøkt deg for andre årsaker.',
      'Your GP has examined you for other causes.',
    ),
  ],
  audience: { groups: ['patient'], ageMin: 18, companions: 1 },
  lived: say('ble syk i 2021 og jobber halvt i dag', 'vart sjuk i 2021 og arbeider halvt i dag'),
  days: [
    [
      welcome(15),
      talk(25, ['doctor'], 'Hva vet vi i dag?', 'Kva veit vi i dag?', 'What do we know today?'),
      pause(10),
      talk(25, ['lived'], 'Min vei', 'Min veg', 'My way'),
    ],
    [
      sinceLast(10),
      talk(30, ['occupational'], 'Krefter: sparebøssa', 'Krefter: sparebørsa', 'Energy: the piggy bank'),
      pause(10),
      talk(25, ['lived', 'occupational'], 'Uka di', 'Veka di', 'Your week'),
    ],
    [
      sinceLast(10),
      talk(
        30,
        ['physio'],
        'Pust, puls og rolig bevegelse',
        'Pust, puls og roleg rørsle',
        'Breath, pulse and gentle movement',
      ),
      pause(10),
      talk(25, ['psychologist'], 'Hjernetåke og bekymring', 'Hjernetåke og uro', 'Brain fog and worry'),
    ],
    [
      sinceLast(10),
      talk(
        30,
        ['social', 'lived'],
        'Jobb, NAV og familie',
        'Jobb, NAV og familie',
        'Work, benefits and family',
      ),
      pause(10),
      closing(25),
    ],
  ],
  rhythm: 'weekly',
  hours: 'day',
  group: [10, 16],
  sickLeave: true,
  referral: [
    say(
      'Når du var syk, og hvilke plager du har nå',
      'Når du var sjuk, og kva plager du har no',
      'When you were ill, and your symptoms now',
    ),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Skjermen gjorde meg dårlig etter tre kvarter.',
        'Skjermen gjorde meg dårleg etter tre kvarter.',
        'The screen made me ill after three quarters of an hour.',
      ),
      changed: say(
        'Vi har pause uten skjerm midtveis, og alt kan følges på telefon.',
        'Vi har pause utan skjerm midtvegs, og alt kan følgjast på telefon.',
        'There is a break without screens, and you can follow everything by phone.',
      ),
    },
  ],
}
