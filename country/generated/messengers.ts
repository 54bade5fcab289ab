// Generated from data/messengers.csv by `npm run generate`. Change the table, not this file.
import type { MessengerStep } from '../messengers.ts'
/** Days from which messengers were limited, blocked or replaced. */
export const messengerSteps: readonly MessengerStep[] = [
  {"from":20313,"level":"limited","what":"Voice calls in WhatsApp and Telegram are partly blocked","source":"Russia restricts voice calls in foreign messengers","publisher":"Pravda.ru","url":"https://english.pravda.ru/news/russia/163691-russia-restricts-voice-calls-foreign-messengers"},
  {"from":20332,"level":"state-messenger","what":"The state messenger Max is installed on every new device","source":"Kremlin-Backed Messaging App Max To Come Pre-Installed","publisher":"The Moscow Times","url":"https://www.themoscowtimes.com/2025/08/21/kremlin-backed-messaging-app-max-to-come-pre-installed-on-devices-starting-next-month-a90306"},
  {"from":20495,"level":"blocked","what":"WhatsApp is out of the national directory; Telegram is slowed since the day before","source":"Russia blocks WhatsApp, imposes more restrictions on Telegram","publisher":"realnewsnotbs.com; 66.ru citing RBC","url":"https://www.realnewsnotbs.com/2026/02/12/russia-blocks-whatsapp-imposes-more-restrictions-on-telegram"},
]
