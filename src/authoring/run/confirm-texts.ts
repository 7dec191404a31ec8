import { defineTexts } from '../../platform/texts.ts'

/** The words of the last look before everybody is told of a new date or place. */
export const texts = defineTexts({
  nb: {
    title: (people: number) =>
      people === 1 ? 'Dette sender vi til 1 person' : `Dette sender vi til ${people} personer`,
    nobody: 'Ingen kan få e-post om dette',
    ingress:
      'Ny tid eller nytt sted går til alle som har plass eller venter. Hver får sin egen e-post, med en kalenderfil som retter den de har.',
    offers: (parties: number, people: number) =>
      `${parties} får tilbud om plass${people === parties ? '' : `, ${people} personer i alt`}`,
    subject: 'Tid eller sted er endret',
    before: 'Før',
    after: 'Nå',
    unreached: (people: number) =>
      people === 1
        ? '1 har ikke oppgitt e-post og må få beskjed fra dere.'
        : `${people} har ikke oppgitt e-post og må få beskjed fra dere.`,
    whom: 'Se hvem i deltakerlisten',
    send: 'Lagre og send',
    saveOnly: 'Lagre',
    again: 'Endre igjen',
  },
  nn: {
    title: (people: number) =>
      people === 1 ? 'Dette sender vi til 1 person' : `Dette sender vi til ${people} personar`,
    nobody: 'Ingen kan få e-post om dette',
    ingress:
      'Ny tid eller ny stad går til alle som har plass eller ventar. Kvar får sin eigen e-post, med ei kalenderfil som rettar den dei har.',
    offers: (parties: number, people: number) =>
      `${parties} får tilbod om plass${people === parties ? '' : `, ${people} personar i alt`}`,
    subject: 'Tid eller stad er endra',
    before: 'Før',
    after: 'No',
    unreached: (people: number) =>
      people === 1
        ? '1 har ikkje oppgitt e-post og må få beskjed frå dykk.'
        : `${people} har ikkje oppgitt e-post og må få beskjed frå dykk.`,
    whom: 'Sjå kven i deltakarlista',
    send: 'Lagre og send',
    saveOnly: 'Lagre',
    again: 'Endre igjen',
  },
  en: {
    title: (people: number) =>
      people === 1 ? 'We send this to 1 person' : `We send this to ${people} people`,
    nobody: 'No one can be sent an e-mail about this',
    ingress:
      'A new time or place goes to everyone who has a seat or is waiting. Each gets an e-mail of their own, with a calendar file that corrects the one they have.',
    offers: (parties: number, people: number) =>
      `${parties} will be offered a seat${people === parties ? '' : `, ${people} people in all`}`,
    subject: 'Time or place has changed',
    before: 'Before',
    after: 'Now',
    unreached: (people: number) =>
      people === 1
        ? '1 has given no e-mail address and must be told by you.'
        : `${people} have given no e-mail address and must be told by you.`,
    whom: 'See who in the list of participants',
    send: 'Save and send',
    saveOnly: 'Save',
    again: 'Change again',
  },
})
