type Id = number | string

/** The addresses of questionnaires. */
export const paths = {
  list: '/evaluering/skjema',
  readIn: '/evaluering/skjema/les-inn',
  one: (questionnaire: Id) => `/evaluering/skjema/${questionnaire}`,
  version: (questionnaire: Id, version: Id) => `/evaluering/skjema/${questionnaire}/versjon/${version}`,
  file: (questionnaire: Id, version: Id) => `/evaluering/skjema/${questionnaire}/versjon/${version}/fhir`,
  publication: (questionnaire: Id, version: Id) =>
    `/evaluering/skjema/${questionnaire}/versjon/${version}/utgivelse`,
  retirement: (questionnaire: Id, version: Id) =>
    `/evaluering/skjema/${questionnaire}/versjon/${version}/ut-av-bruk`,
  removal: (questionnaire: Id, version: Id) => `/evaluering/skjema/${questionnaire}/versjon/${version}/slett`,
}

/** Numbers in a route. Anything else is no questionnaire of ours. */
export const anyQuestionnaire = ':questionnaire(^\\d{1,9}$)'
export const anyVersion = ':version(^\\d{1,3}$)'
