import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { render } from 'preact-render-to-string'
import { readPdf } from '../../../test/pdf.ts'
import { renderPdf } from '../../platform/pdf/render.ts'
import { barsSvg, changeLinesSvg, flowSvg, runChartSvg } from './alone.tsx'
import { Hidden } from './amount.tsx'
import { Bars } from './bars.tsx'
import { changeAxis } from './change-axis.ts'
import { ChangeLines, type ChangeRow } from './change-lines.tsx'
import { Chart, ChartTable } from './chart.tsx'
import { Flow } from './flow.tsx'
import { RunChart } from './run-chart.tsx'
import { flagsOf } from './run-flags.ts'
import { linesOf } from './words-in-svg.tsx'

const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const hidden = { hidden: 'skjult' }
const widths = (html: string) =>
  [...html.matchAll(/fill-professional" width="([^"]*)"/g)].map(([, width]) => width)

const benefit = {
  of: 12,
  rows: [
    { label: 'Stor nytte', amount: 9 },
    { label: 'Liten nytte', amount: 3 },
  ],
}
const steps = [
  { label: 'fikk invitasjon', amount: 14 },
  { label: 'svarte', amount: 7 },
  { label: 'svarte igjen', amount: hidden },
]
const safer: ChangeRow = {
  label: 'Trygghet',
  words: 'Klart bedre: +0,9',
  change: 0.9,
  interval: { from: 0.4, to: 1.4 },
  clear: true,
}
const life: ChangeRow = {
  label: 'Hverdagen',
  words: 'Vet ikke: +0,5',
  change: 0.5,
  interval: { from: -0.2, to: 1.2 },
  clear: false,
}
const change = { rows: [safer, life], format: String, ends: { below: 'verre', none: 'likt', above: 'bedre' } }
const run = {
  title: 'Fra 3,4 til 4,1',
  format: String,
  points: [3.4, 3.6, 3.3, 3.5, 3.4, 3.9, 4.1, 4.2, 4, 4.3].map((value, at) => ({
    label: `R${at + 1}`,
    value,
  })),
  phases: [{ from: 0, to: 10, middle: 3.75, label: 'median 3,75' }],
  actions: [{ before: 5, label: 'To kvelder' }],
}

describe('Bars', () => {
  it('say each number beside its bar, and are as long as their part of all', () => {
    const html = render(<Bars {...benefit} />)
    assert.equal(words(html), 'Stor nytte 9 Liten nytte 3')
    assert.deepEqual(widths(html), ['75%', '25%'])
  })

  it('give nothing away of a hidden number: neither length nor digit', () => {
    const rows = [
      { label: 'Sønn eller datter', amount: hidden },
      { label: 'Andre', amount: 31 },
    ]
    const html = render(<Bars rows={rows} />)
    assert.equal(words(html), 'Sønn eller datter skjult Andre 31')
    assert.deepEqual(widths(html), ['100%'])
    assert.match(html, /class="hatch"/)
  })

  it('can be drawn of nobody at all', () => {
    assert.deepEqual(widths(render(<Bars rows={[{ label: 'Ja', amount: 0 }]} of={0} />)), ['0%'])
  })
})

describe('The flow of those who were asked', () => {
  it('measures each step against the first', () => {
    const html = render(<Flow steps={steps} />)
    assert.equal(words(html), '14 fikk invitasjon 7 svarte skjult svarte igjen')
    assert.deepEqual(widths(html), ['100%', '50%'])
  })
})

describe('Lines of change', () => {
  it('say in words what is clear and what is not, and draw them differently', () => {
    const html = render(<ChangeLines {...change} />)
    assert.match(words(html), /Trygghet Klart bedre: \+0,9 Hverdagen Vet ikke: \+0,5/)
    assert.equal(html.match(/class="clear"/g)?.length, 1)
    assert.equal(html.match(/class="unclear"/g)?.length, 1)
  })

  it('have an axis for each scale that something is drawn on', () => {
    const worth: ChangeRow = {
      ...safer,
      label: 'Verdi',
      scale: 'within one',
      change: 0.1,
      interval: undefined,
    }
    const axes = (...rows: ChangeRow[]) =>
      render(<ChangeLines {...change} rows={rows} />).split('class="change-axis"').length - 1
    assert.deepEqual([axes(safer, life), axes(safer, life, worth)], [1, 2])
    assert.equal(axes(safer, { label: 'Verdi', scale: 'within one', ...hidden }), 1)
  })

  it('have words at no change and on both sides of it, also when all got better', () => {
    assert.match(
      words(render(<ChangeLines {...change} rows={[safer]} />)),
      /-0.5 verre 0 likt 0.5 bedre 1 1.5/,
    )
    assert.deepEqual(changeAxis([safer, life]).ticks, [-1, 0, 1, 2])
    assert.deepEqual(changeAxis([{ label: 'Alt', ...hidden }]).ticks, [-1, 0, 1])
  })

  it('keep every mark within the drawing', () => {
    for (const scale of [0.03, 1, 7, 100])
      for (const middle of [-3, -0.4, 0, 2]) {
        const interval = { from: (middle - 1) * scale, to: (middle + 1) * scale }
        const { from, to, ticks } = changeAxis([{ ...safer, change: middle * scale, interval }])
        assert.ok(from < interval.from && interval.to < to && ticks.includes(0))
        assert.ok(ticks.length <= 7, `${ticks}`)
      }
  })
})

describe('A run chart', () => {
  const marks = (html: string, name: string) => html.match(new RegExp(`class="${name}"`, 'g'))?.length ?? 0

  it('says in a sentence what it shows, and is drawn for a phone and for more', () => {
    const html = render(<RunChart {...run} />)
    assert.equal(html.match(/role="img" aria-label="Fra 3,4 til 4,1"/g)?.length, 2)
    assert.deepEqual(
      [...html.matchAll(/viewBox="0 0 (\d+)/g)].map(([, width]) => width),
      ['340', '860'],
    )
    assert.equal(html.match(/>To kvelder</g)?.length, 2)
  })

  it('marks by shape what is more than chance, breaks the line at what is hidden, and explains only what is there', () => {
    const points = [
      ...run.points,
      { label: 'R11', hidden: 'skjult' },
      { label: 'R12', value: 4.9, signal: true },
    ]
    const key = {
      middle: 'median',
      limits: 'vanlig variasjon',
      signal: 'mer enn tilfeldig',
      hidden: 'skjult',
    }
    const html = render(<RunChart {...run} points={points} words={key} />)
    assert.equal(marks(html, 'signal'), 3)
    assert.equal(html.match(/class="line" d="M[^M"]*M[^M"]*"/g)?.length, 2)
    assert.match(words(html), /median mer enn tilfeldig skjult$/)
    assert.doesNotMatch(words(render(<RunChart {...run} words={key} />)), /tilfeldig|skjult/)
  })

  it('draws limits no further than the scale goes', () => {
    const phases = [{ from: 0, to: 10, middle: 3.75, label: 'snitt', limits: { from: 2, to: 6 } }]
    const html = render(<RunChart {...run} phases={phases} max={5} />)
    assert.doesNotMatch(html, />6</)
    assert.equal(marks(html, 'usual'), 2)
  })

  it('has the newest run named, however many there are', () => {
    const points = Array.from({ length: 60 }, (_, at) => ({ label: `H${at}`, value: at % 7 }))
    assert.equal(render(<RunChart {...run} points={points} />).match(/>H59</g)?.length, 2)
  })

  it('is drawn of one run, of equal ones and of none', () => {
    for (const values of [[], [4], [4, 4, 4]]) {
      const points = values.map((value) => ({ label: 'H26', value }))
      assert.doesNotMatch(
        render(<RunChart {...run} points={points} phases={[]} actions={[]} />),
        /NaN|Infinity/,
      )
    }
  })

  it('lets the words of a flag cross no other pole', () => {
    const { flags } = flagsOf(
      [
        { before: 3, label: 'Ny brosjyre til pårørende' },
        { before: 5, label: 'To kvelder' },
      ],
      ({ before }) => before * 40,
      340,
    )
    assert.deepEqual(
      flags.map(({ lines, side }) => [side, ...lines]),
      [
        ['end', 'To kvelder'],
        ['end', 'Ny brosjyre', 'til', 'pårørende'],
      ],
    )
  })

  it('breaks the words of a flag where a phone has no room', () => {
    assert.deepEqual(linesOf('Delte kurset på to kvelder', 130), ['Delte kurset på', 'to kvelder'])
  })
})

describe('A chart on its page', () => {
  it('has its sentence above and its numbers as a table below', () => {
    const html = render(
      <Chart says="9 av 12 hadde stor nytte.">
        <Bars {...benefit} />
        <ChartTable
          here={{ locale: 'nn' }}
          caption="Nytte"
          columns={[{ heading: 'Svar' }, { heading: 'Tal', number: true }]}
          rows={[['Stor', <Hidden>skjult</Hidden>]]}
        />
      </Chart>,
    )
    assert.match(html, /<figure[^>]*><figcaption>9 av 12 hadde stor nytte/)
    assert.match(words(html), /Same tal som tabell Nytte Svar Tal Stor skjult$/)
  })
})

describe('A chart on paper', () => {
  const svgs = [barsSvg(benefit), flowSvg({ steps }), changeLinesSvg(change), runChartSvg(run)]

  it('carries its words and looks with it, and hides what the page hides', () => {
    for (const svg of svgs)
      assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="640" .*<style>/)
    assert.match(svgs[0] ?? '', />Stor nytte</)
    assert.match(svgs[1] ?? '', />skjult</)
    assert.match(svgs[2] ?? '', />Klart bedre: \+0,9</)
  })

  it('stands in a document that everybody can read', async () => {
    const template = `#let data = json(bytes(sys.inputs.data))
#set document(title: "Rapport")
#set text(lang: "nb", font: "Inter")
#for it in data.charts { image(bytes(it), format: "svg", alt: "Fra 3,4 til 4,1", width: 100%) }`
    const pdf = readPdf(await renderPdf({ template, data: { charts: svgs } }))
    assert.ok(pdf.isUniversal && pdf.isTagged && pdf.fonts.areReadable)
    assert.deepEqual([...pdf.fonts.names].sort(), ['Inter-Regular', 'Inter-SemiBold'])
  })
})
