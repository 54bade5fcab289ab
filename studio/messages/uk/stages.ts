import type { stages as english } from '../en/stages.ts'

export const stages: typeof english = {
  people: 'люди до першого дня',
  feeds: 'що передають сім відомств',
  register: 'реєстр',
  notification: 'повідомлення про включення до реєстру',
  summons: 'повістки',
  service: 'вручення і знання про повістку',
  information: 'попередження й допомога',
  'exit-ban': 'заборона на виїзд',
  border: 'кордон',
  appearance: 'явка до військкомату',
  raids: 'облави й доставлення',
  restrictions: 'заходи після двадцяти днів',
  penalties: 'штрафи й кримінальні справи',
  commission: 'комісія',
  dispatch: 'відправлення до війська',
  mobilization: 'мобілізація',
  recruitment: 'контракти',
}
