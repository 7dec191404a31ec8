import { defineTexts } from '../../platform/texts.ts'

/** What may be wrong with what is written about a course. */
export const texts = defineTexts({
  nb: {
    title: 'Gi kurset en tittel, på bokmål eller nynorsk',
    missing: 'Dette trenger leseren. Skriv det på bokmål eller nynorsk',
    groups: 'Velg minst én målgruppe',
    mode: 'Velg hvordan kurset holdes',
    signup: 'Velg hvordan man kommer med',
    order: 'Det høyeste tallet må stå sist',
    email: 'Skriv en hel e-postadresse, for eksempel navn@example.no',
    url: 'Skriv hele adressen, med https:// først',
    referral: 'Når kurset krever henvisning, må den som henviser, vite dette',
  },
  nn: {
    title: 'Gi kurset ein tittel, på bokmål eller nynorsk',
    missing: 'Dette treng lesaren. Skriv det på bokmål eller nynorsk',
    groups: 'Vel minst éi målgruppe',
    mode: 'Vel korleis kurset blir halde',
    signup: 'Vel korleis ein kjem med',
    order: 'Det høgaste talet må stå sist',
    email: 'Skriv ei heil e-postadresse, til dømes namn@example.no',
    url: 'Skriv heile adressa, med https:// først',
    referral: 'Når kurset krev tilvising, må den som tilviser, vite dette',
  },
  en: {
    title: 'Give the course a title, in bokmål or nynorsk',
    missing: 'The reader needs this. Write it in bokmål or nynorsk',
    groups: 'Choose at least one target group',
    mode: 'Choose how the course is held',
    signup: 'Choose how people take part',
    order: 'The higher number must come last',
    email: 'Write a whole e-mail address, for example name@example.no',
    url: 'Write the whole address, with https:// first',
    referral: 'When the course needs a referral, whoever refers must know this',
  },
})
