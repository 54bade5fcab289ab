import { useEffect, useRef, useState } from 'preact/hooks'
import { claimResultsText } from '@draftlight/sim'
import type { ClaimResult, KeptClaims, Span } from '@draftlight/sim'
import { TableView } from '../figures/figure.tsx'
import { Foreign } from '../foreign.tsx'
import { sayCountry } from '../messages/country.ts'
import { asWritten, scenarioNames } from './asked.ts'
import type { Asked, ScenarioName } from './asked.ts'
import { rough, signed } from './headlines.tsx'

const { claims } = JSON.parse(claimResultsText) as KeptClaims

const inUnit = (n: number, unit: string): string =>
  unit === 'share' ? sayCountry.perCent(n) : unit === 'days' || unit.startsWith('0 ') ? String(n) : rough(n)
const signedInUnit = (n: number, unit: string): string =>
  unit === 'share' ? sayCountry.claims.points(signed(n * 100)) : signed(n)
const spanOf = (span: Span | null, unit: string): string =>
  span === null ? '' : sayCountry.claims.span(signedInUnit(span.low, unit), signedInUnit(span.high, unit))
const differenceOf = ({ difference, unit }: ClaimResult): string =>
  difference === null ? '' : signedInUnit(difference, unit)

interface Props {
  /** Shows both scenarios of a claim side by side. */
  onShow: (asked: Asked, against: Asked) => void
}

const bandRow = (label: string, text: string) =>
  text === '' ? null : (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  )

const ClaimPage = ({ claim, onBack, onShow }: { claim: ClaimResult; onBack: () => void } & Props) => {
  const says = sayCountry.claims
  const words = says.words[claim.id]!
  const { unit } = claim
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const pair = claim.scenarios.filter((name) => (scenarioNames as readonly string[]).includes(name)) as ScenarioName[]
  return (
    <article class="claim">
      <p class="screen-only">
        <button type="button" onClick={onBack}>
          {says.back}
        </button>{' '}
        <button type="button" class="link" onClick={() => print()}>
          {says.print}
        </button>
      </p>
      <h3 tabIndex={-1} ref={heading}>
        {words.claim}
      </h3>
      <p class="verdict">{says.verdicts[claim.verdict]}</p>
      <p>{says.because[claim.because] ?? claim.because}</p>
      <h4>{says.tested}</h4>
      <p>{words.tested}</p>
      {claim.difference !== null && (
        <>
          <h4>{says.came}</h4>
          <dl>
            {bandRow(says.measured, `${claim.indicator} (${unit})`)}
            {pair.length > 0 && (
              <>
                <dt>{says.scenarios}</dt>
                {pair.map((name) => (
                  <dd key={name}>{sayCountry.questions[name]}</dd>
                ))}
              </>
            )}
            {bandRow(says.beforeAfter, `${inUnit(claim.before!, unit)} → ${inUnit(claim.after!, unit)}`)}
            {bandRow(says.difference, differenceOf(claim))}
            {bandRow(says.smallest[claim.direction], inUnit(claim.smallest, unit))}
            {bandRow(says.range, spanOf(claim.range, unit))}
            {bandRow(says.chance, spanOf(claim.chance, unit))}
            {claim.withoutUnsourced &&
              bandRow(
                says.unsourced,
                `${signedInUnit(claim.withoutUnsourced.difference, unit)} (${spanOf(claim.withoutUnsourced.range, unit)})`,
              )}
          </dl>
        </>
      )}
      {pair.length === 2 && (
        <p class="screen-only">
          <button type="button" onClick={() => onShow(asWritten(pair[1]!), asWritten(pair[0]!))}>
            {says.show}
          </button>
        </p>
      )}
      {claim.table && (
        <TableView
          caption={says.measured}
          table={{
            columns: claim.table.columns.map((column) => (column === '' ? sayCountry.quantity : column)),
            rows: claim.table.rows,
          }}
        />
      )}
      {claim.hangsOn.length > 0 && (
        <>
          <h4>{says.hangsOn}</h4>
          {claim.builtOn.length > 0 && (
            <p>
              {says.builtOn} <Foreign text={claim.builtOn.join(', ')} />
            </p>
          )}
          <TableView
            caption={says.hangsOn}
            table={{
              columns: [sayCountry.how.parameter, says.atLow, says.atHigh, says.source],
              words: [3],
              rows: claim.hangsOn.map(({ what, meaning, atLow, atHigh, source }) => [
                `${what}: ${sayCountry.inWords(meaning)}`,
                atLow === null ? '' : signedInUnit(atLow, unit),
                atHigh === null ? '' : signedInUnit(atHigh, unit),
                source,
              ]),
            }}
          />
        </>
      )}
      {claim.sources.length > 0 && (
        <>
          <h4>{says.sources}</h4>
          <ul>
            {claim.sources.map((source) => (
              <li key={source}>
                <Foreign text={source} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{says.rule}</h4>
      <p>{says.ruleText}</p>
      <p class="quiet">
        {says.note} {says.inEnglish}
      </p>
    </article>
  )
}

/** Every claim of the essay with its verdict, and a page of each: the same results as docs/claims. */
export const Claims = ({ onShow }: Props) => {
  const [open, setOpen] = useState<string | undefined>(undefined)
  const says = sayCountry.claims
  const claim = claims.find(({ id }) => id === open)
  const section = useRef<HTMLElement>(null)
  const left = useRef(-1)
  useEffect(() => {
    // back in the list one stands where one left it
    if (open === undefined) section.current?.querySelectorAll<HTMLElement>('tbody button')[left.current]?.focus()
    left.current = claims.findIndex(({ id }) => id === open)
  }, [open])
  return (
    <section class="claims" aria-labelledby="claims" ref={section}>
      <h2 id="claims">{says.title}</h2>
      {claim ? (
        <ClaimPage claim={claim} onBack={() => setOpen(undefined)} onShow={onShow} />
      ) : (
        <>
          <p>{says.lead}</p>
          <TableView
            caption={says.back}
            table={{
              columns: [says.claim, says.verdict, says.difference, says.range],
              rows: claims.map((of) => [
                says.words[of.id]!.claim,
                says.verdicts[of.verdict],
                differenceOf(of),
                spanOf(of.range, of.unit),
              ]),
              words: [1],
              onRow: (at) => setOpen(claims[at]!.id),
            }}
          />
        </>
      )}
    </section>
  )
}
