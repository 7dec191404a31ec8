import { defineTexts } from '../texts.ts'

export const texts = defineTexts({
  nb: {
    name: 'Mestring',
    tagline: 'Kurs i læring og mestring',
    automatic: 'Denne e-posten er sendt automatisk, og svar på den blir ikke lest.',
    copyLink: 'Virker ikke knappen? Kopier denne adressen inn i nettleseren:',
  },
  nn: {
    name: 'Mestring',
    tagline: 'Kurs i læring og meistring',
    automatic: 'Denne e-posten er send automatisk, og svar på han blir ikkje lesne.',
    copyLink: 'Verkar ikkje knappen? Kopier denne adressa inn i nettlesaren:',
  },
  en: {
    name: 'Mestring',
    tagline: 'Courses in learning and mastery',
    automatic: 'This e-mail was sent automatically, and replies to it are not read.',
    copyLink: 'Does the button not work? Copy this address into your browser:',
  },
})
