import type { SeedPlan } from '../../planning/index.ts'
import { aGroup, type DemoPlan, daysBefore, type World } from './world.ts'

/** A course from before that was taken into the method: signed and out, and one who speaks hasn't said yes yet. */
export const soonHeld: DemoPlan = async (db, world) => {
  const { people, serviceId } = world
  const { berit, solfrid, jon, yusuf } = people
  const course = await db
    .selectFrom('courses')
    .select(['id', 'title'])
    .where('serviceId', '=', serviceId)
    .where('slug', 'like', 'ny-med-ms%')
    .executeTakeFirst()
  if (!course) return undefined
  const speakers = await db
    .selectFrom('courseProgrammeItems')
    .select(['speaker', 'ledBy'])
    .distinct()
    .where('courseId', '=', course.id)
    .where('ledBy', 'in', ['experience', 'professional'])
    .where('speaker', 'is not', null)
    .orderBy('ledBy', 'desc')
    .execute()
  const planningGroupId = await aGroup(db, world, 'Ny med MS', {
    ...{ berit: 'secretary', solfrid: 'leader', jon: 'user-representative', yusuf: 'professional' },
  })
  const ago = daysBefore(world)
  return {
    plan: {
      ...{ serviceId, planningGroupId, title: 'Ny med MS', courseId: course.id },
      ...{ startedAt: ago(90), startedBy: berit, responsible: yusuf },
      // Dates that are held by now were out before the plan: what is prepared is the next.
      roundBeganAt: world.now,
    },
    need: {
      ...{ source: 'professional', themeId: 'ms', targetGroups: ['patient', 'next-of-kin'] },
      who: 'Folk som har fått MS det siste året, og de som står dem nær.',
      why: 'Kurset har gått i mange år. Nå vil vi se på det sammen, og ikke bare gjenta det.',
      compared: 'Det er vårt eget kurs. Det nærmeste ellers er i Tromsø.',
      ...{ comparedAt: ago(88), writtenBy: berit, writtenAt: ago(89) },
    },
    anchoring: {
      settled: ['leader', 'resources', 'pathway', 'user-organisation', 'medical-responsible'],
      ...{ writtenBy: berit, writtenAt: ago(80), signedBy: solfrid, signedAt: ago(80) },
    },
    honoraria: [
      {
        ...{ accountId: jon, kroner: 1200, per: 'meeting', travel: true },
        ...{ offeredBy: berit, offeredAt: ago(78), agreedAt: ago(77) },
      },
    ],
    ...agreed(world),
    briefs: speakers.map(({ speaker, ledBy }, at) => ({
      ...{
        round: 1,
        speaker: speaker ?? '',
        side: ledBy ?? 'professional',
        writtenBy: yusuf,
        writtenAt: ago(20),
      },
      brief: 'Snakk i tjue minutter, og la det være ti til spørsmål. Si heller litt og vent, enn mye.',
      consentedAt: at === 0 ? null : ago(15),
      trainedAt: at === 0 ? null : ago(10),
    })),
    signatures: [
      { side: 'experience', accountId: jon, signedAt: ago(30) },
      { side: 'professional', accountId: yusuf, signedAt: ago(31) },
    ],
  }
}

/** The goals, as both sides have agreed to them. */
function agreed(world: World): Pick<SeedPlan, 'inputs' | 'texts'> {
  const ago = daysBefore(world)
  const { berit, jon, yusuf } = world.people
  const own = (accountId: number, side: string, words: string) => ({
    ...{ round: 1, element: 'goals', accountId, side, words, writtenAt: ago(60), handedInAt: ago(60) },
  })
  return {
    inputs: [
      own(jon, 'experience', 'Å få høre at livet ikke er over, av en som har levd med det.'),
      own(
        yusuf,
        'professional',
        'Vite hva medisinen gjør, og kjenne forskjell på et attakk og en dårlig dag.',
      ),
    ],
    texts: [
      {
        ...{ round: 1, element: 'goals', writtenBy: berit, writtenAt: ago(50) },
        words: 'Du vet hva medisinen gjør, kjenner et attakk, og har møtt en som lever godt med MS.',
        agreed: [
          { side: 'experience', accountId: jon, agreedAt: ago(49) },
          { side: 'professional', accountId: yusuf, agreedAt: ago(48) },
        ],
      },
    ],
  }
}
