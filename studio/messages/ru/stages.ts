import type { stages as english } from '../en/stages.ts'

export const stages: typeof english = {
  people: 'люди до первого дня',
  feeds: 'что передают семь ведомств',
  register: 'реестр',
  notification: 'уведомления о включении в реестр',
  summons: 'повестки',
  service: 'вручение и знание о повестке',
  information: 'предупреждения и помощь',
  'exit-ban': 'запрет на выезд',
  border: 'граница',
  appearance: 'явка в военкомат',
  raids: 'облавы и доставление',
  restrictions: 'меры после двадцати дней',
  penalties: 'штрафы и уголовные дела',
  commission: 'комиссия',
  dispatch: 'отправка в войска',
  mobilization: 'мобилизация',
  recruitment: 'контракты',
}
