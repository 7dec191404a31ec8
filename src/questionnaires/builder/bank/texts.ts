import { defineTexts } from '../../../platform/texts.ts'

/** The words of the page where questions are picked. */
export const texts = defineTexts({
  nb: {
    title: 'Hent fra banken',
    ingress: 'Prøvde spørsmål, på bokmål, nynorsk og engelsk. Svarene kan ses sammen med andre kurs.',
    search: 'Søk i banken',
    find: 'Søk',
    all: 'Vis alle',
    none: (asked: string) => `Ingen spørsmål i banken har «${asked}» i seg.`,
    found: (count: number) => (count === 1 ? 'Ett spørsmål passer.' : `${count} spørsmål passer.`),
    isThere: 'Er med fra før',
    take: 'Hent de valgte',
    cancel: 'Avbryt',
    chooseSome: 'Velg minst ett spørsmål',
    withCare: 'Kan fortelle hvem som svarer når gruppa er liten.',
  },
  nn: {
    title: 'Hent frå banken',
    ingress: 'Prøvde spørsmål, på bokmål, nynorsk og engelsk. Svara kan sjåast saman med andre kurs.',
    search: 'Søk i banken',
    find: 'Søk',
    all: 'Vis alle',
    none: (asked) => `Ingen spørsmål i banken har «${asked}» i seg.`,
    found: (count) => (count === 1 ? 'Eitt spørsmål passar.' : `${count} spørsmål passar.`),
    isThere: 'Er med frå før',
    take: 'Hent dei valde',
    cancel: 'Avbryt',
    chooseSome: 'Vel minst eitt spørsmål',
    withCare: 'Kan fortelje kven som svarer når gruppa er lita.',
  },
  en: {
    title: 'Fetch from the bank',
    ingress:
      'Tried questions, in both Norwegian standards and English. The answers can be seen with those of other courses.',
    search: 'Search the bank',
    find: 'Search',
    all: 'Show all',
    none: (asked) => `No question in the bank has “${asked}” in it.`,
    found: (count) => (count === 1 ? 'One question fits.' : `${count} questions fit.`),
    isThere: 'Is there already',
    take: 'Fetch the chosen ones',
    cancel: 'Cancel',
    chooseSome: 'Choose at least one question',
    withCare: 'May tell who answers when the group is small.',
  },
})
