import { defineTexts } from '../../platform/texts.ts'

/** The words of mails about what those who hold a run do: move somebody, write to everybody, suggest other dates. */
export const texts = defineTexts({
  nb: {
    moved: {
      subject: (number: string) => `Ny dato for deg (${number})`,
      heading: 'Du er flyttet til en annen dato',
      seated: 'Du har plass. Dette gjelder nå.',
      waiting: 'Du står på venteliste der. Dette gjelder nå.',
      calendar:
        'Har du lagt kurset i kalenderen, bruk de to filene: Én tar bort den gamle datoen, og én legger inn den nye.',
      oldCalendarFile: 'gammel-dato.ics',
    },
    message: {
      subject: (number: string) => `Melding om påmeldingen din (${number})`,
      heading: (service: string) => `Melding fra ${service}`,
    },
    otherDates: 'Disse datoene er satt opp:',
  },
  nn: {
    moved: {
      subject: (number: string) => `Ny dato for deg (${number})`,
      heading: 'Du er flytta til ein annan dato',
      seated: 'Du har plass. Dette gjeld no.',
      waiting: 'Du står på venteliste der. Dette gjeld no.',
      calendar:
        'Har du lagt kurset i kalenderen, bruk dei to filene: Éi tek bort den gamle datoen, og éi legg inn den nye.',
      oldCalendarFile: 'gammal-dato.ics',
    },
    message: {
      subject: (number: string) => `Melding om påmeldinga di (${number})`,
      heading: (service: string) => `Melding frå ${service}`,
    },
    otherDates: 'Desse datoane er sette opp:',
  },
  en: {
    moved: {
      subject: (number: string) => `A new date for you (${number})`,
      heading: 'You have been moved to another date',
      seated: 'You have a place. This is what holds now.',
      waiting: 'You are on the waiting list there. This is what holds now.',
      calendar:
        'If you have the course in your calendar, use both files: one removes the old date, the other adds the new.',
      oldCalendarFile: 'old-date.ics',
    },
    message: {
      subject: (number: string) => `A message about your registration (${number})`,
      heading: (service: string) => `A message from ${service}`,
    },
    otherDates: 'These dates are planned:',
  },
})
