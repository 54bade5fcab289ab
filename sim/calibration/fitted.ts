/** What the model was held against, and what it could not be. Said wherever its numbers are shown. */
export const FITTED =
  'Fitted to the paper draft. Electronic summonses, exit bans and measures were checked against no counts: none are published; single cases only.'
