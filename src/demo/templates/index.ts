import type { Template } from '../template.ts'
import { adhd } from './adhd.ts'
import { artrose } from './artrose.ts'
import { autisme } from './autisme.ts'
import { bipolar } from './bipolar.ts'
import { blodtrykk } from './blodtrykk.ts'
import { coliaki } from './coliaki.ts'
import { covid } from './covid.ts'
import { demens } from './demens.ts'
import { diabetes2 } from './diabetes2.ts'
import { eksem } from './eksem.ts'
import { epilepsi } from './epilepsi.ts'
import { helsepedagogikk } from './helsepedagogikk.ts'
import { heltSjef } from './helt-sjef.ts'
import { hjerte } from './hjerte.ts'
import { kols } from './kols.ts'
import { kreft } from './kreft.ts'
import { lettlest } from './lettlest.ts'
import { levevaner } from './levevaner.ts'
import { lysereDager } from './lysere-dager.ts'
import { me } from './me.ts'
import { mestringstreff } from './mestringstreff.ts'
import { ms } from './ms.ts'
import { nyre } from './nyre.ts'
import { overvekt } from './overvekt.ts'
import { parkinson } from './parkinson.ts'
import { parorende } from './parorende.ts'
import { revmatisme } from './revmatisme.ts'
import { ro } from './ro.ts'
import { rusParorende } from './rus-parorende.ts'
import { sjeldne } from './sjeldne.ts'
import { slag } from './slag.ts'
import { smerte } from './smerte.ts'
import { smil } from './smil.ts'
import { sorg } from './sorg.ts'
import { sovn } from './sovn.ts'
import { spiseforstyrrelser } from './spiseforstyrrelser.ts'
import { starthjelp } from './starthjelp.ts'
import { tarm } from './tarm.ts'
import { tinnitus } from './tinnitus.ts'
import { ungDiabetes } from './ung-diabetes.ts'

export const templates: Template[] = [
  adhd,
  artrose,
  autisme,
  bipolar,
  blodtrykk,
  coliaki,
  covid,
  demens,
  diabetes2,
  eksem,
  epilepsi,
  helsepedagogikk,
  heltSjef,
  hjerte,
  kols,
  kreft,
  lettlest,
  levevaner,
  lysereDager,
  me,
  mestringstreff,
  ms,
  nyre,
  overvekt,
  parkinson,
  parorende,
  revmatisme,
  ro,
  rusParorende,
  sjeldne,
  slag,
  smerte,
  smil,
  sorg,
  sovn,
  spiseforstyrrelser,
  starthjelp,
  tarm,
  tinnitus,
  ungDiabetes,
]
