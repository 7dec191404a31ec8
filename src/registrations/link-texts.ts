import { defineTexts } from '../platform/texts.ts'

/** The words about manage links: lost, sent again, or not opened here. */
export const texts = defineTexts({
  nb: {
    repeat: {
      title: 'Åpne påmeldingen fra e-posten',
      text: 'For å verne deg åpner vi ikke påmeldingen her. Vi har sendt deg en e-post med det som gjelder, og lenken dit.',
      link: 'Få lenken på nytt',
    },
    lost: {
      title: 'Ikke fått lenken?',
      text: 'Skriv e-postadressen du meldte deg på med. Er du påmeldt, sender vi lenken dit om et øyeblikk.',
      email: 'E-post',
      send: 'Send lenken',
      sentTitle: 'Se i e-posten din',
      sentText:
        'Er du påmeldt med den adressen, ligger lenken der nå. Kommer det ingenting, se i søppelposten, eller prøv en annen adresse.',
      again: 'Prøv en annen adresse',
    },
  },
  nn: {
    repeat: {
      title: 'Opne påmeldinga frå e-posten',
      text: 'For å verne deg opnar vi ikkje påmeldinga her. Vi har sendt deg ein e-post med det som gjeld, og lenkja dit.',
      link: 'Få lenkja på nytt',
    },
    lost: {
      title: 'Ikkje fått lenkja?',
      text: 'Skriv e-postadressa du melde deg på med. Er du påmeld, sender vi lenkja dit om ein augneblink.',
      email: 'E-post',
      send: 'Send lenkja',
      sentTitle: 'Sjå i e-posten din',
      sentText:
        'Er du påmeld med den adressa, ligg lenkja der no. Kjem det ingenting, sjå i søppelposten, eller prøv ei anna adresse.',
      again: 'Prøv ei anna adresse',
    },
  },
  en: {
    repeat: {
      title: 'Open the registration from the e-mail',
      text: 'To protect you, we don’t open the registration here. We have sent you an e-mail with what holds, and the link to it.',
      link: 'Get the link again',
    },
    lost: {
      title: 'Didn’t get the link?',
      text: 'Write the e-mail address you signed up with. If you are signed up, we send the link there in a moment.',
      email: 'E-mail',
      send: 'Send the link',
      sentTitle: 'Look in your e-mail',
      sentText:
        'If you are signed up with that address, the link is there now. If nothing comes, look in your spam folder, or try another address.',
      again: 'Try another address',
    },
  },
})
