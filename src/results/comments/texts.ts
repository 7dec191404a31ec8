import { defineTexts } from '../../platform/texts.ts'

/** What comments can be tagged as being about. */
export const themes = ['content', 'time', 'place', 'leaders', 'others', 'after', 'other'] as const

export const texts = defineTexts({
  nb: {
    title: 'Se gjennom kommentarene',
    ingress:
      'Folk har skrevet med egne ord. Bare du som ser gjennom, ser dem nå. Ta ut det som kan røpe hvem noen er, og vis resten for gruppa. Vi har foreslått hva som bør ut, men vi finner ikke alt.',
    rules: 'Det du skjuler, slettes. Det som er kritikk, skal vises.',
    marks: { name: '[navn]', place: '[sted]', phone: '[telefon]', email: '[e-post]', number: '[nummer]' },
    left: (n: number) => (n === 1 ? 'Én kommentar igjen' : `${n} kommentarer igjen`),
    shown: 'Slik gruppa får lese det',
    original: 'Slik det ble skrevet',
    themes: 'Hva handler det om?',
    theme: {
      content: 'Innholdet',
      time: 'Tiden',
      place: 'Sted og rom',
      leaders: 'De som holdt kurset',
      others: 'De andre deltakerne',
      after: 'Det som kommer etterpå',
      other: 'Noe annet',
    },
    show: 'Vis for gruppa',
    hide: 'Skjul og slett',
    unseenOf: (n: number) => `: kommentar ${n}`,
    done: 'Alle kommentarene er sett gjennom.',
    none: 'Ingen har skrevet noe med egne ord.',
    few: 'Færre enn fem svarte. Kommentarene vises ikke, for da kan den som skrev, kjennes igjen.',
    back: 'Til resultatene',
    heading: 'Med egne ord',
    headingText: 'Navn, steder og numre er tatt ut før dere leser.',
    waiting: (n: number) =>
      n === 1 ? 'Én kommentar er ikke sett gjennom ennå.' : `${n} kommentarer er ikke sett gjennom ennå.`,
    hidden: (n: number) =>
      n === 1
        ? 'Én kommentar er skjult fordi den kunne røpe noen.'
        : `${n} kommentarer er skjult fordi de kunne røpe noen.`,
    wrong: { empty: 'Skriv det gruppa skal få lese, eller skjul kommentaren', long: 'Skriv høyst 8000 tegn' },
    gone: 'Noen andre har sett gjennom kommentaren.',
  },
  nn: {
    title: 'Sjå gjennom kommentarane',
    ingress:
      'Folk har skrive med eigne ord. Berre du som ser gjennom, ser dei no. Ta ut det som kan røpe kven nokon er, og vis resten for gruppa. Vi har føreslått kva som bør ut, men vi finn ikkje alt.',
    rules: 'Det du skjuler, blir sletta. Det som er kritikk, skal visast.',
    marks: { name: '[namn]', place: '[stad]', phone: '[telefon]', email: '[e-post]', number: '[nummer]' },
    left: (n) => (n === 1 ? 'Éin kommentar att' : `${n} kommentarar att`),
    shown: 'Slik gruppa får lese det',
    original: 'Slik det vart skrive',
    themes: 'Kva handlar det om?',
    theme: {
      content: 'Innhaldet',
      time: 'Tida',
      place: 'Stad og rom',
      leaders: 'Dei som heldt kurset',
      others: 'Dei andre deltakarane',
      after: 'Det som kjem etterpå',
      other: 'Noko anna',
    },
    show: 'Vis for gruppa',
    hide: 'Skjul og slett',
    unseenOf: (n) => `: kommentar ${n}`,
    done: 'Alle kommentarane er sett gjennom.',
    none: 'Ingen har skrive noko med eigne ord.',
    few: 'Færre enn fem svarte. Kommentarane blir ikkje viste, for då kan den som skreiv, kjennast att.',
    back: 'Til resultata',
    heading: 'Med eigne ord',
    headingText: 'Namn, stader og nummer er tekne ut før de les.',
    waiting: (n) =>
      n === 1 ? 'Éin kommentar er ikkje sett gjennom enno.' : `${n} kommentarar er ikkje sett gjennom enno.`,
    hidden: (n) =>
      n === 1
        ? 'Éin kommentar er skjult fordi han kunne røpe nokon.'
        : `${n} kommentarar er skjulte fordi dei kunne røpe nokon.`,
    wrong: {
      empty: 'Skriv det gruppa skal få lese, eller skjul kommentaren',
      long: 'Skriv høgst 8000 teikn',
    },
    gone: 'Nokon annan har sett gjennom kommentaren.',
  },
  en: {
    title: 'Look through the comments',
    ingress:
      'People have written in their own words. Only you who look through them see them now. Take out what could tell who somebody is, and show the rest to the group. We have proposed what should go, but we don’t find everything.',
    rules: 'What you hide is deleted. What is criticism is to be shown.',
    marks: { name: '[name]', place: '[place]', phone: '[phone]', email: '[e-mail]', number: '[number]' },
    left: (n) => (n === 1 ? 'One comment left' : `${n} comments left`),
    shown: 'As the group will read it',
    original: 'As it was written',
    themes: 'What is it about?',
    theme: {
      content: 'The content',
      time: 'The time',
      place: 'Place and room',
      leaders: 'Those who held the course',
      others: 'The other participants',
      after: 'What comes after',
      other: 'Something else',
    },
    show: 'Show to the group',
    hide: 'Hide and delete',
    unseenOf: (n) => `: comment ${n}`,
    done: 'All comments have been looked through.',
    none: 'Nobody wrote anything in their own words.',
    few: 'Fewer than five answered. Comments aren’t shown, since whoever wrote could be recognised.',
    back: 'To the results',
    heading: 'In their own words',
    headingText: 'Names, places and numbers are taken out before you read.',
    waiting: (n) =>
      n === 1
        ? 'One comment hasn’t been looked through yet.'
        : `${n} comments haven’t been looked through yet.`,
    hidden: (n) =>
      n === 1
        ? 'One comment is hidden because it could tell who somebody is.'
        : `${n} comments are hidden because they could tell who somebody is.`,
    wrong: {
      empty: 'Write what the group is to read, or hide the comment',
      long: 'Write at most 8000 characters',
    },
    gone: 'Somebody else has looked through the comment.',
  },
})
