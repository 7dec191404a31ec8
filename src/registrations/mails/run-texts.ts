import { defineTexts } from '../../platform/texts.ts'

/** The words of mails about the run itself: it comes, is changed, or is cancelled. */
export const texts = defineTexts({
  nb: {
    reminder: {
      subject: (number: string, tomorrow: boolean) =>
        tomorrow ? `Vi ses i morgen (${number})` : `Vi ses snart (${number})`,
      heading: (day: string) => `Vi ses ${day}`,
      cannot: 'Kan du ikke komme? Meld fra nå, så rekker en på ventelisten å få plassen.',
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
    reminder: {
      subject: (number: string, tomorrow: boolean) =>
        tomorrow ? `Vi sest i morgon (${number})` : `Vi sest snart (${number})`,
      heading: (day: string) => `Vi sest ${day}`,
      cannot: 'Kan du ikkje kome? Meld frå no, så rekk ein på ventelista å få plassen.',
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
    reminder: {
      subject: (number: string, tomorrow: boolean) =>
        tomorrow ? `See you tomorrow (${number})` : `See you soon (${number})`,
      heading: (day: string) => `See you on ${day}`,
      cannot: 'Can’t you come? Tell us now, and someone on the waiting list can have the seat.',
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
