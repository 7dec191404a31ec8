type Id = number | string

const form = (questionnaire: Id) => `/evaluering/skjema/${questionnaire}/bygg`
const part = (questionnaire: Id, kind: 'sporsmal' | 'steg', linkId: string) =>
  `${form(questionnaire)}/${kind}/${linkId.startsWith(':') ? linkId : encodeURIComponent(linkId)}`

/** The addresses where questionnaires are built. */
export const paths = {
  begin: '/evaluering/skjema/nytt',
  build: form,
  about: (questionnaire: Id) => `${form(questionnaire)}/om`,
  bank: (questionnaire: Id) => `${form(questionnaire)}/bank`,
  kinds: (questionnaire: Id) => `${form(questionnaire)}/nytt-sporsmal`,
  newQuestion: (questionnaire: Id, kind: string) => `${form(questionnaire)}/nytt-sporsmal/${kind}`,
  question: (questionnaire: Id, linkId: string) => part(questionnaire, 'sporsmal', linkId),
  condition: (questionnaire: Id, linkId: string) => `${part(questionnaire, 'sporsmal', linkId)}/vis-hvis`,
  words: (questionnaire: Id, linkId: string) => `${part(questionnaire, 'sporsmal', linkId)}/ord`,
  ownCopy: (questionnaire: Id, linkId: string) => `${part(questionnaire, 'sporsmal', linkId)}/eget`,
  move: (questionnaire: Id, linkId: string) => `${part(questionnaire, 'sporsmal', linkId)}/flytting`,
  removal: (questionnaire: Id, linkId: string) => `${part(questionnaire, 'sporsmal', linkId)}/fjerning`,
  putBack: (questionnaire: Id, linkId: string) => `${part(questionnaire, 'sporsmal', linkId)}/angring`,
  newStep: (questionnaire: Id) => `${form(questionnaire)}/nytt-steg`,
  step: (questionnaire: Id, linkId: string) => part(questionnaire, 'steg', linkId),
  preview: (questionnaire: Id) => `${form(questionnaire)}/vis`,
  publish: (questionnaire: Id) => `${form(questionnaire)}/ta-i-bruk`,
}
