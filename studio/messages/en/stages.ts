import type { abouts } from '@draftlight/sim'

// The mechanisms of the country, by name.
export const stages = {
  people: 'the people, before the first day',
  feeds: 'what seven authorities pass on',
  register: 'the register',
  notification: 'notices of inclusion',
  summons: 'summonses',
  service: 'service and knowledge of a summons',
  information: 'warnings and help',
  'exit-ban': 'the exit ban',
  border: 'the border',
  appearance: 'appearance at the office',
  raids: 'raids and deliveries',
  restrictions: 'the measures after twenty days',
  penalties: 'fines and criminal cases',
  commission: 'the commission',
  dispatch: 'dispatch to the troops',
  mobilization: 'mobilization',
  recruitment: 'contracts',
} satisfies Record<keyof typeof abouts, string>
