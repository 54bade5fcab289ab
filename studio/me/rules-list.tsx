import type { Facts } from '@draftlight/law'
import { say } from '../messages/index.ts'
import { AskedWhy } from './asked-why.tsx'
import type { RuleSays } from './law-answer.ts'
import { Opened } from './lines.tsx'

interface Props {
  rules: readonly RuleSays[]
  facts: Facts
  on: number
}

const Rule = ({ rule, facts, on }: { rule: RuleSays } & Omit<Props, 'rules'>) => (
  <li data-rule={rule.rule}>
    <h3>{rule.title}</h3>
    {rule.says && <p>{rule.says}</p>}
    {rule.mayHaveChanged.map(({ title, note, sides }) => (
      <div class="notice" key={title}>
        <p>
          <strong>{title}</strong> {note}
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
    <Opened summary={say.me.why}>{() => <AskedWhy rules={[rule.rule]} facts={facts} on={on} />}</Opened>
  </li>
)

/** What the rules of this situation answer; where none is held, the page says so and does not guess. */
export const RulesList = ({ rules, facts, on }: Props) =>
  rules.length === 0 ? (
    <p>{say.me.noRule}</p>
  ) : (
    <ul class="rules">
      {rules.map((rule) => (
        <Rule key={rule.rule} rule={rule} facts={facts} on={on} />
      ))}
    </ul>
  )
