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
  },
  nn: {
    link: {
      subject: 'Logg inn på Mestring',
      text: 'Her er lenkja du bad om. Ho verkar éin gong, i eit kvarter.',
      action: 'Logg inn',
      notYou: 'Var det ikkje du som bad om henne? Då treng du ikkje gjere noko. Ingen kjem inn utan lenkja.',
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
  },
})
