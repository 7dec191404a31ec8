import { Card } from '../../design/card.tsx'
import { Fact, FactList } from '../../design/facts.tsx'
import type { Here } from '../../design/here.ts'
import { type Groups, type Summed, sumNeeds } from '../rules.ts'
import { texts } from '../texts.ts'

/** What to arrange for those who come, summed up: nobody's name, so it can be handed to the kitchen. */
export const NeedsCard = ({ here, groups }: { here: Here; groups: Groups }) => {
  const t = texts[here.locale].needs
  const { wheelchair, hearingLoop, interpreter, food, other } = sumNeeds([
    ...groups.seated,
    ...groups.offered,
  ])
  const room = [wheelchair > 0 && t.wheelchair(wheelchair), hearingLoop > 0 && t.hearingLoop(hearingLoop)]
    .filter(Boolean)
    .join(', ')
  const words = (summed: Summed[]) =>
    summed.map(({ what, people }) => t.counted(what === '?' ? t.unknownLanguage : what, people)).join(', ')
  const isEmpty = !room && interpreter.length + food.length + other.length === 0
  return (
    <Card as="section" gap="small">
      <h2>{t.title}</h2>
      {isEmpty ? (
        <p>{t.none}</p>
      ) : (
        <FactList>
          {room && (
            <Fact icon="wheelchair" label={t.room}>
              {t.room}: <strong>{room}</strong>
            </Fact>
          )}
          {food.length > 0 && (
            <Fact icon="food" label={t.kitchen}>
              {t.kitchen}: <strong>{words(food)}</strong>
            </Fact>
          )}
          {interpreter.length > 0 && (
            <Fact icon="language" label={t.interpreter}>
              {t.interpreter}: <strong>{words(interpreter)}</strong>
            </Fact>
          )}
          {other.length > 0 && (
            <Fact icon="information" label={t.other}>
              {t.other}: {other.join('; ')}
            </Fact>
          )}
        </FactList>
      )}
    </Card>
  )
}
