import { defineTexts } from '../platform/texts.ts'

export const texts = defineTexts({
  nb: {
    title: 'Utskrifter',
    ingress: 'Papirer til samlingene, og bekreftelser etterpå. Legg dem ikke igjen på skriveren.',
    lists: 'Til samlingene',
    certificates: 'Kursbekreftelser',
    certificatesText:
      'Viser bare samlingene deltakeren har møtt på, med dato og timer. Deltakerne kan også laste ned sin egen på siden for påmeldingen.',
    nobodyYet: 'Ingen er merket som møtt ennå.',
    namesGone: 'Navnene ble slettet 30 dager etter kurset. Da kan ikke bekreftelser lages lenger.',
    allInOne: 'Alle i én fil',
    allWithout: 'Alle, uten kurstittel',
    who: 'Deltaker',
    attended: 'Møtt',
    attendedOf: (count: number, of: number) => `${count} av ${of}`,
    withTitle: 'Med tittel',
    withoutTitle: 'Uten tittel',
    nameList: 'Navneliste',
    nameTags: 'Navneskilt',
    signIn: 'Underskriftsliste',
    columns: ['Nr.', 'Navn', 'Rolle', 'Behov'],
    name: 'Navn',
    printed: (day: string) => `Skrevet ut ${day}`,
    needs: { interpreter: 'tolk', wheelchair: 'rullestol', hearingLoop: 'teleslynge' },
    certificate: 'Kursbekreftelse',
    confirms: (name: string, course: string, service: string) =>
      `Vi bekrefter at ${name} deltok på ${course} hos ${service}.`,
    theCourse: (title: string) => `«${title}»`,
    someCourse: 'et lærings- og mestringskurs',
    dayColumns: ['Dato', 'Tid', 'Timer'],
    hours: (hours: number, minutes: number) =>
      [hours > 0 && `${hours} ${hours === 1 ? 'time' : 'timer'}`, minutes > 0 && `${minutes} min`]
        .filter(Boolean)
        .join(' '),
    total: (days: number, hours: string) =>
      `Til sammen ${hours} på ${days} ${days === 1 ? 'samling' : 'samlinger'}.`,
    facts: { institution: 'Institusjon', place: 'Sted', contact: 'Kontakt' },
    online: 'På nett',
    use: 'Bekreftelsen kan brukes når du søker om opplæringspenger, overfor arbeidsgiver, og når du krever reiseutgifter dekket. Den gjelder bare samlingene ovenfor.',
    lines: ['Sted og dato', 'Underskrift og stilling'],
    unsigned: (day: string) =>
      `Hentet av deltakeren ${day}, fra oppmøtet slik tjenesten har ført det. Gyldig uten underskrift. Tjenesten kan bekrefte den.`,
    mine: 'Kursbekreftelse',
    mineText: 'Viser dagene og timene du var med.',
    mineFor: (name: string) => `Last ned for ${name}`,
    mineWithout: (name: string) => `Uten kurstittel, for ${name}`,
  },
  nn: {
    title: 'Utskrifter',
    ingress: 'Papir til samlingane, og stadfestingar etterpå. Legg dei ikkje att på skrivaren.',
    lists: 'Til samlingane',
    certificates: 'Kursstadfestingar',
    certificatesText:
      'Viser berre samlingane deltakaren har møtt på, med dato og timar. Deltakarane kan òg laste ned si eiga på sida for påmeldinga.',
    nobodyYet: 'Ingen er merkte som møtt enno.',
    namesGone: 'Namna vart sletta 30 dagar etter kurset. Då kan ikkje stadfestingar lagast lenger.',
    allInOne: 'Alle i éi fil',
    allWithout: 'Alle, utan kurstittel',
    who: 'Deltakar',
    attended: 'Møtt',
    attendedOf: (count: number, of: number) => `${count} av ${of}`,
    withTitle: 'Med tittel',
    withoutTitle: 'Utan tittel',
    nameList: 'Namneliste',
    nameTags: 'Namneskilt',
    signIn: 'Underskriftsliste',
    columns: ['Nr.', 'Namn', 'Rolle', 'Behov'],
    name: 'Namn',
    printed: (day: string) => `Skrive ut ${day}`,
    needs: { interpreter: 'tolk', wheelchair: 'rullestol', hearingLoop: 'teleslynge' },
    certificate: 'Kursstadfesting',
    confirms: (name: string, course: string, service: string) =>
      `Vi stadfestar at ${name} deltok på ${course} hos ${service}.`,
    theCourse: (title: string) => `«${title}»`,
    someCourse: 'eit lærings- og meistringskurs',
    dayColumns: ['Dato', 'Tid', 'Timar'],
    hours: (hours: number, minutes: number) =>
      [hours > 0 && `${hours} ${hours === 1 ? 'time' : 'timar'}`, minutes > 0 && `${minutes} min`]
        .filter(Boolean)
        .join(' '),
    total: (days: number, hours: string) =>
      `Til saman ${hours} på ${days} ${days === 1 ? 'samling' : 'samlingar'}.`,
    facts: { institution: 'Institusjon', place: 'Stad', contact: 'Kontakt' },
    online: 'På nett',
    use: 'Stadfestinga kan brukast når du søkjer om opplæringspengar, overfor arbeidsgivar, og når du krev reiseutgifter dekte. Ho gjeld berre samlingane ovanfor.',
    lines: ['Stad og dato', 'Underskrift og stilling'],
    unsigned: (day: string) =>
      `Henta av deltakaren ${day}, frå oppmøtet slik tenesta har ført det. Gyldig utan underskrift. Tenesta kan stadfeste ho.`,
    mine: 'Kursstadfesting',
    mineText: 'Viser dagane og timane du var med.',
    mineFor: (name: string) => `Last ned for ${name}`,
    mineWithout: (name: string) => `Utan kurstittel, for ${name}`,
  },
  en: {
    title: 'Printed lists',
    ingress: 'Papers for the sessions, and certificates afterwards. Don’t leave them on the printer.',
    lists: 'For the sessions',
    certificates: 'Certificates of attendance',
    certificatesText:
      'Shows only the sessions attended, with dates and hours. Participants can also download their own from the page of their registration.',
    nobodyYet: 'Nobody has been marked as present yet.',
    namesGone: 'Names were deleted 30 days after the course. Certificates can no longer be made.',
    allInOne: 'All in one file',
    allWithout: 'All, without the title',
    who: 'Participant',
    attended: 'Attended',
    attendedOf: (count: number, of: number) => `${count} of ${of}`,
    withTitle: 'With title',
    withoutTitle: 'Without title',
    nameList: 'List of names',
    nameTags: 'Name tags',
    signIn: 'Sign-in sheet',
    columns: ['No.', 'Name', 'Role', 'Needs'],
    name: 'Name',
    printed: (day: string) => `Printed ${day}`,
    needs: { interpreter: 'interpreter', wheelchair: 'wheelchair', hearingLoop: 'hearing loop' },
    certificate: 'Certificate of attendance',
    confirms: (name: string, course: string, service: string) =>
      `We confirm that ${name} attended ${course} held by ${service}.`,
    theCourse: (title: string) => `“${title}”`,
    someCourse: 'a patient and next-of-kin education course',
    dayColumns: ['Date', 'Time', 'Hours'],
    hours: (hours: number, minutes: number) =>
      [hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`, minutes > 0 && `${minutes} min`]
        .filter(Boolean)
        .join(' '),
    total: (days: number, hours: string) =>
      `In total ${hours} in ${days} ${days === 1 ? 'session' : 'sessions'}.`,
    facts: { institution: 'Institution', place: 'Place', contact: 'Contact' },
    online: 'Online',
    use: 'The certificate can be used when applying for training allowance (opplæringspenger), for an employer, and to claim travel expenses. It covers only the sessions above.',
    lines: ['Place and date', 'Signature and position'],
    unsigned: (day: string) =>
      `Downloaded by the participant on ${day}, from attendance as kept by the service. Valid without a signature. The service can confirm it.`,
    mine: 'Certificate of attendance',
    mineText: 'Shows the days and hours you took part.',
    mineFor: (name: string) => `Download for ${name}`,
    mineWithout: (name: string) => `Without the course title, for ${name}`,
  },
})
