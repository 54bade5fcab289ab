// Generated from data/occupied_territories.csv by `npm run generate`. Change the table, not this file.
import type { OccupiedTerritory } from '../regions.ts'
/** Territory of Ukraine that Russia occupies: never counted or drawn as Russia. */
export const occupiedTerritories: readonly OccupiedTerritory[] = [
  {"code":"UA-43","name":{"en":"Autonomous Republic of Crimea","ru":"Автономная Республика Крым","uk":"Автономна Республіка Крим"},"occupied":"wholly","since":2014},
  {"code":"UA-40","name":{"en":"Sevastopol","ru":"Севастополь","uk":"Севастополь"},"occupied":"wholly","since":2014},
  {"code":"UA-14","name":{"en":"Donetsk Oblast","ru":"Донецкая область","uk":"Донецька область"},"occupied":"partly","since":2014},
  {"code":"UA-09","name":{"en":"Luhansk Oblast","ru":"Луганская область","uk":"Луганська область"},"occupied":"partly","since":2014},
  {"code":"UA-65","name":{"en":"Kherson Oblast","ru":"Херсонская область","uk":"Херсонська область"},"occupied":"partly","since":2022},
  {"code":"UA-23","name":{"en":"Zaporizhzhia Oblast","ru":"Запорожская область","uk":"Запорізька область"},"occupied":"partly","since":2022},
]
