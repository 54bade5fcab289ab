import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { isAlone } from '@draftlight/sim'
import type { ClaimResult } from '@draftlight/sim'
import { TableView } from '../../figures/figure.tsx'
import { Foreign } from '../../parts/foreign.tsx'
import { sayCountry } from '../../messages/country.ts'
import { asWritten, scenarioNames } from '../asked.ts'
import type { Asked, ScenarioName } from '../asked.ts'
import { differenceOf, inUnit, mattersFrom, ofClaim, spanOf, unitInWords } from './claim-numbers.ts'

interface Of {
  claim: ClaimResult
}

/** The scenarios of a claim that the page can show; a claim of the law's text has none. */
const scenariosOf = ({ scenarios }: ClaimResult): ScenarioName[] =>
  scenarios.filter((name): name is ScenarioName => (scenarioNames as readonly string[]).includes(name))

const Row = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
)

/** What came of the runs; a row without a value is left out. */
const Measured = ({ claim }: Of) => {
  const says = sayCountry.claims
  const { unit, withoutUnsourced } = claim
  const scenarios = scenariosOf(claim)
  const unsourced =
    withoutUnsourced && `${ofClaim(withoutUnsourced.difference, claim)} (${spanOf(withoutUnsourced.range, claim)})`
  const rows = [
    [says.beforeAfter, !isAlone(claim) && `${inUnit(claim.before!, unit)} → ${inUnit(claim.after!, unit)}`],
    [isAlone(claim) ? says.value : says.difference, differenceOf(claim)],
    [says.matters, mattersFrom(claim)],
    [says.range, spanOf(claim.range, claim)],
    [says.chance, spanOf(claim.chance, claim)],
    [says.unsourced, unsourced],
  ] as const
  return (
    <>
      <h4>{says.came}</h4>
      <dl>
        <Row label={says.measured}>{`${claim.indicator} ${unitInWords(unit)}`}</Row>
        {scenarios.length > 0 && <dt>{says.scenarios}</dt>}
        {scenarios.map((name) => (
          <dd key={name}>{sayCountry.questions[name]}</dd>
        ))}
        {rows.map(
          ([label, text]) =>
            text && (
              <Row key={label} label={label}>
                {text}
              </Row>
            ),
        )}
      </dl>
    </>
  )
}

const Published = ({ table }: { table: NonNullable<ClaimResult['table']> }) => (
  <TableView
    caption={sayCountry.claims.measured}
    table={{ columns: table.columns.map((column) => column || sayCountry.quantity), rows: table.rows, language: 'en' }}
  />
)

const HangsOn = ({ claim }: Of) => {
  const says = sayCountry.claims
  const { builtOn, hangsOn } = claim
  const ifKnown = (n: number | null): string => (n === null ? '' : ofClaim(n, claim))
  return (
    <>
      <h4>{says.hangsOn}</h4>
      {builtOn.length > 0 && (
        <p>
          {says.builtOn} <Foreign text={builtOn.join(', ')} />
        </p>
      )}
      <TableView
        caption={says.hangsOn}
        table={{
          columns: [sayCountry.how.parameter, says.atLow, says.atHigh, says.source],
          words: [3],
          rows: hangsOn.map(({ what, meaning, atLow, atHigh, source }) => [
            `${what}: ${sayCountry.inWords(meaning)}`,
            ifKnown(atLow),
            ifKnown(atHigh),
            source,
          ]),
        }}
      />
    </>
  )
}

const Sources = ({ claim: { sources } }: Of) => (
  <>
    <h4>{sayCountry.claims.sources}</h4>
    <ul>
      {sources.map((source) => (
        <li key={source}>
          <Foreign text={source} />
        </li>
      ))}
    </ul>
  </>
)

interface Props extends Of {
  onBack: () => void
  /** Shows both scenarios of a claim side by side. */
  onShow: (asked: Asked, against: Asked) => void
}

/** A claim of the essay: how it was tested, what came of it, what that hangs on. */
export const ClaimPage = ({ claim, onBack, onShow }: Props) => {
  const says = sayCountry.claims
  const words = says.words[claim.id]!
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [first, second] = scenariosOf(claim)
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
      {claim.difference !== null && <Measured claim={claim} />}
      {first && second && (
        <p class="screen-only">
          <button type="button" onClick={() => onShow(asWritten(second), asWritten(first))}>
            {says.show}
          </button>
        </p>
      )}
      {claim.table && <Published table={claim.table} />}
      {claim.hangsOn.length > 0 && <HangsOn claim={claim} />}
      {claim.sources.length > 0 && <Sources claim={claim} />}
      <h4>{says.rule}</h4>
      <p>{says.ruleText}</p>
      <p class="quiet">
        {says.note} {says.inEnglish}
      </p>
    </article>
  )
}
