/** What the owned ones are called by those who use them. EQ-5D without its number of levels is the newer. */
const names: [RegExp, string][] = [
  [/\bEQ[-\s]?5D[-\s]?3L\b/iu, 'eq-5d-3l'],
  [/\bEQ[-\s]?5D(?:[-\s]?5L)?\b/iu, 'eq-5d-5l'],
  [/\bheiQ\b|\bHealth Education Impact Questionnaire\b/iu, 'heiq'],
  [/\bHLQ\b|\bHealth Literacy Questionnaire\b/iu, 'hlq'],
  [/\bPAM[-\s]?13\b|\bPatient Activation Measure\b/iu, 'pam-13'],
  [/\bSF[-\s]?12(?:v2)?\b/iu, 'sf-12'],
  [/\bSF[-\s]?36(?:v2)?\b/iu, 'sf-36'],
  [/\bSOC[-\s]?13\b|\bSense of Coherence\b/iu, 'soc-13'],
]

/** The instrument with an owner that a title says a form is; nothing when it says none. */
export const namedIn = (title: string): string | undefined => names.find(([name]) => name.test(title))?.[1]
