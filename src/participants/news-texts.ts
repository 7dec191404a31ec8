import { defineTexts } from '../platform/texts.ts'

/** What has happened on a run, for the mail to those who hold it: never who, and nothing about illness. */
export const texts = defineTexts({
  nb: {
    toCall: (parties: number) =>
      parties === 1 ? 'én må ringes, det er plass' : `${parties} må ringes, det er plass`,
    needs: 'noen trenger noe dere må ordne',
    joined: (parties: number) => (parties === 1 ? '1 ny påmelding' : `${parties} nye påmeldinger`),
    withdrawn: (parties: number) => (parties === 1 ? '1 avmelding' : `${parties} avmeldinger`),
    full: 'alle plassene er tatt',
    waiting: (parties: number) => (parties === 1 ? '1 venter nå' : `${parties} venter nå`),
    expired: (offers: number) =>
      offers === 1 ? '1 tilbud gikk ut uten svar' : `${offers} tilbud gikk ut uten svar`,
  },
  nn: {
    toCall: (parties: number) =>
      parties === 1 ? 'éin må ringjast, det er plass' : `${parties} må ringjast, det er plass`,
    needs: 'nokon treng noko de må ordne',
    joined: (parties: number) => (parties === 1 ? '1 ny påmelding' : `${parties} nye påmeldingar`),
    withdrawn: (parties: number) => (parties === 1 ? '1 avmelding' : `${parties} avmeldingar`),
    full: 'alle plassane er tekne',
    waiting: (parties: number) => (parties === 1 ? '1 ventar no' : `${parties} ventar no`),
    expired: (offers: number) =>
      offers === 1 ? '1 tilbod gjekk ut utan svar' : `${offers} tilbod gjekk ut utan svar`,
  },
  en: {
    toCall: (parties: number) =>
      parties === 1 ? 'one must be called, there is a seat' : `${parties} must be called, there is a seat`,
    needs: 'someone needs something you must arrange',
    joined: (parties: number) => (parties === 1 ? '1 new registration' : `${parties} new registrations`),
    withdrawn: (parties: number) => (parties === 1 ? '1 withdrawal' : `${parties} withdrawals`),
    full: 'all seats are taken',
    waiting: (parties: number) => (parties === 1 ? '1 is waiting now' : `${parties} are waiting now`),
    expired: (offers: number) =>
      offers === 1 ? '1 offer ran out unanswered' : `${offers} offers ran out unanswered`,
  },
})
