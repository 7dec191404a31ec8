import type { Text } from '../template.ts'
import { type DemoService, type Venue, venue } from './service.ts'

/** Services that several municipalities run together; the first one is the host. */
export const intermunicipalServices: DemoService[] = [
  shared('hallingdal', 'Hallingdal', 'Gol', ['3320', '3322', '3326', '3328', '3330'], 'nn', [
    venue('på Gol', '3324', '3550 Gol', 60.701, 8.957),
    venue('på Ål', '3328', '3570 Ål', 60.63, 8.562),
  ]),
  shared('fjellregionen', 'Fjellregionen', 'Tynset', ['3424', '3426', '3428', '3429', '3430', '5025'], 'nb', [
    venue('på Tynset', '3427', '2500 Tynset', 62.276, 10.78),
    venue('på Røros', '5025', '7374 Røros', 62.575, 11.384),
  ]),
  shared('lister', 'Lister', 'Farsund', ['4207', '4225', '4226', '4227', '4228'], 'nb', [
    venue('i Farsund', '4206', '4550 Farsund', 58.095, 6.804),
    venue('i Lyngdal', '4225', '4580 Lyngdal', 58.138, 7.07),
  ]),
  shared('nordfjord', 'Nordfjord', 'Gloppen', ['4648', '4649', '4651'], 'nn', [
    venue('på Sandane', '4650', '6823 Sandane', 61.773, 6.216),
    venue('på Stryn', '4651', '6783 Stryn', 61.903, 6.72),
  ]),
  shared(
    'sore-sunnmore',
    'Søre Sunnmøre',
    'Ulstein',
    ['1511', '1514', '1515', '1517', '1520', '1577'],
    'nn',
    [
      venue('i Ulsteinvik', '1516', '6065 Ulsteinvik', 62.343, 5.849),
      venue('i Ørsta', '1520', '6150 Ørsta', 62.199, 6.129),
    ],
  ),
  shared('stjordalsregionen', 'Stjørdalsregionen', 'Stjørdal', ['5032', '5033', '5034'], 'nb', [
    venue('på Stjørdal', '5035', '7500 Stjørdal', 63.469, 10.918),
  ]),
  shared('lofoten', 'Lofoten', 'Vågan', ['1859', '1860', '1874'], 'nb', [
    venue('i Svolvær', '1865', '8300 Svolvær', 68.234, 14.568),
    venue('på Leknes', '1860', '8370 Leknes', 68.147, 13.612),
  ]),
  shared('midt-troms', 'Midt-Troms', 'Senja', ['5520', '5522', '5524', '5526', '5528'], 'nb', [
    venue('på Finnsnes', '5530', '9300 Finnsnes', 69.233, 17.981),
    venue('på Bardufoss', '5524', '9325 Bardufoss', 69.064, 18.515),
  ]),
]

function shared(
  slug: string,
  region: string,
  host: string,
  others: string[],
  standard: 'nb' | 'nn',
  venues: [Venue, ...Venue[]],
): DemoService {
  const name = { nb: `Mestringstjenesten i ${region}`, nn: `Meistringstenesta i ${region}` }
  const called: Text = {
    nb: `mestringstjenesten i ${region}`,
    nn: `meistringstenesta i ${region}`,
    en: `the shared service in ${region}`,
  }
  return {
    slug: `mestring-${slug}`,
    kind: 'intermunicipal',
    owner: `${host} kommune`,
    name: name[standard],
    called,
    standard,
    catchment: [venues[0].municipality, ...others],
    venues,
  }
}
