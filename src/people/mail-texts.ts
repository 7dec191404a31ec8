import { defineTexts } from '../platform/texts.ts'

/** The words of this room's mails. */
export const texts = defineTexts({
  nb: {
    link: {
      subject: 'Logg inn på Mestring',
      text: 'Her er lenken du ba om. Den virker én gang, i et kvarter.',
      action: 'Logg inn',
      notYou: 'Var det ikke du som ba om den? Da trenger du ikke gjøre noe. Ingen kommer inn uten lenken.',
    },
    wayAdded: {
      subject: 'Ny måte å logge inn på',
      text: 'Du kan nå logge inn på Mestring på en ny måte.',
      action: 'Se hvordan du kan logge inn',
      notYou:
        'Var det ikke du som la den til? Ta den bort, logg ut overalt, og si fra til den som leder tjenesten din.',
    },
    invitation: {
      subject: 'Du er invitert til Mestring',
      heading: (role: string) => `Vil du være ${role}?`,
      text: (by: string, unit: string) => `${by} har invitert deg til ${unit}.`,
      textOnly: (by: string) => `${by} har invitert deg.`,
      meaning: (about: string) => `Hva betyr det? ${about}`,
      action: 'Se invitasjonen',
      closing: 'Invitasjonen gjelder i en uke og kan brukes én gang. Vil du ikke, trenger du ikke gjøre noe.',
    },
    notices: {
      subject: 'Noe venter på deg i Mestring',
      heading: (count: number) => (count === 1 ? 'Noe venter på deg' : `${count} ting venter på deg`),
      action: 'Se hva det er',
      closing: 'Vil du høre fra oss sjeldnere? Velg det under Om meg på Min side.',
    },
  },
  nn: {
    link: {
      subject: 'Logg inn på Mestring',
      text: 'Her er lenkja du bad om. Ho verkar éin gong, i eit kvarter.',
      action: 'Logg inn',
      notYou: 'Var det ikkje du som bad om ho? Då treng du ikkje gjere noko. Ingen kjem inn utan lenkja.',
    },
    wayAdded: {
      subject: 'Ny måte å logge inn på',
      text: 'No kan du logge inn på Mestring på ein ny måte.',
      action: 'Sjå korleis du kan logge inn',
      notYou:
        'Var det ikkje du som la han til? Ta han bort, logg ut overalt, og sei frå til den som leier tenesta di.',
    },
    invitation: {
      subject: 'Du er invitert til Mestring',
      heading: (role) => `Vil du vere ${role}?`,
      text: (by, unit) => `${by} har invitert deg til ${unit}.`,
      textOnly: (by) => `${by} har invitert deg.`,
      meaning: (about) => `Kva betyr det? ${about}`,
      action: 'Sjå invitasjonen',
      closing:
        'Invitasjonen gjeld i ei veke og kan brukast éin gong. Vil du ikkje, treng du ikkje gjere noko.',
    },
    notices: {
      subject: 'Noko ventar på deg i Mestring',
      heading: (count) => (count === 1 ? 'Noko ventar på deg' : `${count} ting ventar på deg`),
      action: 'Sjå kva det er',
      closing: 'Vil du høyre frå oss sjeldnare? Vel det under Om meg på Mi side.',
    },
  },
  en: {
    link: {
      subject: 'Sign in to Mestring',
      text: 'Here is the link you asked for. It works once, for a quarter of an hour.',
      action: 'Sign in',
      notYou:
        'Wasn’t it you who asked for it? Then you need not do anything. No one gets in without the link.',
    },
    wayAdded: {
      subject: 'A new way to sign in',
      text: 'You can now sign in to Mestring in a new way.',
      action: 'See how you can sign in',
      notYou:
        'Wasn’t it you who added it? Remove it, sign out everywhere, and tell whoever leads your service.',
    },
    invitation: {
      subject: 'You are invited to Mestring',
      heading: (role) => `Will you be ${role}?`,
      text: (by, unit) => `${by} has invited you to ${unit}.`,
      textOnly: (by) => `${by} has invited you.`,
      meaning: (about) => `What does it mean? ${about}`,
      action: 'See the invitation',
      closing:
        'The invitation is valid for a week and can be used once. If you would rather not, you need not do anything.',
    },
    notices: {
      subject: 'Something waits for you in Mestring',
      heading: (count) => (count === 1 ? 'Something waits for you' : `${count} things wait for you`),
      action: 'See what it is',
      closing: 'Would you rather hear from us less often? Choose that under About me on My page.',
    },
  },
})
