import { type DemoService, type Venue, venue } from './service.ts'

/** One learning centre (lærings- og mestringssenter) for each hospital trust. */
export const learningCentres: DemoService[] = [
  centre('oslo-universitetssykehus', 'Oslo universitetssykehus', [
    venue('i Oslo', '0301', '0450 Oslo', 59.936, 10.735),
    venue('i Oslo', '0301', '0372 Oslo', 59.949, 10.715),
  ]),
  centre('akershus-universitetssykehus', 'Akershus universitetssykehus', [
    venue('på Lørenskog', '3222', '1470 Lørenskog', 59.931, 10.995),
    venue('på Kongsvinger', '3401', '2212 Kongsvinger', 60.191, 12.004),
  ]),
  centre('sykehuset-ostfold', 'Sykehuset Østfold', [
    venue('i Sarpsborg', '3105', '1714 Grålum', 59.293, 11.046),
    venue('i Moss', '3103', '1535 Moss', 59.434, 10.658),
  ]),
  centre('vestre-viken', 'Vestre Viken', [
    venue('i Drammen', '3301', '3004 Drammen', 59.741, 10.204),
    venue('i Bærum', '3201', '1346 Gjettum', 59.898, 10.51),
    venue('på Ringerike', '3305', '3511 Hønefoss', 60.168, 10.257),
    venue('på Kongsberg', '3303', '3612 Kongsberg', 59.669, 9.65),
  ]),
  centre('sykehuset-i-vestfold', 'Sykehuset i Vestfold', [
    venue('i Tønsberg', '3905', '3116 Tønsberg', 59.273, 10.415),
    venue('i Larvik', '3909', '3257 Larvik', 59.053, 10.029),
  ]),
  centre('sykehuset-telemark', 'Sykehuset Telemark', [
    venue('i Skien', '4003', '3710 Skien', 59.208, 9.609),
    venue('på Notodden', '4005', '3674 Notodden', 59.559, 9.259),
  ]),
  centre('sorlandet-sykehus', 'Sørlandet sykehus', [
    venue('i Kristiansand', '4204', '4615 Kristiansand', 58.163, 8.003),
    venue('i Arendal', '4203', '4838 Arendal', 58.461, 8.772),
    venue('i Flekkefjord', '4207', '4400 Flekkefjord', 58.297, 6.66),
  ]),
  centre('sykehuset-innlandet', 'Sykehuset Innlandet', [
    venue('på Hamar', '3403', '2318 Hamar', 60.795, 11.068),
    venue('på Gjøvik', '3407', '2819 Gjøvik', 60.796, 10.692),
    venue('på Lillehammer', '3405', '2609 Lillehammer', 61.115, 10.466),
    venue('på Tynset', '3427', '2500 Tynset', 62.276, 10.78),
  ]),
  {
    ...centre('sunnaas-sykehus', 'Sunnaas sykehus', [
      venue('på Nesodden', '3212', '1453 Bjørnemyr', 59.851, 10.661),
    ]),
    catchment: 'region',
  },
  west('helse-bergen', 'Helse Bergen', [
    venue('i Bergen', '4601', '5021 Bergen', 60.374, 5.358),
    venue('på Voss', '4621', '5704 Voss', 60.629, 6.415),
  ]),
  west('helse-stavanger', 'Helse Stavanger', [
    venue('i Stavanger', '1103', '4011 Stavanger', 58.954, 5.73),
    venue('i Egersund', '1101', '4370 Egersund', 58.451, 5.999),
  ]),
  west('helse-fonna', 'Helse Fonna', [
    venue('i Haugesund', '1106', '5528 Haugesund', 59.413, 5.268),
    venue('på Stord', '4614', '5416 Stord', 59.78, 5.5),
    venue('i Odda', '4618', '5750 Odda', 60.069, 6.546),
  ]),
  west('helse-forde', 'Helse Førde', [
    venue('i Førde', '4647', '6812 Førde', 61.452, 5.857),
    venue('på Nordfjordeid', '4649', '6770 Nordfjordeid', 61.912, 5.99),
    venue('på Lærdal', '4642', '6887 Lærdal', 61.099, 7.482),
  ]),
  centre('st-olavs-hospital', 'St. Olavs hospital', [
    venue('i Trondheim', '5001', '7030 Trondheim', 63.42, 10.387),
    venue('på Orkanger', '5059', '7300 Orkanger', 63.3, 9.85),
  ]),
  centre('helse-more-og-romsdal', 'Helse Møre og Romsdal', [
    venue('i Ålesund', '1508', '6017 Ålesund', 62.463, 6.312),
    venue('i Molde', '1506', '6412 Molde', 62.737, 7.16),
    venue('i Kristiansund', '1505', '6518 Kristiansund', 63.11, 7.728),
    venue('i Volda', '1577', '6100 Volda', 62.147, 6.069),
  ]),
  centre('helse-nord-trondelag', 'Helse Nord-Trøndelag', [
    venue('i Levanger', '5037', '7600 Levanger', 63.746, 11.299),
    venue('i Namsos', '5007', '7803 Namsos', 64.466, 11.495),
  ]),
  centre('finnmarkssykehuset', 'Finnmarkssykehuset', [
    venue('i Hammerfest', '5603', '9601 Hammerfest', 70.663, 23.682),
    venue('i Alta', '5601', '9510 Alta', 69.969, 23.272),
    venue('i Kirkenes', '5605', '9900 Kirkenes', 69.727, 30.045),
    venue('i Karasjok', '5610', '9730 Karasjok', 69.472, 25.512),
  ]),
  centre('unn', 'Universitetssykehuset Nord-Norge', [
    venue('i Tromsø', '5501', '9019 Tromsø', 69.683, 18.983),
    venue('i Harstad', '5503', '9406 Harstad', 68.799, 16.541),
    venue('i Narvik', '1806', '8516 Narvik', 68.438, 17.427),
  ]),
  centre('nordlandssykehuset', 'Nordlandssykehuset', [
    venue('i Bodø', '1804', '8005 Bodø', 67.283, 14.405),
    venue('på Gravdal', '1860', '8372 Gravdal', 68.117, 13.553),
    venue('på Stokmarknes', '1866', '8450 Stokmarknes', 68.564, 14.909),
  ]),
  centre('helgelandssykehuset', 'Helgelandssykehuset', [
    venue('i Mo i Rana', '1833', '8613 Mo i Rana', 66.313, 14.142),
    venue('i Sandnessjøen', '1820', '8800 Sandnessjøen', 66.021, 12.632),
    venue('i Mosjøen', '1824', '8656 Mosjøen', 65.837, 13.19),
  ]),
]

function centre(slug: string, hospital: string, venues: [Venue, ...Venue[]]): DemoService {
  return {
    slug: `lms-${slug}`,
    kind: 'learning-centre',
    owner: `${hospital} HF`,
    name: `Lærings- og mestringssenteret, ${hospital}`,
    called: { nb: `${hospital}`, nn: `${hospital}`, en: hospital },
    standard: 'nb',
    catchment: 'trust',
    venues,
  }
}

function west(slug: string, hospital: string, venues: [Venue, ...Venue[]]): DemoService {
  const name = `Lærings- og meistringssenteret, ${hospital}`
  return { ...centre(slug, hospital, venues), name, standard: 'nn' }
}
