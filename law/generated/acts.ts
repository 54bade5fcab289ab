// Generated from acts.yaml by `npm run generate`. Change that file, not this one.
import type { Act, Epoch, Moving } from '../acts.ts'
export const readTo = {"day":"2026-03-10","note":"The date of the newest legal source. No text of an act after this day was seen, so no rule here knows one; an act that was not seen may still exist. The newest press report on a pending bill is of 15 March 2026."} as const
export const acts = {
  "53-FZ": {"title":"Law on military duty and military service","adopted":"1998-03-28","inForce":"1998-03-28","seen":"partly","note":"Read in excerpts: art. 7.1 p. 1-2, art. 8, art. 23, older texts of art. 24 and 31. The rest, above all art. 7.1 from p. 3, art. 28 and 29 as they stand now, is put together from digests, which disagree on service and on the twenty days."},
  "114-FZ": {"title":"Law on leaving and entering Russia","adopted":"1996-08-15","inForce":"1996-08-22","seen":"partly","note":"Art. 15.1 was read in the text of 4 August 2023. The day it came into force is from general knowledge."},
  "31-FZ": {"title":"Law on preparing for and carrying out mobilization","adopted":"1997-02-26","inForce":"1997-02-26","seen":"partly","note":"Art. 18 and 21 were read."},
  "KoAP": {"title":"Code of administrative offences","adopted":"2001-12-30","inForce":"2002-07-01","seen":"no","note":"Articles 21.5 to 21.7 are known from digests and from reports on their amendments."},
  "UK": {"title":"Criminal code","adopted":"1996-06-13","inForce":"1997-01-01","seen":"no","note":"Art. 328 is known from press reports, which agree on the numbers."},
  "decree 663": {"title":"Government rules on carrying out the call-up, with the form of the summons","adopted":"2006-11-11","inForce":"2006-11-11","seen":"partly","note":"Known from a digest."},
  "decree 647": {"title":"Presidential decree on partial mobilization","adopted":"2022-09-21","inForce":"2022-09-21","seen":"no","note":"No act that ends it was seen."},
  "decree 691": {"title":"Presidential decree on the autumn call-up of 2022","adopted":"2022-09-30","inForce":"2022-09-30","seen":"no","note":"It moved the start of that campaign to 1 November."},
  "127-FZ": {"title":"Law that created the two registers, the electronic summons and the temporary measures","adopted":"2023-04-14","inForce":"2023-04-14","seen":"partly","note":"Known from digests; its art. 7.1 was read in the later text."},
  "interior ministry order": {"title":"Order of the interior ministry on limiting the right to drive of those who did not appear","inForce":"2023-07-11","seen":"no","note":"Published on 3 July 2023; its number and its own date were not seen."},
  "reserve ages act": {"title":"Law that raises the ages of the reserve by five years","adopted":"2023-07-24","inForce":"2024-01-01","seen":"no","note":"Its number was not seen. The limits rise year by year until 2028."},
  "404-FZ": {"title":"Law that raises the fines of military registration","adopted":"2023-07-31","inForce":"2023-10-01","seen":"partly","note":"Its preamble was read; the amounts are from digests."},
  "437-FZ": {"title":"Law that starts the exit ban with the entry in the register of summonses","adopted":"2023-08-04","inForce":"2023-08-04","seen":"partly","note":"Known from the notes to the amended articles."},
  "439-FZ": {"title":"Law that raises the upper call-up age from 27 to 30","adopted":"2023-08-04","inForce":"2024-01-01","seen":"no","note":"Its signing was reported; its number is not from a text."},
  "exit law passport act": {"title":"Amendment of the exit law on handing over foreign passports","inForce":"2023-12-11","seen":"no","note":"Signed in the summer of 2023; its number was not seen."},
  "decree 506": {"title":"Government rules of the register of military registration and of the register of summonses","adopted":"2024-04-19","inForce":"2024-11-01","seen":"partly","note":"Known from a press digest. The day is the planned start of the registers."},
  "one-year decision act": {"title":"Amendment of 53-FZ art. 28 on how long a call-up decision lives","inForce":"2025-08-26","seen":"no","note":"Signed in April 2025; its number was not seen."},
  "412-FZ": {"title":"Law on call-up all year round","adopted":"2025-11-04","inForce":"2026-01-01","seen":"partly","note":"Part of it was in force from 4 November 2025. Which part was not seen; the thirty-day cap and decisions without presence may belong to it."},
  "KoAP amendment of 2025": {"title":"Law that applies the fine of KoAP art. 21.5 p. 1.1 all year round","adopted":"2025-12-15","inForce":"2026-01-01","seen":"no","note":"Its number was not seen."},
} as const satisfies Readonly<Record<string, Act>>
export const epochs: readonly Epoch[] = [
  {"id":"E00","title":"Age 18 to 27, two campaigns a year, a summons only by hand and against signature, no restrictions.","from":{"earliest":"2012-01-01","latest":"2012-01-01"},"kind":"law","acts":["53-FZ"],"sources":["S60"]},
  {"id":"E01","title":"Partial mobilization is declared; whether it forbids leaving one's place of residence is disputed.","from":{"earliest":"2022-09-21","latest":"2022-09-21"},"kind":"law","acts":["decree 647","31-FZ"],"sources":["S34","S35","S67"]},
  {"id":"E02","title":"Summonses may come electronically or by registered letter; an exit ban follows service, other measures follow twenty days of not appearing.","from":{"earliest":"2023-04-14","latest":"2023-04-14"},"kind":"law","acts":["127-FZ"],"sources":["S03","S04","S05","S06"]},
  {"id":"E03","title":"The exit ban begins when a summons is placed in the register; until the register operates, when any summons is sent.","from":{"earliest":"2023-08-04","latest":"2023-08-04"},"kind":"law","acts":["437-FZ"],"sources":["S01","S02","S65","S68"]},
  {"id":"E04","title":"The fine for not appearing rises from at most 3,000 to 10,000 to 30,000 roubles.","from":{"earliest":"2023-10-01","latest":"2023-10-01"},"kind":"law","acts":["404-FZ"],"sources":["S29","S64"]},
  {"id":"E05","title":"After a call-up decision the foreign passport has to be handed over within five days of notice.","from":{"earliest":"2023-12-11","latest":"2023-12-11"},"kind":"law","acts":["exit law passport act"],"sources":["S37","S66","S69"]},
  {"id":"E06","title":"The upper call-up age rises to 30, and the ages of the reserve begin to rise.","from":{"earliest":"2024-01-01","latest":"2024-01-01"},"kind":"law","acts":["439-FZ","reserve ages act"],"sources":["S32","S63","S65"]},
  {"id":"E07","title":"The site of the register of summonses is first seen, in test mode for Ryazan, Sakhalin and Mari El.","from":{"earliest":"2024-09-18","latest":"2024-09-18"},"kind":"practice","acts":["decree 506"],"sources":["S09","S70"]},
  {"id":"E08","title":"The planned start of the register; in fact the test goes on.","from":{"earliest":"2024-11-01","latest":"2024-11-01"},"kind":"law","acts":["decree 506"],"sources":["S07","S71"]},
  {"id":"E09","title":"The pilot ends by its own terms and the whole country is foreseen.","from":{"earliest":"2025-01-01","latest":"2025-01-01"},"kind":"law","acts":["decree 506"],"sources":["S170"]},
  {"id":"E10","title":"The register's site is described as working in full for the whole country.","from":{"earliest":"2025-05-01","latest":"2025-05-31"},"kind":"practice","acts":[],"sources":["S71","S72"]},
  {"id":"E11","title":"A call-up decision that was not carried out lives one year.","from":{"earliest":"2025-08-26","latest":"2025-08-26"},"kind":"law","acts":["one-year decision act"],"sources":["S18","S48","S73","S174"]},
  {"id":"E12","title":"The law on call-up all year is published; part of it is in force at once.","from":{"earliest":"2025-11-04","latest":"2025-11-04"},"kind":"law","acts":["412-FZ"],"sources":["S19","S134"]},
  {"id":"E13","title":"Call-up activities all year, dispatch in two windows, self-appearance tied to the windows, the fine of art. 21.5 p. 1.1 all year.","from":{"earliest":"2026-01-01","latest":"2026-01-01"},"kind":"law","acts":["412-FZ","KoAP amendment of 2025"],"sources":["S20","S21","S27","S28","S75"]},
  {"id":"E15","title":"Men in the reserve are reported to be refused exit by decision of a commissariat; no act for it was seen.","from":{"earliest":"2026-09-07","latest":"2026-09-07"},"kind":"practice","acts":[],"sources":["S184"]},
]
export const moving: readonly Moving[] = [
  {"title":"A bill that ends the automatic suspension of a call-up decision on appeal to a court","since":"2026-03-10","note":"Still a bill on 15 March 2026. Nothing later was seen, neither a vote nor a signature.","sources":["S25","S177"]},
  {"title":"A bill on how citizenship ends for naturalised men who do not register for military service","since":"2025-07","note":"A committee recommended a first reading on 28 January 2026; an updated text was reported on 2 February. Nothing later was seen.","sources":["S96","S178"]},
  {"title":"Further acts on the registers and on the data that feed them","since":"2025-11-13","note":"Drafts of by-laws to the year-round law were reported; whether they were adopted was not seen.","sources":["S166"]},
]
