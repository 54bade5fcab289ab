import { say } from '../messages/index.ts'
import { CopyButton } from './take-away/copy-button.tsx'
import type { Details } from './entries.ts'
import type { RuleSays } from './law-answer.ts'
import { Opened } from './lines.tsx'
import { Why } from './timeline.tsx'

interface Props {
  rules: readonly RuleSays[]
  detailsOf: (rule: string) => Details
  /** Act, article, version and our words, for a lawyer. */
  copyOf: (rule: string) => string
}

const Rule = ({ rule, detailsOf, copyOf }: { rule: RuleSays } & Omit<Props, 'rules'>) => (
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
    <Opened summary={say.me.why}>
      {() => (
        <>
          <Why details={detailsOf(rule.rule)} />
          <h4>{say.me.seenTitle}</h4>
          {rule.seen.length === 0 ? (
            <p>{say.me.notSeenPractice}</p>
          ) : (
            <ul>
              {rule.seen.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <CopyButton text={copyOf(rule.rule)} />
        </>
      )}
    </Opened>
  </li>
)

/** What the rules of this situation answer; where none is held, the page says so and does not guess. */
export const RulesList = ({ rules, ...rest }: Props) =>
  rules.length === 0 ? (
    <p>{say.me.noRule}</p>
  ) : (
    <ul class="rules">
      {rules.map((rule) => (
        <Rule key={rule.rule} rule={rule} {...rest} />
      ))}
    </ul>
  )
