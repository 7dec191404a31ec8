import { defineTexts } from '../../platform/texts.ts'

/** The words of one's own details. */
export const texts = defineTexts({
  nb: {
    title: 'Om meg',
    ingress: 'Navn, språk, og hvordan du vil høre fra oss.',
    name: 'Navnet ditt',
    nameHint: 'Slik andre i tjenesten ser det.',
    nameMissing: 'Skriv navnet ditt',
    tooLong: 'Skriv kortere, høyst 100 tegn',
    email: (email: string) =>
      `E-posten din er ${email}. Den kan du ikke endre selv: be den som leder tjenesten din, om en ny invitasjon.`,
    locale: 'Språk i e-post til deg',
    locales: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    localeMissing: 'Velg et språk',
    notify: 'Når noe venter på deg',
    notifyChoices: {
      'at-once': 'Send e-post med en gang',
      daily: 'Send én e-post om dagen',
      none: 'Ikke send e-post',
    },
    notifyMissing: 'Velg hvordan du vil høre fra oss',
    save: 'Lagre',
    saved: 'Lagret.',
    data: 'Det vi har om deg',
    dataText:
      'Kontoen, rollene dine, hvor du er logget inn, og det du har gjort her. Alt ligger i én fil som andre programmer kan lese (JSON).',
    download: 'Last ned opplysningene mine',
  },
  nn: {
    title: 'Om meg',
    ingress: 'Namn, språk, og korleis du vil høyre frå oss.',
    name: 'Namnet ditt',
    nameHint: 'Slik andre i tenesta ser det.',
    nameMissing: 'Skriv namnet ditt',
    tooLong: 'Skriv kortare, høgst 100 teikn',
    email: (email) =>
      `E-posten din er ${email}. Den kan du ikkje endre sjølv: be den som leier tenesta di, om ein ny invitasjon.`,
    locale: 'Språk i e-post til deg',
    locales: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    localeMissing: 'Vel eit språk',
    notify: 'Når noko ventar på deg',
    notifyChoices: {
      'at-once': 'Send e-post med ein gong',
      daily: 'Send éin e-post om dagen',
      none: 'Ikkje send e-post',
    },
    notifyMissing: 'Vel korleis du vil høyre frå oss',
    save: 'Lagre',
    saved: 'Lagra.',
    data: 'Det vi har om deg',
    dataText:
      'Kontoen, rollene dine, kvar du er logga inn, og det du har gjort her. Alt ligg i éi fil som andre program kan lese (JSON).',
    download: 'Last ned opplysningane mine',
  },
  en: {
    title: 'About me',
    ingress: 'Name, language, and how you want to hear from us.',
    name: 'Your name',
    nameHint: 'As others in the service see it.',
    nameMissing: 'Write your name',
    tooLong: 'Write less, at most 100 characters',
    email: (email) =>
      `Your e-mail is ${email}. You cannot change it yourself: ask whoever leads your service for a new invitation.`,
    locale: 'Language of e-mail to you',
    locales: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    localeMissing: 'Choose a language',
    notify: 'When something waits for you',
    notifyChoices: {
      'at-once': 'Send e-mail at once',
      daily: 'Send one e-mail a day',
      none: 'Send no e-mail',
    },
    notifyMissing: 'Choose how you want to hear from us',
    save: 'Save',
    saved: 'Saved.',
    data: 'What we have about you',
    dataText:
      'The account, your roles, where you are signed in, and what you have done here. All in one file that other programs can read (JSON).',
    download: 'Download my data',
  },
})
