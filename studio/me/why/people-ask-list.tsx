import type { Facts, AnswerMessages } from '@draftlight/law'
import { say } from '../../messages/index.ts'
import { Unfolded } from '../lines.tsx'
import { peopleAsk } from './people-ask.ts'
import type { PeopleAsk, PeopleAskId } from './people-ask.ts'
import { ruleSays } from './rule-says.ts'
import type { SituationId } from '../situations.ts'

interface Props {
  words: AnswerMessages
  situation: SituationId
  facts: Facts
  on: number
}

const Said = ({ words, rules, facts, on }: { rules: readonly string[] } & Omit<Props, 'situation'>) => {
  const says = rules.map((rule) => ruleSays(words, rule, facts, on))
  if (says.length === 0) return <p>{say.me.noRule}</p>
  return (
    <>
      {says.map((rule) => (
        <p key={rule.rule}>
          <strong>{rule.title}:</strong>{' '}
          {rule.says || rule.mayHaveChanged.flatMap(({ title, sides }) => [title, ...sides]).join('. ')}
        </p>
      ))}
    </>
  )
}

/** The questions people ask about this situation first, then the others; each answered from what is known so far. */
export const PeopleAskList = ({ words, situation, facts, on }: Props) => {
  const all = Object.entries(peopleAsk) as [PeopleAskId, PeopleAsk][]
  const here = all.filter(([, ask]) => ask.situation === situation)
  const elsewhere = all.filter(([, ask]) => ask.situation !== situation)
  return (
    <>
      {[...here, ...elsewhere].map(([id, { rules }]) => (
        <div key={id} data-asked={id}>
          <Unfolded summary={say.me.questions[id]}>
            {() => <Said words={words} rules={rules} facts={facts} on={on} />}
          </Unfolded>
        </div>
      ))}
    </>
  )
}
