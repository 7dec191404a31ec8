import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { render } from 'preact-render-to-string'
import { Fact, FactList } from './facts.tsx'
import { Pagination } from './pagination.tsx'
import { ProgrammeList } from './programme.tsx'
import { QueuePosition } from './queue-position.tsx'
import { Seats } from './seats.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { InLanguage } from './text.tsx'

const here = { locale: 'nb' as const }
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('Seats', () => {
  it('are said in words, and drawn differently for each state', () => {
    const states = ['free', 'few', 'waiting', 'closed'] as const
    const drawn = states.map((state) => render(<Seats state={state} text="3 plasser igjen" />))
    for (const html of drawn) assert.equal(words(html), '3 plasser igjen')
    assert.equal(new Set(drawn).size, 4)
  })
})

describe('A fact', () => {
  it('says what its icon means to those who listen', () => {
    const html = render(
      <FactList>
        <Fact icon="place" label="Sted">
          Bodø
        </Fact>
      </FactList>,
    )
    assert.equal(words(html), 'Sted Bodø')
    assert.match(html, /aria-hidden="true"/)
  })
})

describe('The pages of a list', () => {
  const list = (page: number, total = 12) =>
    render(<Pagination here={here} page={page} size={5} total={total} hrefOf={(to) => `/kurs?page=${to}`} />)

  it('say what is shown, and lead on and back', () => {
    assert.match(list(2), /Viser 6–10 av 12/)
    assert.match(list(2), /href="\/kurs\?page=1"[^>]* rel="prev"/)
    assert.match(list(2), /href="\/kurs\?page=3"[^>]* rel="next"/)
  })
  it('end at both ends', () => {
    assert.doesNotMatch(list(1), /prev/)
    assert.doesNotMatch(list(3), /next/)
    assert.match(list(3, 11), /Viser nummer 11 av 11/)
    assert.equal(list(1, 0), '')
  })
})

describe('The place in the queue', () => {
  it('is said in words, and drawn with you in it', () => {
    const html = render(<QueuePosition here={here} place={2} of={6} />)
    assert.match(html, /aria-label="Du er nummer 2 av 6 på ventelisten"/)
    assert.equal(html.match(/<circle/g)?.length, 6)
    assert.match(html, />du<\/text>/)
  })
  it('stays in the picture in a long queue', () => {
    for (const place of [1, 11, 12, 23, 40, 41]) {
      const html = render(<QueuePosition here={here} place={place} of={41} />)
      assert.equal(html.match(/fill-experience/g)?.length, 1, String(place))
      assert.equal(html.match(/<circle/g)?.length, 12)
    }
  })
})

describe('The programme', () => {
  const days = [
    {
      heading: 'Torsdag 14. januar',
      parts: [
        { time: '17.00', title: 'Velkommen', ledBy: 'both' as const },
        { time: '18.15', title: 'Mat og prat', ledBy: null },
      ],
    },
  ]
  it('says in words who leads each part, and nobody for a meal', () => {
    const text = words(render(<ProgrammeList here={here} days={days} />))
    assert.equal(text, 'Begge sammen Torsdag 14. januar 17.00 Velkommen Begge sammen 18.15 Mat og prat')
  })
  it('can call those with experience what they are on this course', () => {
    const lived = [
      { heading: 'Dag', parts: [{ time: '17', title: 'Jeg og kols', ledBy: 'experience' as const }] },
    ]
    const text = words(
      render(<ProgrammeList here={here} days={lived} words={{ experience: 'Erfaren pasient' }} />),
    )
    assert.match(text, /Jeg og kols Erfaren pasient/)
  })
})

describe('Answers to look over', () => {
  it('can each be changed, by a link that says which', () => {
    const rows = [{ question: 'E-post', answer: 'a@example.no', change: { href: '#email', word: 'Endre' } }]
    assert.match(words(render(<SummaryList rows={rows} />)), /Endre E-post/)
  })
})

describe('A table', () => {
  it('has a caption, and names each row and column', () => {
    const columns = [{ heading: 'Fylke' }, { heading: 'Kurs', number: true }]
    const html = render(<Table caption="Kurs etter fylke" columns={columns} rows={[['Troms', '65']]} />)
    assert.match(html, /<caption>Kurs etter fylke/)
    assert.match(html, /<th scope="row">Troms<\/th><td class="number">65/)
  })
})

describe('Words in another language', () => {
  it('are marked as such, and others are not', () => {
    assert.equal(
      render(
        <InLanguage here={here} locale="nn">
          Korleis
        </InLanguage>,
      ),
      '<span lang="nn">Korleis</span>',
    )
    assert.equal(
      render(
        <InLanguage here={here} locale="nb">
          Hvordan
        </InLanguage>,
      ),
      '<span>Hvordan</span>',
    )
  })
})
