/** Who speaks at a course. `lived` is a person with experience; how they are presented is the template's own. */
export type Role = 'lived' | keyof typeof professions

/** Professions as they stand after a name in the programme. */
export const professions = {
  leader: { nb: 'kursleder', nn: 'kursleiar' },
  nurse: { nb: 'sykepleier', nn: 'sjukepleiar' },
  lungNurse: { nb: 'lungesykepleier', nn: 'lungesjukepleiar' },
  diabetesNurse: { nb: 'diabetessykepleier', nn: 'diabetessjukepleiar' },
  cancerNurse: { nb: 'kreftsykepleier', nn: 'kreftsjukepleiar' },
  mentalNurse: { nb: 'psykiatrisk sykepleier', nn: 'psykiatrisk sjukepleiar' },
  schoolNurse: { nb: 'helsesykepleier', nn: 'helsesjukepleiar' },
  doctor: { nb: 'overlege', nn: 'overlege' },
  gp: { nb: 'fastlege', nn: 'fastlege' },
  physio: { nb: 'fysioterapeut', nn: 'fysioterapeut' },
  occupational: { nb: 'ergoterapeut', nn: 'ergoterapeut' },
  speech: { nb: 'logoped', nn: 'logoped' },
  psychologist: { nb: 'psykolog', nn: 'psykolog' },
  social: { nb: 'sosionom', nn: 'sosionom' },
  dietitian: { nb: 'klinisk ernæringsfysiolog', nn: 'klinisk ernæringsfysiolog' },
  pharmacist: { nb: 'farmasøyt', nn: 'farmasøyt' },
  audiologist: { nb: 'audiograf', nn: 'audiograf' },
  educator: { nb: 'spesialpedagog', nn: 'spesialpedagog' },
  socialEducator: { nb: 'vernepleier', nn: 'vernepleiar' },
  dementiaTeam: { nb: 'demenskoordinator', nn: 'demenskoordinator' },
  familyTherapist: { nb: 'familieterapeut', nn: 'familieterapeut' },
  healthyLife: { nb: 'frisklivsveileder', nn: 'frisklivsrettleiar' },
  benefits: { nb: 'veileder i NAV', nn: 'rettleiar i NAV' },
  priest: { nb: 'samtaleleder', nn: 'samtaleleiar' },
  geneticist: { nb: 'genetisk veileder', nn: 'genetisk rettleiar' },
} as const
