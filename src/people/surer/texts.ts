import { defineTexts } from '../../platform/texts.ts'

/** The words of the page that asks for a surer sign-in. */
export const texts = defineTexts({
  nb: {
    title: 'Her trenger vi en sikrere innlogging',
    participants:
      'På siden du skal til, står det hvem som deltar. Før vi viser det, må vi være sikrere på at det er deg.',
    others: 'Rollen din åpner mye for andre. Før du går videre, må vi være sikrere på at det er deg.',
    goOn: (name: string) => `Fortsett med ${name}`,
    tieText: (name: string) =>
      `Kontoen din er ikke koblet til ${name} ennå. Vi kobler den til nå, så er det gjort.`,
    tie: (name: string) => `Koble til ${name}`,
    passkey: 'Logg inn med passnøkkel',
    passkeyText: 'Har du ikke en passnøkkel ennå, lager du en under innlogging på Min side.',
    addPasskey: 'Lag en passnøkkel',
    refused: 'Det gikk ikke. Prøv igjen, eller velg en annen måte.',
    back: 'Til Min side',
  },
  nn: {
    title: 'Her treng vi ei sikrare innlogging',
    participants:
      'På sida du skal til, står det kven som deltek. Før vi viser det, må vi vere sikrare på at det er deg.',
    others: 'Rolla di opnar mykje for andre. Før du går vidare, må vi vere sikrare på at det er deg.',
    goOn: (name) => `Hald fram med ${name}`,
    tieText: (name) => `Kontoen din er ikkje kopla til ${name} enno. Vi koplar han til no, så er det gjort.`,
    tie: (name) => `Kople til ${name}`,
    passkey: 'Logg inn med passnøkkel',
    passkeyText: 'Har du ikkje ein passnøkkel enno, lagar du ein under innlogging på Mi side.',
    addPasskey: 'Lag ein passnøkkel',
    refused: 'Det gjekk ikkje. Prøv igjen, eller vel ein annan måte.',
    back: 'Til Mi side',
  },
  en: {
    title: 'Here we need a surer sign-in',
    participants:
      'The page you are going to says who takes part. Before we show it, we must be surer that it is you.',
    others: 'Your role opens much for others. Before you go on, we must be surer that it is you.',
    goOn: (name) => `Go on with ${name}`,
    tieText: (name) =>
      `Your account is not connected to ${name} yet. We connect it now, and then it is done.`,
    tie: (name) => `Connect ${name}`,
    passkey: 'Sign in with a passkey',
    passkeyText: 'If you have no passkey yet, you make one under signing in on My page.',
    addPasskey: 'Make a passkey',
    refused: 'That did not work. Try again, or choose another way.',
    back: 'To My page',
  },
})
