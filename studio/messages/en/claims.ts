// The claims put to the test. Their own words stand in scenarios/claims.yaml; another language has to supply them in the same order.
import { claimResultsText } from '@draftlight/sim'
import type { KeptClaims } from '@draftlight/sim'

const kept = (JSON.parse(claimResultsText) as KeptClaims).claims

export interface ClaimWords {
  readonly claim: string
  readonly tested: string
}

export const claims = {
  title: 'The claims, put to the test',
  lead: 'What an essay, “The Digital Noose”, said of the machine in July 2025, and what this model makes of it. The rule of the verdict was fixed before anything was run.',
  open: 'Read',
  back: 'All claims',
  print: 'Print this page',
  claim: 'Claim',
  verdict: 'Verdict',
  difference: 'Difference',
  range: 'Range of what we do not know',
  chance: 'With another draw of chance',
  unsourced: 'With nothing unsourced having an effect',
  span: (low: string, high: string): string => `${low} to ${high}`,
  tested: 'How it is tested',
  came: 'What came of it',
  measured: 'Measured',
  scenarios: 'Scenarios',
  beforeAfter: 'Before and after',
  value: 'Value',
  /** Heads a column of both. */
  differenceOrValue: 'Difference, or value',
  matters: 'Matters from',
  hangsOn: 'What it hangs on most',
  builtOn: 'Any one of these without effect takes the difference away:',
  atLow: 'at its low end',
  atHigh: 'at its high end',
  source: 'source',
  sources: 'Sources',
  rule: 'The rule of the verdict',
  ruleText:
    'A difference supports a claim when it goes the way the claim says by at least the smallest difference that matters. “From the model”: it does so at every point of all ranges, and of the sourced ranges with everything unsourced at “no effect”. “Built in”: it does so at the central values, and no more without the unsourced. “Contradicted”: at no point. “Follows from the law’s text” and “from published data”: under every reading, or over all published values. Else “not testable here”. A parameter without a source never yields support.',
  note: 'A model, not a register: its people are made up. A range over assumed values is a range, not a confidence interval.',
  /** Of a claim's numbers; a share is told in points. */
  units: {
    days: 'days',
    men: 'men',
    'men a month': 'men a month',
    'men a year': 'men a year',
    'times the mean': 'times the mean',
    '0 no, 1 yes': '(0 no, 1 yes)',
  },
  points: (n: string): string => `${n} points`,
  show: 'Show these two scenarios side by side',
  inEnglish: 'Quantities and sources are named as the model names them.',
  verdicts: {
    "follows from the law's text": 'follows from the law’s text',
    'from published data': 'from published data',
    'from the model': 'from the model',
    'built in': 'built in',
    contradicted: 'contradicted',
    'not testable here': 'not testable here',
  },
  words: Object.fromEntries(kept.map(({ id, claim, tested }) => [id, { claim, tested }])) as Readonly<
    Record<string, ClaimWords>
  >,
  /** Reasons of a verdict, by the model's own words for them. */
  because: Object.fromEntries(
    // in place: browsers of 2022 know no other way
    [...new Set(kept.map(({ because }) => because))].sort().map((text) => [text, text]),
  ) as Readonly<Record<string, string>>,
}
