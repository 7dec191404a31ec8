import type { LedBy } from '../../courses/index.ts'
import type { LocalisedText } from '../../platform/localised.ts'
import type { GuidePart } from '../../programmes/index.ts'

export const say = (nb: string, nn: string): LocalisedText => ({ nb, nn })

const none = { words: null, day: null, items: [], link: null }

/** Something to settle before the course is decided on. */
export const point = (key: string, title: LocalisedText): GuidePart => ({
  ...none,
  key,
  kind: 'anchoring',
  title,
})

/** What a planning meeting goes through, a line each. */
export const agenda = (key: string, title: LocalisedText, words: LocalisedText): GuidePart => ({
  ...{ ...none, key, kind: 'agenda', title, words },
})

const elements = {
  'target-group': say('Målgruppe', 'Målgruppe'),
  goals: say('Mål', 'Mål'),
  frames: say('Rammer', 'Rammer'),
  content: say('Innhold', 'Innhald'),
  methods: say('Metoder', 'Metodar'),
  assessment: say('Vurdering', 'Vurdering'),
}

/** What the programme says about one of the six questions. */
export const element = (key: keyof typeof elements, words: LocalisedText): GuidePart => ({
  ...{ ...none, key, kind: 'element', title: elements[key], words },
})

/** "17:00-17:20", what happens, and who leads; nobody leads a break. */
type Item = [time: string, title: LocalisedText, ledBy: LedBy | null]

/** A day of the programme. */
export const day = (number: number, title: LocalisedText, items: Item[]): GuidePart => ({
  ...{ ...none, key: `day-${number}`, kind: 'day', title, day: number },
  items: items.map(([time, title, ledBy]) => {
    const [starts = '', ends = ''] = time.split('-')
    return { starts, ends, title, ledBy }
  }),
})

/** A form or paper, written out. */
export const form = (key: string, title: LocalisedText, words: LocalisedText): GuidePart => ({
  ...{ ...none, key, kind: 'form', title, words },
})
