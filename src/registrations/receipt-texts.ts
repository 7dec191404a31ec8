import { defineTexts } from '../platform/texts.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The words of the receipt: what one got, and what happens now. */
export const texts = defineTexts({
  nb: {
    confirmed: (name: string) => `Du har fått plass, ${name}`,
    confirmedMany: 'Dere har fått plass',
    welcome: (day: string) => `Vi gleder oss til å se deg ${day}.`,
    waiting: (name: string) => `Du står på venteliste, ${name}`,
    waitingPlace: (place: number) => `Du er nummer ${place}.`,
    offered: 'Det er plass til deg',
    answerBefore: (moment: string) => `Svar før ${moment}.`,
    held: { when: 'Vi holder av plassen til da.', what: 'Hører vi ikke fra deg, går den til neste.' },
    number: 'Nummeret ditt er',
    sent: (address: string) => `Vi har sendt det samme til ${address}.`,
    next: 'Dette skjer nå',
    on: (day: string) => capital(day),
    reminder: 'sender vi en påminnelse.',
    start: 'begynner det. Kom gjerne litt før.',
    cannot: {
      when: 'Blir det vanskelig å komme?',
      what: 'Meld fra, så får noen andre plassen. Det koster ingenting.',
    },
    cannotFee: (hours: number) =>
      `Meld fra senest ${hours} timer før, så får noen andre plassen. Da koster det ingenting.`,
    whenFree: {
      when: 'Blir det plass til deg,',
      what: 'får du e-post og to døgn på å svare. Den siste uken har du et halvt døgn.',
    },
    keepPlace: { when: 'Passer det ikke da,', what: 'kan du si nei og beholde plassen i køen.' },
    calendar: 'Legg i kalenderen',
    manage: 'Se eller endre påmeldingen',
    answer: 'Se tilbudet og svar',
    yours: 'Lenken til påmeldingen er din egen. Del den bare med noen du stoler på.',
  },
  nn: {
    confirmed: (name: string) => `Du har fått plass, ${name}`,
    confirmedMany: 'De har fått plass',
    welcome: (day: string) => `Vi gler oss til å sjå deg ${day}.`,
    waiting: (name: string) => `Du står på venteliste, ${name}`,
    waitingPlace: (place: number) => `Du er nummer ${place}.`,
    offered: 'Det er plass til deg',
    answerBefore: (moment: string) => `Svar før ${moment}.`,
    held: { when: 'Vi held av plassen til då.', what: 'Høyrer vi ikkje frå deg, går han til neste.' },
    number: 'Nummeret ditt er',
    sent: (address: string) => `Vi har sendt det same til ${address}.`,
    next: 'Dette skjer no',
    on: (day: string) => capital(day),
    reminder: 'sender vi ei påminning.',
    start: 'byrjar det. Kom gjerne litt før.',
    cannot: {
      when: 'Blir det vanskeleg å kome?',
      what: 'Meld frå, så får nokon andre plassen. Det kostar ingenting.',
    },
    cannotFee: (hours: number) =>
      `Meld frå seinast ${hours} timar før, så får nokon andre plassen. Då kostar det ingenting.`,
    whenFree: {
      when: 'Blir det plass til deg,',
      what: 'får du e-post og to døgn på å svare. Den siste veka har du eit halvt døgn.',
    },
    keepPlace: { when: 'Passar det ikkje då,', what: 'kan du seie nei og behalde plassen i køen.' },
    calendar: 'Legg i kalenderen',
    manage: 'Sjå eller endre påmeldinga',
    answer: 'Sjå tilbodet og svar',
    yours: 'Lenkja til påmeldinga er di eiga. Del henne berre med nokon du stolar på.',
  },
  en: {
    confirmed: (name: string) => `You have a place, ${name}`,
    confirmedMany: 'You have places',
    welcome: (day: string) => `We look forward to seeing you on ${day}.`,
    waiting: (name: string) => `You are on the waiting list, ${name}`,
    waitingPlace: (place: number) => `You are number ${place}.`,
    offered: 'There is a place for you',
    answerBefore: (moment: string) => `Answer before ${moment}.`,
    held: { when: 'We hold it until then.', what: 'If we do not hear from you, it goes to the next.' },
    number: 'Your number is',
    sent: (address: string) => `We have sent the same to ${address}.`,
    next: 'What happens now',
    on: (day: string) => `On ${day}`,
    reminder: 'we send a reminder.',
    start: 'it begins. Come a little early if you can.',
    cannot: {
      when: 'Is it hard to come after all?',
      what: 'Tell us, and someone else can have the place. It costs nothing.',
    },
    cannotFee: (hours: number) =>
      `Tell us at least ${hours} hours before, and someone else can have the place. Then it costs nothing.`,
    whenFree: {
      when: 'When there is a place for you,',
      what: 'we write, and you have two days to answer. In the last week you have half a day.',
    },
    keepPlace: {
      when: 'If it doesn’t suit you then,',
      what: 'you can say no and keep your place in the queue.',
    },
    calendar: 'Add to calendar',
    manage: 'See or change the registration',
    answer: 'See the offer and answer',
    yours: 'The link to the registration is yours alone. Share it only with someone you trust.',
  },
})
