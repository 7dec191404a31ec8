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
    addressChanged: {
      subject: (number: string) => `Ny e-postadresse for påmeldingen din (${number})`,
      heading: 'Nå skriver vi til deg her',
      text: 'De som holder kurset, har endret e-postadressen din. Lenken under er ny. Den du hadde før, virker ikke mer.',
      wrong: 'Har du ikke bedt om dette, si fra til dem.',
    },
    addressLeft: {
      subject: (number: string) => `Påmelding ${number} har fått en annen e-postadresse`,
      heading: 'Vi skriver ikke mer hit',
      text: (number: string) =>
        `De som holder kurset, har endret e-postadressen til påmelding ${number}. Lenken i de gamle e-postene virker ikke mer.`,
      wrong: 'Er det din påmelding, og du ikke har bedt om dette? Si fra med en gang.',
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
    addressChanged: {
      subject: (number: string) => `Ny e-postadresse for påmeldinga di (${number})`,
      heading: 'No skriv vi til deg her',
      text: 'Dei som held kurset, har endra e-postadressa di. Lenkja under er ny. Den du hadde før, verkar ikkje meir.',
      wrong: 'Har du ikkje bede om dette, sei frå til dei.',
    },
    addressLeft: {
      subject: (number: string) => `Påmelding ${number} har fått ei anna e-postadresse`,
      heading: 'Vi skriv ikkje meir hit',
      text: (number: string) =>
        `Dei som held kurset, har endra e-postadressa til påmelding ${number}. Lenkja i dei gamle e-postane verkar ikkje meir.`,
      wrong: 'Er det påmeldinga di, og du ikkje har bede om dette? Sei frå med ein gong.',
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
      seated: 'You have a seat. This is what holds now.',
      waiting: 'You are on the waiting list there. This is what holds now.',
      calendar:
        'If you have the course in your calendar, use both files: one removes the old date, the other adds the new.',
      oldCalendarFile: 'old-date.ics',
    },
    addressChanged: {
      subject: (number: string) => `A new e-mail address for your registration (${number})`,
      heading: 'We now write to you here',
      text: 'Those who hold the course have changed your e-mail address. The link below is new. The one you had no longer works.',
      wrong: 'If you haven’t asked for this, tell them.',
    },
    addressLeft: {
      subject: (number: string) => `Registration ${number} has another e-mail address`,
      heading: 'We no longer write here',
      text: (number: string) =>
        `Those who hold the course have changed the e-mail address of registration ${number}. The link in the old e-mails no longer works.`,
      wrong: 'Is it your registration, and you haven’t asked for this? Tell us at once.',
    },
    message: {
      subject: (number: string) => `A message about your registration (${number})`,
      heading: (service: string) => `A message from ${service}`,
    },
    otherDates: 'These dates are planned:',
  },
})
