import type { AnswerMessages, Facts } from '@draftlight/law'
import { say } from '../../messages/index.ts'
import { AskedWhy } from './asked-why.tsx'
import { Unfolded } from '../lines.tsx'
import { ruleSays } from './rule-says.ts'
import type { RuleSays } from './rule-says.ts'

interface Props {
  words: AnswerMessages
  /** Ids. */
  rules: readonly string[]
  facts: Facts
  on: number
}

const Rule = ({ rule, facts, on }: { rule: RuleSays } & Pick<Props, 'facts' | 'on'>) => (
  <li data-rule={rule.rule}>
    <h3>{rule.title}</h3>
    {rule.says && <p>{rule.says}</p>}
    {rule.mayHaveChanged.map(({ title, note, sides }) => (
      <div class="notice" key={title}>
        <p>
          <strong>{title}.</strong> {note}
        </p>
        <ul>
          {sides.map((side) => (
            <li key={side}>{side}</li>
          ))}
        </ul>
      </div>
    ))}
    <details>
      <summary>{say.me.seenTitle}</summary>
      {rule.seen.length === 0 ? (
        <p>{say.me.notSeenPractice}</p>
      ) : (
        <ul>
          {rule.seen.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </details>
    <Unfolded summary={say.me.why}>{() => <AskedWhy rules={[rule.rule]} facts={facts} on={on} />}</Unfolded>
  </li>
)

/** What the rules of this situation answer; where none is held, the page says so and does not guess. */
export const RulesList = ({ words, rules, facts, on }: Props) => {
  const says = rules.map((rule) => ruleSays(words, rule, facts, on))
  return says.length === 0 ? (
    <p>{say.me.noRule}</p>
  ) : (
    <ul class="rules">
      {says.map((rule) => (
        <Rule key={rule.rule} rule={rule} facts={facts} on={on} />
      ))}
    </ul>
  )
}
