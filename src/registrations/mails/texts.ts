import { defineTexts } from '../../platform/texts.ts'

const people = {
  nb: ['én', 'to', 'tre', 'fire', 'fem', 'seks'],
  nn: ['éin', 'to', 'tre', 'fire', 'fem', 'seks'],
  en: ['one', 'two', 'three', 'four', 'five', 'six'],
}
const inWords = (words: string[], count: number): string => words[count - 1] ?? String(count)

/** The words of the mails. A subject says nothing of what the course is about: it shows on lock screens. */
export const texts = defineTexts({
  nb: {
    hello: (name: string) => `Hei, ${name}.`,
    course: 'Kurs',
    when: 'Når',
    where: 'Hvor',
    number: 'Nummer',
    online: 'På skjerm',
    manage: 'Se eller endre påmeldingen',
    keepLink: 'Lenken er din egen. Del den bare med noen du stoler på.',
    contact: (who: string, how: string) => `Lurer du på noe? ${who} svarer: ${how}.`,
    confirmed: {
      subject: (number: string) => `Du har fått plass (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'Du har fått plass' : `Dere ${inWords(people.nb, seats)} har fått plass`,
      welcome: (day: string) => `Vi gleder oss til å se deg ${day}.`,
      cannot:
        'Blir det vanskelig å komme? Meld fra i lenken under, så får noen andre plassen. Det koster ingenting.',
      cannotFee: (hours: number) =>
        `Blir det vanskelig å komme? Meld fra i lenken under senest ${hours} timer før, så får noen andre plassen. Da koster det ingenting.`,
      calendar: 'Kalenderfilen ligger ved. Den sier ikke hva kurset handler om.',
      calendarFile: 'kurs.ics',
    },
    waiting: {
      subject: (number: string) => `Du står på venteliste (${number})`,
      heading: 'Du står på venteliste',
      place: (place: number, waiting: number) => `Du er nummer ${place} av ${waiting}.`,
      weeks: (weeks: number) =>
        `Det siste året fikk de fleste som sto slik til, plass etter omtrent ${weeks} ${weeks === 1 ? 'uke' : 'uker'}.`,
      next: 'Blir det en plass til deg, får du e-post og to døgn på å svare. Er det mindre enn en uke til kurset, har du et halvt døgn.',
    },
    repeat: {
      subject: (number: string) => `Du er alt påmeldt (${number})`,
      heading: 'Du er alt påmeldt',
      why: 'Vi fikk en påmelding til med denne e-postadressen, til samme kurs og dato. Du trenger bare den første, så den nye gjelder ikke.',
      notYou: 'Var det ikke du som meldte på? Da kan du se bort fra denne e-posten.',
      stands: {
        confirmed: 'Du har plass.',
        waiting: 'Du står på venteliste.',
        offered: 'Du står på venteliste, og det er plass til deg. Svar i lenken under.',
      },
    },
    offer: {
      subject: (number: string) => `Det er plass til deg. Svar snart (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'Det er plass til deg' : `Det er plass til dere ${inWords(people.nb, seats)}`,
      until: (moment: string) => `Vi holder av til ${moment}. Svar før det.`,
      otherRun: 'Du ba om første ledige, uansett dato og sted. Se nøye på når og hvor.',
      choices: 'Du kan si ja takk, nei takk og bli stående på ventelisten, eller nei takk og melde deg av.',
      action: 'Svar',
    },
    expired: {
      subject: (number: string) => `Fristen gikk ut (${number})`,
      heading: 'Plassen gikk videre',
      why: 'Vi hørte ikke fra deg innen fristen, så tilbudet gikk til den neste.',
      still: (place: number) =>
        `Du står fortsatt på ventelisten, nå som nummer ${place}. Svarer du ikke neste gang heller, tar vi deg av listen.`,
    },
    silent: {
      subject: (number: string) => `Du står ikke lenger på venteliste (${number})`,
      heading: 'Du står ikke lenger på venteliste',
      why: 'Vi har tilbudt deg plass to ganger uten å høre fra deg. Derfor har vi tatt deg av ventelisten.',
      again: 'Vil du fortsatt være med? Meld deg på igjen, så hjelper vi deg.',
    },
    leftOut: {
      subject: (number: string) => `Det ble ikke plass denne gangen (${number})`,
      heading: 'Det ble ikke plass denne gangen',
      why: 'Kurset har begynt, og ventelisten er stengt. Det er vi lei for.',
      again:
        'Se om det er satt opp en ny dato. Du kan også melde fra at du trenger kurset, så teller det når vi planlegger.',
    },
    withdrawn: {
      subject: (number: string) => `Du er meldt av (${number})`,
      heading: 'Du er meldt av',
      why: 'Takk for at du sa fra. Noen andre kan få plassen.',
      again: 'Du kan melde deg på igjen når du vil.',
    },
    reminder: {
      subject: (number: string, tomorrow: boolean) =>
        tomorrow ? `Vi ses i morgen (${number})` : `Vi ses snart (${number})`,
      heading: (day: string) => `Vi ses ${day}`,
      cannot: 'Kan du ikke komme? Meld fra nå, så rekker en på ventelisten å få plassen.',
    },
    link: {
      subject: (number: string) => `Lenken til påmeldingen din (${number})`,
      heading: 'Her er lenken din',
      why: 'Du ba om å få lenken til påmeldingen på nytt. Ba du ikke om det, kan du se bort fra denne e-posten.',
    },
    changed: {
      subject: (number: string) => `Tid eller sted er endret (${number})`,
      heading: 'Tid eller sted er endret',
      why: 'Dette gjelder nå. Har du lagt kurset i kalenderen, bruk den nye filen.',
    },
    cancelled: {
      subject: (number: string) => `Avlyst (${number})`,
      heading: 'Kurset er avlyst',
      why: 'Det er vi lei for. Du trenger ikke melde deg av.',
      because: (reason: string) => `Grunnen er: ${reason}`,
      again: 'Se om det er satt opp en ny dato.',
    },
  },
  nn: {
    hello: (name: string) => `Hei, ${name}.`,
    course: 'Kurs',
    when: 'Når',
    where: 'Kvar',
    number: 'Nummer',
    online: 'På skjerm',
    manage: 'Sjå eller endre påmeldinga',
    keepLink: 'Lenkja er di eiga. Del henne berre med nokon du stolar på.',
    contact: (who: string, how: string) => `Lurer du på noko? ${who} svarer: ${how}.`,
    confirmed: {
      subject: (number: string) => `Du har fått plass (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'Du har fått plass' : `De ${inWords(people.nn, seats)} har fått plass`,
      welcome: (day: string) => `Vi gler oss til å sjå deg ${day}.`,
      cannot:
        'Blir det vanskeleg å kome? Meld frå i lenkja under, så får nokon andre plassen. Det kostar ingenting.',
      cannotFee: (hours: number) =>
        `Blir det vanskeleg å kome? Meld frå i lenkja under seinast ${hours} timar før, så får nokon andre plassen. Då kostar det ingenting.`,
      calendar: 'Kalenderfila ligg ved. Ho seier ikkje kva kurset handlar om.',
      calendarFile: 'kurs.ics',
    },
    waiting: {
      subject: (number: string) => `Du står på venteliste (${number})`,
      heading: 'Du står på venteliste',
      place: (place: number, waiting: number) => `Du er nummer ${place} av ${waiting}.`,
      weeks: (weeks: number) =>
        `Det siste året fekk dei fleste som stod slik til, plass etter om lag ${weeks} ${weeks === 1 ? 'veke' : 'veker'}.`,
      next: 'Blir det ein plass til deg, får du e-post og to døgn på å svare. Er det mindre enn ei veke til kurset, har du eit halvt døgn.',
    },
    repeat: {
      subject: (number: string) => `Du er alt påmeld (${number})`,
      heading: 'Du er alt påmeld',
      why: 'Vi fekk ei påmelding til med denne e-postadressa, til same kurs og dato. Du treng berre den første, så den nye gjeld ikkje.',
      notYou: 'Var det ikkje du som melde på? Då kan du sjå bort frå denne e-posten.',
      stands: {
        confirmed: 'Du har plass.',
        waiting: 'Du står på venteliste.',
        offered: 'Du står på venteliste, og det er plass til deg. Svar i lenkja under.',
      },
    },
    offer: {
      subject: (number: string) => `Det er plass til deg. Svar snart (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'Det er plass til deg' : `Det er plass til dykk ${inWords(people.nn, seats)}`,
      until: (moment: string) => `Vi held av til ${moment}. Svar før det.`,
      otherRun: 'Du bad om første ledige, uansett dato og stad. Sjå nøye på når og kvar.',
      choices: 'Du kan seie ja takk, nei takk og bli ståande på ventelista, eller nei takk og melde deg av.',
      action: 'Svar',
    },
    expired: {
      subject: (number: string) => `Fristen gjekk ut (${number})`,
      heading: 'Plassen gjekk vidare',
      why: 'Vi høyrde ikkje frå deg innan fristen, så tilbodet gjekk til den neste.',
      still: (place: number) =>
        `Du står framleis på ventelista, no som nummer ${place}. Svarer du ikkje neste gong heller, tek vi deg av lista.`,
    },
    silent: {
      subject: (number: string) => `Du står ikkje lenger på venteliste (${number})`,
      heading: 'Du står ikkje lenger på venteliste',
      why: 'Vi har tilbode deg plass to gonger utan å høyre frå deg. Difor har vi teke deg av ventelista.',
      again: 'Vil du framleis vere med? Meld deg på igjen, så hjelper vi deg.',
    },
    leftOut: {
      subject: (number: string) => `Det vart ikkje plass denne gongen (${number})`,
      heading: 'Det vart ikkje plass denne gongen',
      why: 'Kurset har byrja, og ventelista er stengd. Det er vi leie for.',
      again:
        'Sjå om det er sett opp ein ny dato. Du kan òg melde frå at du treng kurset, så tel det når vi planlegg.',
    },
    withdrawn: {
      subject: (number: string) => `Du er meld av (${number})`,
      heading: 'Du er meld av',
      why: 'Takk for at du sa frå. Nokon andre kan få plassen.',
      again: 'Du kan melde deg på igjen når du vil.',
    },
    reminder: {
      subject: (number: string, tomorrow: boolean) =>
        tomorrow ? `Vi sest i morgon (${number})` : `Vi sest snart (${number})`,
      heading: (day: string) => `Vi sest ${day}`,
      cannot: 'Kan du ikkje kome? Meld frå no, så rekk ein på ventelista å få plassen.',
    },
    link: {
      subject: (number: string) => `Lenkja til påmeldinga di (${number})`,
      heading: 'Her er lenkja di',
      why: 'Du bad om å få lenkja til påmeldinga på nytt. Bad du ikkje om det, kan du sjå bort frå denne e-posten.',
    },
    changed: {
      subject: (number: string) => `Tid eller stad er endra (${number})`,
      heading: 'Tid eller stad er endra',
      why: 'Dette gjeld no. Har du lagt kurset i kalenderen, bruk den nye fila.',
    },
    cancelled: {
      subject: (number: string) => `Avlyst (${number})`,
      heading: 'Kurset er avlyst',
      why: 'Det er vi leie for. Du treng ikkje melde deg av.',
      because: (reason: string) => `Grunnen er: ${reason}`,
      again: 'Sjå om det er sett opp ein ny dato.',
    },
  },
  en: {
    hello: (name: string) => `Hello, ${name}.`,
    course: 'Course',
    when: 'When',
    where: 'Where',
    number: 'Number',
    online: 'On screen',
    manage: 'See or change your registration',
    keepLink: 'The link is yours alone. Share it only with someone you trust.',
    contact: (who: string, how: string) => `Any questions? Ask ${who}: ${how}.`,
    confirmed: {
      subject: (number: string) => `You have a place (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'You have a place' : `The ${inWords(people.en, seats)} of you have places`,
      welcome: (day: string) => `We look forward to seeing you on ${day}.`,
      cannot:
        'Is it hard to come after all? Tell us through the link below, and someone else can have the place. It costs nothing.',
      cannotFee: (hours: number) =>
        `Is it hard to come after all? Tell us through the link below at least ${hours} hours before, and someone else can have the place. Then it costs nothing.`,
      calendar: 'The calendar file is attached. It does not say what the course is about.',
      calendarFile: 'course.ics',
    },
    waiting: {
      subject: (number: string) => `You are on the waiting list (${number})`,
      heading: 'You are on the waiting list',
      place: (place: number, waiting: number) => `You are number ${place} of ${waiting}.`,
      weeks: (weeks: number) =>
        `Over the last year, most people in your position got a place after about ${weeks} ${weeks === 1 ? 'week' : 'weeks'}.`,
      next: 'When there is a place for you, we will write, and you have two days to answer. In the last week before the course you have half a day.',
    },
    repeat: {
      subject: (number: string) => `You are already signed up (${number})`,
      heading: 'You are already signed up',
      why: 'We received another registration with this e-mail address, for the same course and date. You only need the first, so the new one does not count.',
      notYou: 'If it was not you, you can ignore this e-mail.',
      stands: {
        confirmed: 'You have a place.',
        waiting: 'You are on the waiting list.',
        offered: 'You are on the waiting list, and there is a place for you. Answer through the link below.',
      },
    },
    offer: {
      subject: (number: string) => `There is a place for you. Please answer soon (${number})`,
      heading: (seats: number) =>
        seats === 1
          ? 'There is a place for you'
          : `There are places for the ${inWords(people.en, seats)} of you`,
      until: (moment: string) => `We are holding it until ${moment}. Please answer before then.`,
      otherRun:
        'You asked for the first free place, whatever the date and place. Look carefully at when and where.',
      choices: 'You can say yes, say no and stay on the waiting list, or say no and leave it.',
      action: 'Answer',
    },
    expired: {
      subject: (number: string) => `Time ran out (${number})`,
      heading: 'The place went to the next person',
      why: 'We did not hear from you in time, so the offer went to the next.',
      still: (place: number) =>
        `You are still on the waiting list, now as number ${place}. If you do not answer next time either, we will take you off the list.`,
    },
    silent: {
      subject: (number: string) => `You are no longer on the waiting list (${number})`,
      heading: 'You are no longer on the waiting list',
      why: 'We have offered you a place twice without hearing from you, so we have taken you off the waiting list.',
      again: 'Do you still want to come? Sign up again, and we will help you.',
    },
    leftOut: {
      subject: (number: string) => `There was no place this time (${number})`,
      heading: 'There was no place this time',
      why: 'The course has begun and the waiting list is closed. We are sorry.',
      again:
        'See whether there is a new date. You can also tell us that you need the course; it counts when we plan.',
    },
    withdrawn: {
      subject: (number: string) => `You have withdrawn (${number})`,
      heading: 'You have withdrawn',
      why: 'Thank you for telling us. Someone else can have the place.',
      again: 'You can sign up again whenever you like.',
    },
    reminder: {
      subject: (number: string, tomorrow: boolean) =>
        tomorrow ? `See you tomorrow (${number})` : `See you soon (${number})`,
      heading: (day: string) => `See you on ${day}`,
      cannot: 'Can’t you come? Tell us now, and someone on the waiting list can have the place.',
    },
    link: {
      subject: (number: string) => `The link to your registration (${number})`,
      heading: 'Here is your link',
      why: 'You asked for the link to your registration again. If you did not, you can ignore this e-mail.',
    },
    changed: {
      subject: (number: string) => `Time or place has changed (${number})`,
      heading: 'Time or place has changed',
      why: 'This is what holds now. If you have the course in your calendar, use the new file.',
    },
    cancelled: {
      subject: (number: string) => `Cancelled (${number})`,
      heading: 'The course is cancelled',
      why: 'We are sorry. You do not need to withdraw.',
      because: (reason: string) => `The reason is: ${reason}`,
      again: 'See whether there is a new date.',
    },
  },
})
