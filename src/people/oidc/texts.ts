import { defineTexts } from '../../platform/texts.ts'

type Said = (name: string) => [string, string]

const nb = {
  back: 'Til innloggingen',
  signedOut: 'Du er logget ut',
  signedOutText: 'Bruker andre også denne maskinen? Lukk nettleseren når du går.',
  again: 'Logg inn igjen',
  unknown: ((name) => [
    'Vi kjenner deg ikke igjen',
    `${name} vet hvem du er, men ingen konto her er koblet til den ennå. Logg inn med e-post først. Så kobler du til ${name} på Min side.`,
  ]) as Said,
  notShown: ((name) => [
    'Innloggingen ble ikke fullført',
    `${name} bekreftet ikke hvem du er, eller ikke sikkert nok. Prøv igjen, eller logg inn med e-post.`,
  ]) as Said,
  ended: ((name) => [
    'Innloggingen tok for lang tid',
    `Vi vet ikke lenger hva du var i gang med. Start på nytt, så går det fort med ${name}.`,
  ]) as Said,
  taken: ((name) => [
    'Den er koblet til en annen konto',
    `Du har allerede en konto her som er koblet til ${name}. Logg inn med den i stedet.`,
  ]) as Said,
  unreachable: ((name) => [
    `${name} svarer ikke nå`,
    'Prøv igjen om litt, eller logg inn med e-post.',
  ]) as Said,
}

/** What is said when a provider lets nobody in: a title and a text. */
export const texts = defineTexts({
  nb,
  nn: {
    back: 'Til innlogginga',
    signedOut: 'Du er logga ut',
    signedOutText: 'Brukar andre òg denne maskina? Lukk nettlesaren når du går.',
    again: 'Logg inn igjen',
    unknown: (name) => [
      'Vi kjenner deg ikkje att',
      `${name} veit kven du er, men ingen konto her er kopla til den enno. Logg inn med e-post først. Så koplar du til ${name} på Mi side.`,
    ],
    notShown: (name) => [
      'Innlogginga vart ikkje fullført',
      `${name} stadfesta ikkje kven du er, eller ikkje sikkert nok. Prøv igjen, eller logg inn med e-post.`,
    ],
    ended: (name) => [
      'Innlogginga tok for lang tid',
      `Vi veit ikkje lenger kva du var i gang med. Start på nytt, så går det fort med ${name}.`,
    ],
    taken: (name) => [
      'Ho er kopla til ein annan konto',
      `Du har alt ein konto her som er kopla til ${name}. Logg inn med den i staden.`,
    ],
    unreachable: (name) => [`${name} svarer ikkje no`, 'Prøv igjen om litt, eller logg inn med e-post.'],
  },
  en: {
    back: 'To the sign-in',
    signedOut: 'You are signed out',
    signedOutText: 'If others use this computer too, close the browser when you leave.',
    again: 'Sign in again',
    unknown: (name) => [
      'We don’t recognise you',
      `${name} knows who you are, but no account here is connected to it yet. Sign in by e-mail first. Then connect ${name} to it on My page.`,
    ],
    notShown: (name) => [
      'The sign-in was not completed',
      `${name} did not confirm who you are, or not with enough certainty. Try again, or sign in by e-mail.`,
    ],
    ended: (name) => [
      'The sign-in took too long',
      `We no longer know what you were doing. Start again; it is quick with ${name}.`,
    ],
    taken: (name) => [
      'It is connected to another account',
      `You already have an account here that is connected to ${name}. Sign in with that one instead.`,
    ],
    unreachable: (name) => [`${name} does not answer now`, 'Try again in a while, or sign in by e-mail.'],
  },
})
