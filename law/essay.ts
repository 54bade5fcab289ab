/** The essay's statements about the law, each against a rule and an example; printed to docs/essay-statements.md. */
export { essayStatements } from './generated/essay-statements.ts'

export interface EssayStatement {
  /** In our words. */
  readonly says: string
  readonly verdict: 'right' | 'dated' | 'wrong' | 'practice'
  readonly note: string
  /** Rule id. */
  readonly rule: string
  /** Example id; the example expects something of the rule. */
  readonly example: string
}
