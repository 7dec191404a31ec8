import { Card } from '../../design/card.tsx'
import { Answer, AnswerList } from '../../design/facts.tsx'
import type { Here } from '../../design/here.ts'
import { CardList, Row, Stack } from '../../design/layout.tsx'
import { Localised } from '../../design/localised.tsx'
import { Tag } from '../../design/tag.tsx'
import { Ingress, Quiet } from '../../design/text.tsx'
import { longDate } from '../../platform/dates.ts'
import { feltInWords, Scale } from '../gauge/felt.tsx'
import type { Plan } from '../plans.ts'
import { PlanPage } from '../views/frame.tsx'
import type { Round } from './queries.ts'
import { texts } from './texts.ts'

type Props = { here: Here; plan: Plan; rounds: Round[] }

/** What has become better, turn by turn of the circle. */
export const roundsPage = ({ here, plan, rounds }: Props) => {
  const t = texts[here.locale]
  return (
    <PlanPage here={here} plan={plan}>
      <Stack gap="small">
        <h2>{t.title}</h2>
        <Ingress>{t.ingress}</Ingress>
      </Stack>
      <CardList>
        {rounds.map((round) => (
          <RoundCard here={here} round={round} isNow={round.round === plan.round} />
        ))}
      </CardList>
    </PlanPage>
  )
}

const RoundCard = ({ here, round, isNow }: { here: Here; round: Round; isNow: boolean }) => {
  const t = texts[here.locale]
  const { evaluatedOn, felt, actions, changes } = round
  return (
    <Card as="li">
      <Row apart>
        <h3>{t.round(round.round)}</h3>
        {isNow && <Tag>{t.now}</Tag>}
      </Row>
      <Quiet>{evaluatedOn ? t.evaluatedOn(longDate(new Date(evaluatedOn), here.locale)) : t.underWay}</Quiet>
      <AnswerList>
        {round.found && (
          <Answer question={t.found}>
            {round.answered !== null && t.answered(round.answered)} {round.found}
          </Answer>
        )}
        {felt && (
          <Answer question={t.felt}>
            <p>{feltInWords(here, felt)}</p>
            <Scale here={here} felt={felt} />
          </Answer>
        )}
        {actions.length > 0 && (
          <Answer question={t.actions}>
            <ul>
              {actions.map(({ what, end }) => (
                <li>
                  {what} ({t.ends[end]})
                </li>
              ))}
            </ul>
          </Answer>
        )}
        {changes.length > 0 && (
          <Answer question={t.changes}>
            {changes.map((changed) => (
              <p>
                <Localised here={here} text={changed} />
              </p>
            ))}
          </Answer>
        )}
      </AnswerList>
    </Card>
  )
}
