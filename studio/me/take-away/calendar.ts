// A calendar file after RFC 5545: all-day entries, titles that say nothing. No product, rule or answer stands anywhere in it,
// and the same days give the same bytes.
import { dayOf, isoOf } from '@draftlight/law'

/** ISO days in order; `title` of the n-th, counted from 1. Lines are ended and folded as the RFC asks. */
export const calendarFile = (days: readonly string[], title: (n: number) => string): string => {
  const compact = (iso: string): string => iso.replace(/-/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//calendar//calendar//EN',
    ...days.flatMap((iso, i) => [
      'BEGIN:VEVENT',
      `UID:${compact(iso)}-${i + 1}@calendar`,
      // the RFC asks for the moment of making; the day itself is one that tells nothing and never changes
      `DTSTAMP:${compact(iso)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(iso)}`,
      `DTEND;VALUE=DATE:${compact(isoOf(dayOf(iso) + 1))}`,
      `SUMMARY:${escaped(title(i + 1))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\n/g, '\\n')

/** No line longer than 75 octets: the next begins with a space. */
const folded = (line: string): string => {
  const octets = (text: string) => new TextEncoder().encode(text).length
  const parts: string[] = []
  let part = ''
  for (const character of line) {
    // a continued line spends one octet on the space before it
    if (octets(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part].join('\r\n ')
}
