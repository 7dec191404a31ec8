import { defineTexts } from '../platform/texts.ts'

/** The words for when there is no course: the ways on. */
export const waysTexts = defineTexts({
  nb: {
    notAlone: 'Men du er ikke alene om å lete. Her er veiene videre.',
    nearestFound: 'Det nærmeste vi fant',
    ways: {
      'without-filters': 'Uten det du har valgt under «Velg litt mer».',
      'for-anyone': 'For andre enn dem du søkte for.',
      'any-diagnosis': 'Kurs for alle, uansett diagnose.',
      anything: 'Kurs om andre ting, nær deg.',
    },
    sayIt: 'Si fra at du trenger dette',
    sayItIn: (county: string) =>
      `De som planlegger kurs i ${county}, ser hvor mange som har meldt det samme. Når det blir kurs, kan du få vite det.`,
    sayItAnywhere:
      'De som planlegger kurs, ser hvor mange som har meldt det samme. Når det blir kurs, kan du få vite det.',
    say: 'Meld fra',
    talk: 'Snakk med noen nå',
    talkOwn: (service: string, place: string) => `${service} svarer deg som bor i ${place}.`,
    talkNearest: (service: string, place: string) => `${service} er nærmest ${place}. De hjelper deg videre.`,
    talkSomewhere: 'Finn tjenesten som svarer der du bor. De vet hva som kommer.',
    findService: 'Finn en tjeneste nær deg',
    phone: 'Telefon',
    email: 'E-post',
  },
  nn: {
    notAlone: 'Men du er ikkje åleine om å leite. Her er vegane vidare.',
    nearestFound: 'Det næraste vi fann',
    ways: {
      'without-filters': 'Utan det du har valt under «Vel litt meir».',
      'for-anyone': 'For andre enn dei du søkte for.',
      'any-diagnosis': 'Kurs for alle, uansett diagnose.',
      anything: 'Kurs om andre ting, nær deg.',
    },
    sayIt: 'Sei frå at du treng dette',
    sayItIn: (county) =>
      `Dei som planlegg kurs i ${county}, ser kor mange som har meldt det same. Når det blir kurs, kan du få vite det.`,
    sayItAnywhere:
      'Dei som planlegg kurs, ser kor mange som har meldt det same. Når det blir kurs, kan du få vite det.',
    say: 'Meld frå',
    talk: 'Snakk med nokon no',
    talkOwn: (service, place) => `${service} svarer deg som bur i ${place}.`,
    talkNearest: (service, place) => `${service} er nærast ${place}. Dei hjelper deg vidare.`,
    talkSomewhere: 'Finn tenesta som svarer der du bur. Dei veit kva som kjem.',
    findService: 'Finn ei teneste nær deg',
    phone: 'Telefon',
    email: 'E-post',
  },
  en: {
    notAlone: 'But you are not alone in looking. Here are the ways on.',
    nearestFound: 'The nearest we found',
    ways: {
      'without-filters': 'Without what you chose under “Choose a little more”.',
      'for-anyone': 'For others than those you searched for.',
      'any-diagnosis': 'Courses for everyone, whatever the diagnosis.',
      anything: 'Courses about other things, near you.',
    },
    sayIt: 'Say that you need this',
    sayItIn: (county) =>
      `Those who plan courses in ${county} see how many have said the same. When there is a course, you can be told.`,
    sayItAnywhere:
      'Those who plan courses see how many have said the same. When there is a course, you can be told.',
    say: 'Tell us',
    talk: 'Talk to someone now',
    talkOwn: (service, place) => `${service} answers you who live in ${place}.`,
    talkNearest: (service, place) => `${service} is nearest to ${place}. They will help you on.`,
    talkSomewhere: 'Find the service that answers where you live. They know what is coming.',
    findService: 'Find a service near you',
    phone: 'Telephone',
    email: 'E-mail',
  },
})
