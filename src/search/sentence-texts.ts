import { defineTexts } from '../platform/texts.ts'

/** The words that sentences about a search are put together of. */
export const sentenceTexts = defineTexts({
  nb: {
    and: 'og',
    none: 'Ingen kurs',
    now: 'akkurat nå',
    courses: { one: 'kurs', other: 'kurs' },
    about: (what: string) => `om ${what}`,
    with: (what: string) => `med «${what}»`,
    for: (whom: string) => `for ${whom}`,
    near: (place: string) => `nær ${place}`,
    elsewhere: (count: string, _number: number) =>
      `Sist kommer ${count} som bare er for folk fra andre kommuner.`,
    missed: (whom: string) => `Vi fant ingen for ${whom}, så her er de som er for andre.`,
    whom: {
      patient: 'deg som har sykdommen selv',
      'next-of-kin': 'pårørende',
      parent: 'foreldre',
      young: 'unge',
      professional: 'fagfolk',
    },
    order: {
      nearest: 'Nærmest først.',
      soonest: 'De som starter først, står øverst. Si hvor du bor, så viser vi de nærmeste.',
      likest: 'De som ligner mest på det du skrev, står øverst.',
      likestThenNearest: 'De som ligner mest på det du skrev, står øverst. Så de nærmeste.',
    },
    understood: {
      start: (q: string) => `Vi forsto «${q}»`,
      startFrom: (q: string) => `Vi forsto av «${q}»`,
      as: 'som ',
      near: 'at du leter nær ',
      roles: {
        patient: { before: 'at det gjelder ', strong: 'deg selv' },
        'next-of-kin': { before: 'at du er ', strong: 'pårørende' },
        parent: { before: 'at du er ', strong: 'forelder' },
        young: { before: 'at du er ', strong: 'ung' },
        professional: { before: 'at du er ', strong: 'fagperson' },
      },
    },
  },
  nn: {
    and: 'og',
    none: 'Ingen kurs',
    now: 'akkurat no',
    courses: { one: 'kurs', other: 'kurs' },
    about: (what) => `om ${what}`,
    with: (what) => `med «${what}»`,
    for: (whom) => `for ${whom}`,
    near: (place) => `nær ${place}`,
    elsewhere: (count) => `Sist kjem ${count} som berre er for folk frå andre kommunar.`,
    missed: (whom) => `Vi fann ingen for ${whom}, så her er dei som er for andre.`,
    whom: {
      patient: 'deg som har sjukdommen sjølv',
      'next-of-kin': 'pårørande',
      parent: 'foreldre',
      young: 'unge',
      professional: 'fagfolk',
    },
    order: {
      nearest: 'Nærast først.',
      soonest: 'Dei som startar først, står øvst. Sei kvar du bur, så viser vi dei næraste.',
      likest: 'Dei som liknar mest på det du skreiv, står øvst.',
      likestThenNearest: 'Dei som liknar mest på det du skreiv, står øvst. Så dei næraste.',
    },
    understood: {
      start: (q) => `Vi forstod «${q}»`,
      startFrom: (q) => `Vi forstod av «${q}»`,
      as: 'som ',
      near: 'at du leitar nær ',
      roles: {
        patient: { before: 'at det gjeld ', strong: 'deg sjølv' },
        'next-of-kin': { before: 'at du er ', strong: 'pårørande' },
        parent: { before: 'at du er ', strong: 'forelder' },
        young: { before: 'at du er ', strong: 'ung' },
        professional: { before: 'at du er ', strong: 'fagperson' },
      },
    },
  },
  en: {
    and: 'and',
    none: 'No courses',
    now: 'right now',
    courses: { one: 'course', other: 'courses' },
    about: (what) => `about ${what}`,
    with: (what) => `with “${what}”`,
    for: (whom) => `for ${whom}`,
    near: (place) => `near ${place}`,
    elsewhere: (count, number) =>
      number === 1
        ? 'Last comes 1 that is only for people from other municipalities.'
        : `Last come ${count} that are only for people from other municipalities.`,
    missed: (whom) => `We found none for ${whom}, so here are those for others.`,
    whom: {
      patient: 'you who have the illness yourself',
      'next-of-kin': 'next of kin',
      parent: 'parents',
      young: 'young people',
      professional: 'professionals',
    },
    order: {
      nearest: 'Nearest first.',
      soonest: 'Those that start first are at the top. Say where you live, and we show the nearest.',
      likest: 'Those most like what you wrote are at the top.',
      likestThenNearest: 'Those most like what you wrote are at the top. Then the nearest.',
    },
    understood: {
      start: (q) => `We understood “${q}”`,
      startFrom: (q) => `From “${q}” we understood`,
      as: 'as ',
      near: 'that you are looking near ',
      roles: {
        patient: { before: 'that it is about ', strong: 'yourself' },
        'next-of-kin': { before: 'that you are ', strong: 'next of kin' },
        parent: { before: 'that you are ', strong: 'a parent' },
        young: { before: 'that you are ', strong: 'young' },
        professional: { before: 'that you are ', strong: 'a professional' },
      },
    },
  },
})
