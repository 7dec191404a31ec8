import { defineTexts } from '../platform/texts.ts'

/** The words of changing how somebody is reached and what they need. */
export const texts = defineTexts({
  nb: {
    title: 'Endre kontakt og behov',
    ingress: 'For den som ringer og sier fra. De leser på siden sin at du har endret det.',
    contact: 'Kontakt',
    emailHint: 'Endrer du den, får både den gamle og den nye adressen beskjed.',
    needsOf: (who: string) => `Å ordne for ${who}`,
    companion: (number: number) => `følge ${number}`,
    send: 'Lagre',
    cancel: 'Avbryt',
    already: 'Denne e-postadressen er påmeldt her fra før, med en annen påmelding.',
    gone: 'Påmeldingen gjelder ikke lenger, så den kan ikke endres.',
  },
  nn: {
    title: 'Endre kontakt og behov',
    ingress: 'For den som ringjer og seier frå. Dei les på sida si at du har endra det.',
    contact: 'Kontakt',
    emailHint: 'Endrar du ho, får både den gamle og den nye adressa beskjed.',
    needsOf: (who: string) => `Å ordne for ${who}`,
    companion: (number: number) => `følgje ${number}`,
    send: 'Lagre',
    cancel: 'Avbryt',
    already: 'Denne e-postadressa er påmeld her frå før, med ei anna påmelding.',
    gone: 'Påmeldinga gjeld ikkje lenger, så ho kan ikkje endrast.',
  },
  en: {
    title: 'Change contact and needs',
    ingress: 'For someone who calls and tells you. They can read on their page that you changed it.',
    contact: 'Contact',
    emailHint: 'If you change it, both the old and the new address are told.',
    needsOf: (who: string) => `To arrange for ${who}`,
    companion: (number: number) => `companion ${number}`,
    send: 'Save',
    cancel: 'Cancel',
    already: 'This e-mail address is signed up here already, with another registration.',
    gone: 'The registration no longer holds, so it can’t be changed.',
  },
})
