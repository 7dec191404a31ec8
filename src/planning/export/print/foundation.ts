import { roleName } from '../../../people/index.ts'
import { longDate } from '../../../platform/dates.ts'
import type { Locale } from '../../../platform/locale.ts'
import { inLanguage } from '../../../platform/localised.ts'
import { kroner } from '../../../platform/money.ts'
import { texts as anchoringTexts } from '../../anchoring/texts.ts'
import { texts as honorariaTexts } from '../../honoraria/texts.ts'
import { texts as needTexts } from '../../need/texts.ts'
import { texts as planTexts } from '../../texts.ts'
import type { PlanExport } from '../plan-export.ts'
import { texts } from '../texts.ts'
import { type Block, facts, heading, quiet, titled } from './blocks.ts'

export function needInBlocks({ need }: PlanExport, locale: Locale): Block[] {
  const t = needTexts[locale]
  const title = heading(2, planTexts[locale].steps.need)
  if (!need) return [title, quiet(texts[locale].notWritten)]
  const groups = need.targetGroups.map((group) => t.groupNames[group as keyof typeof t.groupNames])
  return [
    title,
    facts({
      [t.source]: t.sources[need.source],
      [t.who]: need.who,
      [t.why]: need.why,
      [t.theme]: need.theme && inLanguage(need.theme, locale).text,
      [t.municipality]: need.municipalityName,
      [t.groups]: groups.join(', '),
    }),
    quiet(`${t.writtenBy(need.writtenBy, longDate(need.writtenAt, locale))}.`),
    ...titled(3, texts[locale].found, need.compared),
  ]
}

export function anchoringInBlocks({ anchoring }: PlanExport, locale: Locale): Block[] {
  const t = anchoringTexts[locale]
  const title = heading(2, planTexts[locale].steps.anchoring)
  if (!anchoring) return [title, quiet(texts[locale].notWritten)]
  const { settled, medicalNotNeeded, notes, signedBy, signedAt } = anchoring
  const items = [...settled.map((point) => t.points[point]), ...(medicalNotNeeded ? [t.notNeeded] : [])]
  return [
    title,
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : [quiet(t.none)]),
    ...titled(3, t.notes, notes),
    ...(signedBy && signedAt ? [quiet(t.signedBy(signedBy, longDate(signedAt, locale)))] : []),
  ]
}

export function groupInBlocks({ group, honoraria }: PlanExport, locale: Locale): Block[] {
  const t = texts[locale].group
  const day = (at: Date | null) => (at ? longDate(at, locale) : '')
  return [
    heading(2, planTexts[locale].steps.group),
    {
      kind: 'table',
      wide: [0],
      columns: t.columns,
      rows: group.map(({ name, organisation, role, side, from, to }) => [
        organisation ? `${name}, ${organisation}` : name,
        roleName(locale, { heldIn: 'planning-group', role }),
        side ? planTexts[locale].sides[side] : t.both,
        day(from),
        day(to),
      ]),
    },
    ...honorariaInBlocks(honoraria, locale),
  ]
}

function honorariaInBlocks(honoraria: PlanExport['honoraria'], locale: Locale): Block[] {
  const t = honorariaTexts[locale]
  if (honoraria.length === 0) return []
  return [
    heading(3, t.heading),
    {
      kind: 'list',
      items: honoraria.map(({ name, status, amount }) =>
        [
          `${name}: ${t.status[status]}`,
          amount && t.amount(kroner(amount.kroner, locale), amount.per),
          amount && (amount.travel ? t.withTravel : t.withoutTravel),
        ]
          .filter(Boolean)
          .join('. '),
      ),
    },
  ]
}
