import { type Line, line } from './line.ts'
import { members, plan, seeThePlan } from './of-a-plan.ts'
import type { Records, Who } from './world.ts'

const editor: readonly Who[] = ['national editor']
const guide =
  (then = '') =>
  ({ programme }: Records) =>
    `/konsepter/${programme}/veileder${then}`

/** A guide is written by the national editor, whichever programme it is of. */
const edits = (route: string, then = ''): Line =>
  line(route.replace('…', '/konsepter/:programme/veileder'), editor, guide(then), editor)

/** Guides are written by the nation, and taken by those who plan, part by part. */
export const guideLines: Line[] = [
  line('GET /konsepter/veiledere', editor),
  edits('GET …'),
  edits('POST …'),
  edits('GET …/ny-del', '/ny-del?slag=day'),
  edits('POST …/ny-del', '/ny-del'),
  edits('GET …/deler/:part', '/deler/rom'),
  edits('POST …/deler/:part', '/deler/rom'),
  edits('GET …/utgivelse', '/utgivelse'),
  edits('POST …/utgivelse', '/utgivelse'),
  edits('GET …/deler/:part/fjern', '/deler/rom/fjern'),
  edits('POST …/deler/:part/fjern', '/deler/rom/fjern'),
  line('GET /plan/:plan/konsept', seeThePlan, plan('/konsept')),
  line('GET /plan/:plan/konsept/alt', seeThePlan, plan('/konsept/alt')),
  line('POST /plan/:plan/konsept/alt', members, plan('/konsept/alt')),
  line('GET /plan/:plan/konsept/deler/:part/ja', seeThePlan, plan('/konsept/deler/rom/ja')),
  line('POST /plan/:plan/konsept/deler/:part/ja', members, plan('/konsept/deler/rom/ja')),
  line('GET /plan/:plan/konsept/deler/:part/nei', seeThePlan, plan('/konsept/deler/rom/nei')),
  line('POST /plan/:plan/konsept/deler/:part/nei', members, plan('/konsept/deler/rom/nei')),
  line('GET /plan/:plan/forankring/konsept', seeThePlan, plan('/forankring/konsept')),
  line('POST /plan/:plan/forankring/konsept', members, plan('/forankring/konsept')),
]
