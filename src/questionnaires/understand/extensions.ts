const hl7 = 'http://hl7.org/fhir/StructureDefinition'
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition'
const ehelse = 'http://ehelse.no/fhir/StructureDefinition'
const helsenorge = 'http://helsenorge.no/fhir/StructureDefinition'

/** The extensions that are understood. */
export const urls = {
  translation: `${hl7}/translation`,
  markdown: `${hl7}/rendering-markdown`,
  itemControl: `${hl7}/questionnaire-itemControl`,
  minValue: `${hl7}/minValue`,
  maxValue: `${hl7}/maxValue`,
  minLength: `${hl7}/minLength`,
  decimals: `${hl7}/maxDecimalPlaces`,
  regex: `${hl7}/regex`,
  unit: `${hl7}/questionnaire-unit`,
  unitOption: `${hl7}/questionnaire-unitOption`,
  hidden: `${hl7}/questionnaire-hidden`,
  sliderStep: `${hl7}/questionnaire-sliderStepValue`,
  minOccurs: `${hl7}/questionnaire-minOccurs`,
  maxOccurs: `${hl7}/questionnaire-maxOccurs`,
  ordinalValue: `${hl7}/ordinalValue`,
  itemWeight: `${hl7}/itemWeight`,
  variable: `${hl7}/variable`,
  calculated: `${sdc}/sdc-questionnaire-calculatedExpression`,
  /** Structor's own name for the same, as a plain text. */
  calculatedBefore: `${ehelse}/sdf-calculatedExpression`,
  /** Structor's line below a question. */
  sublabel: `${helsenorge}/sdf-sublabel`,
  sublabelText: `${helsenorge}/sdf-sublabel-text`,
} as const

export const systems = {
  question: 'urn:mestring:question',
  instrument: 'urn:mestring:instrument',
  itemControl: 'http://hl7.org/fhir/questionnaire-item-control',
  /** Structor's words at the ends of a slider. */
  sliderLabels: 'http://helsenorge.no/fhir/CodeSystem/SliderLabels',
  renderOptions: 'http://helsenorge.no/fhir/CodeSystem/RenderOptions',
  score: 'http://ehelse.no/Score',
  scoringFormulas: 'http://ehelse.no/scoringFormulas',
} as const

/** About the whole form: where Helsenorge sends it, who may open it, which buttons it has. Nothing of it changes what is asked. */
export const harmlessOnForm = new Set<string>([
  `${ehelse}/sdf-accessibilitytoresponse`,
  `${ehelse}/sdf-authenticationrequirement`,
  `${ehelse}/sdf-canbeperformedby`,
  `${ehelse}/sdf-discretion`,
  `${ehelse}/sdf-endpoint`,
  `${ehelse}/sdf-generatenarrative`,
  `${ehelse}/sdf-generatepdf`,
  `${helsenorge}/sdf-information-message`,
  `${helsenorge}/sdf-presentationbuttons`,
  `${helsenorge}/sdf-questionnaire-navgiator-state`,
  `${helsenorge}/sdf-questionnaire-print-version`,
  `${helsenorge}/sdf-save-capabilities`,
  `${helsenorge}/sdf-sidebar`,
  // Spelt so by Structor.
  'http://helsenorge.no/fhir/StructureDefintion/sdf-itemControl-visibility',
  `${hl7}/questionnaire-signatureRequired`,
  `${sdc}/sdc-questionnaire-observationExtract`,
  `${sdc}/sdc-questionnaire-preferredTerminologyServer`,
])

/** About one item: how it looks elsewhere, and words for a screen that isn't ours. */
export const harmlessOnItem = new Set<string>([
  `${hl7}/designNote`,
  `${hl7}/entryFormat`,
  `${hl7}/questionnaire-choiceOrientation`,
  `${hl7}/questionnaire-displayCategory`,
  `${hl7}/questionnaire-supportLink`,
  `${hl7}/valueset-label`,
  `${ehelse}/repeatstext`,
  `${ehelse}/validationtext`,
  `${helsenorge}/sdf-hyperlink-target`,
  `${helsenorge}/sdf-questionnaire-navgiator-state`,
  `${sdc}/sdc-questionnaire-preferredTerminologyServer`,
  `${sdc}/sdc-questionnaire-shortText`,
  `${sdc}/sdc-questionnaire-observationLinkPeriod`,
  `${sdc}/sdc-questionnaire-observationExtract`,
  `${sdc}/sdc-questionnaire-optionalDisplay`,
])
