import { type DemoService, type Venue, venue } from './service.ts'

/** Learning services of one municipality. */
export const municipalServices: DemoService[] = [
  municipal('oslo', 'Oslo', venue('i Oslo', '0301', '0188 Oslo', 59.913, 10.762)),
  municipal('fredrikstad', 'Fredrikstad', venue('i Fredrikstad', '3107', '1606 Fredrikstad', 59.212, 10.94)),
  municipal('baerum', 'Bærum', venue('i Bærum', '3201', '1337 Sandvika', 59.89, 10.526)),
  municipal('drammen', 'Drammen', venue('i Drammen', '3301', '3016 Drammen', 59.744, 10.207)),
  municipal('ringsaker', 'Ringsaker', venue('i Brumunddal', '3411', '2380 Brumunddal', 60.881, 10.94)),
  municipal('sandefjord', 'Sandefjord', venue('i Sandefjord', '3907', '3210 Sandefjord', 59.131, 10.217)),
  municipal('skien', 'Skien', venue('i Skien', '4003', '3724 Skien', 59.21, 9.609)),
  municipal(
    'kristiansand',
    'Kristiansand',
    venue('i Kristiansand', '4204', '4611 Kristiansand', 58.146, 7.995),
  ),
  municipal('stavanger', 'Stavanger', venue('i Stavanger', '1103', '4006 Stavanger', 58.969, 5.738)),
  inNynorsk(municipal('bergen', 'Bergen', venue('i Bergen', '4601', '5014 Bergen', 60.39, 5.327))),
  inNynorsk(municipal('sogndal', 'Sogndal', venue('i Sogndal', '4640', '6856 Sogndal', 61.23, 7.097))),
  municipal('molde', 'Molde', venue('i Molde', '1506', '6413 Molde', 62.738, 7.16)),
  municipal('trondheim', 'Trondheim', venue('i Trondheim', '5001', '7011 Trondheim', 63.43, 10.393)),
  municipal('bodo', 'Bodø', venue('i Bodø', '1804', '8006 Bodø', 67.281, 14.39)),
  municipal('tromso', 'Tromsø', venue('i Tromsø', '5501', '9008 Tromsø', 69.65, 18.957)),
  municipal('alta', 'Alta', venue('i Alta', '5601', '9509 Alta', 69.967, 23.272)),
  {
    ...municipal(
      'kongsvinger',
      'Kongsvinger',
      venue('på Kongsvinger', '3401', '2211 Kongsvinger', 60.191, 11.998),
    ),
    opensInMonths: 3,
  },
  {
    ...municipal('kragero', 'Kragerø', venue('i Kragerø', '4014', '3770 Kragerø', 58.87, 9.41)),
    closedMonthsAgo: 8,
  },
]

function municipal(slug: string, name: string, place: Venue): DemoService {
  return {
    slug: `mestring-${slug}`,
    kind: 'municipal',
    owner: `${name} kommune`,
    name: `Lærings- og mestringstjenesten, ${name} kommune`,
    called: { nb: `${name} kommune`, nn: `${name} kommune`, en: `the municipality of ${name}` },
    standard: 'nb',
    catchment: 'own',
    venues: [place],
  }
}

function inNynorsk(service: DemoService): DemoService {
  return { ...service, name: `Lærings- og meistringstenesta, ${service.owner}`, standard: 'nn' }
}
