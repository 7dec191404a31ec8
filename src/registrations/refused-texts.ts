import { defineTexts } from '../platform/texts.ts'

/** The words for somebody who can’t sign up here, and what to do instead. */
export const texts = defineTexts({
  nb: {
    cancelled: 'Kurset er avlyst',
    past: 'Kurset er i gang eller holdt',
    closed: 'Påmeldingen er stengt',
    closedText: 'Fristen er ute. Ring oss likevel: det hender noen melder avbud.',
    referral: 'Du trenger henvisning',
    referralText:
      'Du kan ikke melde deg på selv. Snakk med fastlegen din, eller en annen som følger deg opp. Her er det de trenger å vite.',
    sendTo: 'Send henvisningen hit',
    mustContain: 'Den må inneholde',
    afterwards: 'Dette skjer etterpå',
    because: (reason: string) => `Grunnen er: ${reason}`,
    otherDates: 'Se andre datoer',
    contact: (who: string) => `${who} svarer på det du lurer på:`,
    sent: 'Dette skjemaet er alt sendt',
    sentText:
      'Påmeldingen din ligger hos oss, slik du sendte den først. Vil du endre noe, bruk lenken i e-posten.',
    lostLink: 'Få lenken på nytt',
  },
  nn: {
    cancelled: 'Kurset er avlyst',
    past: 'Kurset er i gang eller halde',
    closed: 'Påmeldinga er stengd',
    closedText: 'Fristen er ute. Ring oss likevel: det hender nokon melder avbod.',
    referral: 'Du treng tilvising',
    referralText:
      'Du kan ikkje melde deg på sjølv. Snakk med fastlegen din, eller ein annan som følgjer deg opp. Her er det dei treng å vite.',
    sendTo: 'Send tilvisinga hit',
    mustContain: 'Ho må innehalde',
    afterwards: 'Dette skjer etterpå',
    because: (reason: string) => `Grunnen er: ${reason}`,
    otherDates: 'Sjå andre datoar',
    contact: (who: string) => `${who} svarer på det du lurer på:`,
    sent: 'Dette skjemaet er alt sendt',
    sentText:
      'Påmeldinga di ligg hos oss, slik du sende ho først. Vil du endre noko, bruk lenkja i e-posten.',
    lostLink: 'Få lenkja på nytt',
  },
  en: {
    cancelled: 'The course is cancelled',
    past: 'The course has begun or is over',
    closed: 'Sign-up is closed',
    closedText: 'The deadline has passed. Call us all the same: sometimes someone can’t come.',
    referral: 'You need a referral',
    referralText:
      'You can’t sign up yourself. Talk to your doctor, or someone else who follows you up. Here is what they need to know.',
    sendTo: 'Send the referral here',
    mustContain: 'It must contain',
    afterwards: 'What happens afterwards',
    because: (reason: string) => `The reason is: ${reason}`,
    otherDates: 'See other dates',
    contact: (who: string) => `${who} will answer your questions:`,
    sent: 'This form has already been sent',
    sentText:
      'We have your registration, as you sent it first. If you want to change something, use the link in the e-mail.',
    lostLink: 'Get the link again',
  },
})
