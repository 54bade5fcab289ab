// Generated from acts.yaml by `npm run generate`. Change that file, not this one.
import type { MovingWords } from '../messages/types.ts'
export const movingInEnglish: MovingWords = {
  "suspension-on-appeal": {"title":"A bill that ends the automatic suspension of a call-up decision on appeal to a court","note":"Still a bill on 15 March 2026. Nothing later was seen, neither a vote nor a signature."},
  "loss-of-citizenship": {"title":"A bill on how citizenship ends for naturalised men who do not register for military service","note":"A committee was for a first reading on 28 January 2026; an updated text was reported on 2 February. Nothing later was seen."},
  "register-acts": {"title":"Further acts on the registers and on the data that feed them","note":"Drafts of by-laws to the year-round law were reported; whether they were adopted was not seen."},
}
