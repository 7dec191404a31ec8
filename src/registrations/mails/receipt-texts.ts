import { defineTexts } from '../../platform/texts.ts'
import { inWords } from './party-size.ts'

/** The words of mails that answer what one did. A subject says nothing of what the course is about: it shows on lock screens. */
export const texts = defineTexts({
  nb: {
    confirmed: {
      subject: (number: string) => `Du har fått plass (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'Du har fått plass' : `Dere ${inWords(seats, 'nb')} har fått plass`,
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
    withdrawn: {
      subject: (number: string) => `Du er meldt av (${number})`,
      heading: 'Du er meldt av',
      why: 'Takk for at du sa fra. Noen andre kan få plassen.',
      again: 'Du kan melde deg på igjen når du vil.',
    },
    link: {
      subject: (number: string) => `Lenken til påmeldingen din (${number})`,
      heading: 'Her er lenken din',
      why: 'Du ba om å få lenken til påmeldingen på nytt. Ba du ikke om det, kan du se bort fra denne e-posten.',
    },
  },
  nn: {
    confirmed: {
      subject: (number: string) => `Du har fått plass (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'Du har fått plass' : `De ${inWords(seats, 'nn')} har fått plass`,
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
    withdrawn: {
      subject: (number: string) => `Du er meld av (${number})`,
      heading: 'Du er meld av',
      why: 'Takk for at du sa frå. Nokon andre kan få plassen.',
      again: 'Du kan melde deg på igjen når du vil.',
    },
    link: {
      subject: (number: string) => `Lenkja til påmeldinga di (${number})`,
      heading: 'Her er lenkja di',
      why: 'Du bad om å få lenkja til påmeldinga på nytt. Bad du ikkje om det, kan du sjå bort frå denne e-posten.',
    },
  },
  en: {
    confirmed: {
      subject: (number: string) => `You have a seat (${number})`,
      heading: (seats: number) =>
        seats === 1 ? 'You have a seat' : `The ${inWords(seats, 'en')} of you have seats`,
      welcome: (day: string) => `We look forward to seeing you on ${day}.`,
      cannot:
        'Is it hard to come after all? Tell us through the link below, and someone else can have the seat. It costs nothing.',
      cannotFee: (hours: number) =>
        `Is it hard to come after all? Tell us through the link below at least ${hours} hours before, and someone else can have the seat. Then it costs nothing.`,
      calendar: 'The calendar file is attached. It does not say what the course is about.',
      calendarFile: 'course.ics',
    },
    waiting: {
      subject: (number: string) => `You are on the waiting list (${number})`,
      heading: 'You are on the waiting list',
      place: (place: number, waiting: number) => `You are number ${place} of ${waiting}.`,
      weeks: (weeks: number) =>
        `Over the last year, most people in your position got a seat after about ${weeks} ${weeks === 1 ? 'week' : 'weeks'}.`,
      next: 'When there is a seat for you, we will write, and you have two days to answer. In the last week before the course you have half a day.',
    },
    repeat: {
      subject: (number: string) => `You are already signed up (${number})`,
      heading: 'You are already signed up',
      why: 'We received another registration with this e-mail address, for the same course and date. You only need the first, so the new one does not count.',
      notYou: 'If it was not you, you can ignore this e-mail.',
      stands: {
        confirmed: 'You have a seat.',
        waiting: 'You are on the waiting list.',
        offered: 'You are on the waiting list, and there is a seat for you. Answer through the link below.',
      },
    },
    withdrawn: {
      subject: (number: string) => `You have withdrawn (${number})`,
      heading: 'You have withdrawn',
      why: 'Thank you for telling us. Someone else can have the seat.',
      again: 'You can sign up again whenever you like.',
    },
    link: {
      subject: (number: string) => `The link to your registration (${number})`,
      heading: 'Here is your link',
      why: 'You asked for the link to your registration again. If you did not, you can ignore this e-mail.',
    },
  },
})
