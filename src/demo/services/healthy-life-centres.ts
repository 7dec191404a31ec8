import { type DemoService, type Venue, venue } from './service.ts'

/** Frisklivssentraler. */
export const healthyLifeCentres: DemoService[] = [
  centre('asker', 'Asker', venue('i Asker', '3203', '1383 Asker', 59.834, 10.435)),
  centre('lillestrom', 'Lillestrøm', venue('i Lillestrøm', '3205', '2000 Lillestrøm', 59.956, 11.05)),
  centre('moss', 'Moss', venue('i Moss', '3103', '1530 Moss', 59.434, 10.658)),
  centre('hamar', 'Hamar', venue('på Hamar', '3403', '2317 Hamar', 60.795, 11.068)),
  centre('gjovik', 'Gjøvik', venue('på Gjøvik', '3407', '2815 Gjøvik', 60.796, 10.692)),
  centre('porsgrunn', 'Porsgrunn', venue('i Porsgrunn', '4001', '3915 Porsgrunn', 59.14, 9.656)),
  centre('grimstad', 'Grimstad', venue('i Grimstad', '4202', '4876 Grimstad', 58.341, 8.593)),
  centre('sandnes', 'Sandnes', venue('i Sandnes', '1108', '4306 Sandnes', 58.851, 5.735)),
  inNynorsk(centre('karmoy', 'Karmøy', venue('på Karmøy', '1149', '4250 Kopervik', 59.283, 5.305))),
  inNynorsk(centre('askoy', 'Askøy', venue('på Askøy', '4627', '5300 Kleppestø', 60.409, 5.228))),
  inNynorsk(centre('kinn', 'Kinn', venue('i Florø', '4602', '6900 Florø', 61.6, 5.033))),
  centre('kristiansund', 'Kristiansund', venue('i Kristiansund', '1505', '6508 Kristiansund', 63.111, 7.728)),
  centre('steinkjer', 'Steinkjer', venue('i Steinkjer', '5006', '7713 Steinkjer', 64.015, 11.495)),
  centre('rana', 'Rana', venue('i Mo i Rana', '1833', '8622 Mo i Rana', 66.313, 14.142)),
  centre('harstad', 'Harstad', venue('i Harstad', '5503', '9405 Harstad', 68.799, 16.541)),
  centre('sor-varanger', 'Sør-Varanger', venue('i Kirkenes', '5605', '9900 Kirkenes', 69.727, 30.045)),
]

function centre(slug: string, name: string, place: Venue): DemoService {
  return {
    slug: `frisklivssentralen-${slug}`,
    kind: 'healthy-life-centre',
    owner: `${name} kommune`,
    name: `Frisklivssentralen i ${name}`,
    called: {
      nb: `frisklivssentralen i ${name}`,
      nn: `frisklivssentralen i ${name}`,
      en: `the healthy-life centre in ${name}`,
    },
    standard: 'nb',
    catchment: 'own',
    venues: [place],
  }
}

function inNynorsk(service: DemoService): DemoService {
  return { ...service, standard: 'nn' }
}
