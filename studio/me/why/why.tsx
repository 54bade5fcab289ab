import { remedies } from '@draftlight/law'
import type { Facts, Messages, Remedy, RemedyId } from '@draftlight/law'
import { Foreign } from '../../parts/foreign.tsx'
import { say } from '../../messages/index.ts'
import { detailsOf } from './details.ts'
import type { Details } from './details.ts'
import { Lines } from '../lines.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { forALawyer } from '../take-away/for-a-lawyer.ts'

const Reading = ({ name, options, why }: Details['readings'][number]) => (
  <div class="reading">
    <p>{name}</p>
    <ul>
      {options.map((option) => (
        <li key={option.label}>
          {option.label}: <strong>{option.gives}</strong>
          {option.chosen && ` (${say.me.shownAbove})`}
        </li>
      ))}
    </ul>
    <p class="quiet">{why}</p>
  </div>
)

const Sources = ({ sources, noSource }: Pick<Details, 'sources'> & { noSource: string }) =>
  sources.length === 0 ? null : (
    <>
      <h4>{say.me.sources}</h4>
      <ul>
        {sources.map(({ cite, from }) => (
          <li key={cite}>
            {cite}
            {from.length === 0 ? (
              `. ${noSource}`
            ) : (
              <ul>
                {from.map(({ title, publisher, date }) => (
                  <li key={title + publisher}>
                    {title}, <Foreign text={publisher} />
                    {date && `, ${date}`}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  )

const Reasons = ({ details, noSource }: { details: Details; noSource: string }) => (
  <>
    {details.missing.length > 0 && <Lines title={say.me.hangsOn(details.missing.length)} lines={details.missing} />}
    {details.over && <p class="over">{details.over}</p>}
    {details.readings.length > 0 && <p>{say.me.disputed(details.readings.length)}</p>}
    {details.readings.map((reading) => (
      <Reading key={reading.name} {...reading} />
    ))}
    <Lines title={say.me.doubts} lines={details.doubts} />
    {details.reasons.map((reason, i) => (
      <Lines key={i} {...reason} />
    ))}
    <Lines title={say.me.articles} lines={details.cites} />
    <div class="publishers">
      <Sources sources={details.sources} noSource={noSource} />
    </div>
  </>
)

export interface WhyProps {
  readonly rules: readonly string[]
  readonly facts: Facts
  readonly on: number
}

/** Reasons, doubts, readings, act and article, and each rule as text for a lawyer. What is copied names no publisher. */
export const Why = ({ words, rules, facts, on }: WhyProps & { words: Messages }) => (
  <>
    <Reasons details={detailsOf(words, rules, facts)} noSource={words.because.noSource} />
    <CopyButton text={rules.map((rule) => forALawyer(words, rule, facts, on)).join('\n\n')} />
  </>
)

/** Act and article of a remedy. */
export const RemedyArticles = ({ words, of }: { words: Messages; of: RemedyId }) => (
  <ul>
    {[...new Set((remedies.find(({ id }) => id === of) as Remedy).cites.map(words.cite))].map((cite) => (
      <li key={cite}>{cite}</li>
    ))}
  </ul>
)
