import { defineTexts } from '../platform/texts.ts'

/** What happens with answers that are sent, and the way to take them back. */
export const texts = defineTexts({
  nb: {
    title: 'Takk for svarene',
    ingress: 'De er lagret.',
    next: 'Hva skjer nå?',
    steps: [
      'Når svarfristen er ute, blir svarene til tall og sitater uten navn.',
      'Brukerrepresentanter og fagpersoner går gjennom dem sammen og bestemmer hva som skal endres.',
      'Det som ble endret, står på siden til kurset.',
    ],
    again: (day: string) => `Vi spør deg igjen ${day}.`,
    againByCode: (day: string) =>
      `Neste gang er ${day}. Vi har ingen adresse til deg, så de som holder kurset, sier fra. Lag den samme koden da.`,
    changed: 'Dette ble endret sist',
    toCourse: 'Til siden om kurset',
    toTakeBack: 'Jeg vil ta tilbake svarene mine',
    takeBack: {
      title: 'Ta tilbake svarene?',
      ingress: 'Da slettes alt du har svart denne gangen. Du kan svare på nytt så lenge fristen ikke er ute.',
      confirm: 'Slett svarene mine',
      keep: 'Nei, behold dem',
      done: (day: string) => `Svarene er slettet. Du kan lukke siden, eller svare på nytt til og med ${day}.`,
    },
  },
  nn: {
    title: 'Takk for svara',
    ingress: 'Dei er lagra.',
    next: 'Kva skjer no?',
    steps: [
      'Når svarfristen er ute, blir svara til tal og sitat utan namn.',
      'Brukarrepresentantar og fagpersonar går gjennom dei saman og avgjer kva som skal endrast.',
      'Det som vart endra, står på sida til kurset.',
    ],
    again: (day: string) => `Vi spør deg igjen ${day}.`,
    againByCode: (day: string) =>
      `Neste gong er ${day}. Vi har inga adresse til deg, så dei som held kurset, seier frå. Lag den same koden då.`,
    changed: 'Dette vart endra sist',
    toCourse: 'Til sida om kurset',
    toTakeBack: 'Eg vil ta tilbake svara mine',
    takeBack: {
      title: 'Ta tilbake svara?',
      ingress:
        'Då blir alt du har svart denne gongen, sletta. Du kan svare på nytt så lenge fristen ikkje er ute.',
      confirm: 'Slett svara mine',
      keep: 'Nei, ta vare på dei',
      done: (day: string) => `Svara er sletta. Du kan lukke sida, eller svare på nytt til og med ${day}.`,
    },
  },
  en: {
    title: 'Thank you for your answers',
    ingress: 'They are saved.',
    next: 'What happens now?',
    steps: [
      'When the time for answering is over, the answers become figures and quotes without names.',
      'User representatives and professionals go through them together and decide what to change.',
      'What was changed is on the course’s page.',
    ],
    again: (day: string) => `We’ll ask you again on ${day}.`,
    againByCode: (day: string) =>
      `Next time is ${day}. We have no address to you, so those who hold the course will say so. Make the same code then.`,
    changed: 'What was changed last time',
    toCourse: 'To the page about the course',
    toTakeBack: 'I want to take my answers back',
    takeBack: {
      title: 'Take your answers back?',
      ingress:
        'Everything you answered this time is deleted. You can answer again as long as the time isn’t over.',
      confirm: 'Delete my answers',
      keep: 'No, keep them',
      done: (day: string) => `The answers are deleted. You can close the page, or answer again until ${day}.`,
    },
  },
})
