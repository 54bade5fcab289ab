// What the model says of itself, in Russian, by its own words: its stages and their parameters. What is not here yet is shown in English.
export const model: Readonly<Record<string, string>> = {
  // people
  'Every man of the ages asked in the 83 subjects: synthetic, from published totals of men by region and year of age.':
    'Все мужчины нужного возраста в 83 субъектах: вымышленные, по опубликованным числам мужчин по регионам и годам рождения.',
  'Each office gets its share of the region’s men of each year of birth.':
    'Каждый военкомат получает свою долю мужчин региона каждого года рождения.',
  'One word says whether he serves or has served, is exempt, deferred or liable; another what the register shows of him.':
    'Одно случайное число решает, служит он или служил, освобождён, с отсрочкой или подлежит призыву; другое — что видно в реестре.',
  'His birthday, fitness, disposition, account, trips and dealings are words of his own, drawn when a stage first needs them.':
    'День рождения, здоровье, характер, учётная запись, поездки и сделки — это отдельные случайные числа; они берутся, когда понадобятся.',
  'Men without citizenship, women, work and protected jobs, migration and deaths within the run are not drawn; standings by age are assumptions with ranges.':
    'Люди без гражданства, женщины, работа и бронь, переезды и смерти за этот срок не разыграны; доли по возрастам — предположения с промежутком.',
  'men by region and year of age': 'мужчины по регионам и годам рождения',
  'men of 18: serving or served': '18 лет: служат или служили',
  'men of 22: serving or served': '22 года: служат или служили',
  'men of 29: serving or served': '29 лет: служат или служили',
  'men of 18: exempt for health by decision': '18 лет: освобождены по здоровью',
  'men of 22: exempt for health by decision': '22 года: освобождены по здоровью',
  'men of 29: exempt for health by decision': '29 лет: освобождены по здоровью',
  'men of 18: deferral in force': '18 лет: есть отсрочка',
  'men of 22: deferral in force': '22 года: есть отсрочка',
  'men of 29: deferral in force': '29 лет: есть отсрочка',
  'of deferrals in force for health, ending within a year':
    'доля отсрочек по здоровью, которые кончатся в течение года',
  'of men deferred, exempt or served whom the register shows as liable':
    'доля людей с отсрочкой, освобождённых и служивших, которых реестр считает призывниками',
  'of men past the age whom the register shows as liable':
    'доля людей старше возраста, которых реестр считает призывниками',
  'of liable men whom the register shows as liable': 'доля призывников, которых реестр такими и считает',
  'of men who were 27 before 2024 and not enlisted in the reserve by then':
    'доля тех, кому было 27 до 2024 года и кого ещё не зачислили в запас',
  'of men who live elsewhere than at the address on record': 'доля тех, кто живёт не по записанному адресу',
  'of men unfit in truth who have a disability that the social fund knows of':
    'доля негодных, чья инвалидность известна социальному фонду',
  'of liable men under investigation or on trial': 'доля призывников под следствием или судом',
  'of liable men with a conviction not yet expunged': 'доля призывников с непогашенной судимостью',
  // feeds
  'Tax service, investigators, courts, health service, pension and social fund, authorities, universities: what they know reaches the register, or does not.':
    'Налоговая, следствие, суды, больницы, социальный фонд, власти, вузы: что они знают, доходит до реестра или нет.',
  'A man is covered by a feed by a chance of his own; within the ramp after the start of the register feeds are connected man by man.':
    'Охвачен ли человек ведомством, решает случай; после запуска реестра ведомства подключаются постепенно, человек за человеком.',
  'A covered change reaches the office after the delay of the feed, unless the message is wrong.':
    'Перемена доходит до военкомата с задержкой ведомства, если сообщение верно.',
  'A liable man without a record is entered, one who comes of age too; a man shown as liable who is deferred, exempt or in the reserve is taken off the roll.':
    'Призывника без записи вносят, и того, кому исполнилось 18; того, кто показан призывником, а на деле с отсрочкой, освобождён или в запасе, снимают.',
  'Wrong messages put men on the roll who are not liable, and take off men who are.':
    'Неверные сообщения ставят на учёт тех, кто не подлежит призыву, и снимают тех, кто подлежит.',
  'What the commission and the post need to know of a man (illness, disability, right to a deferral, penal ground, address) is asked here when they need it.':
    'Что комиссии и почте нужно знать о человеке (болезнь, инвалидность, право на отсрочку, судимость, адрес), спрашивают здесь и тогда.',
  'One message a change; only men of call-up age. Terms that the law sets for a body are not used: nobody publishes what they are in fact.':
    'На каждую перемену одно сообщение; только призывной возраст. Сроки, которые закон ставит ведомствам, не взяты: никто не публикует, какие они на деле.',
  'the day on which the register starts in the region': 'день запуска реестра в регионе',
  'days from the start of the register until every feed is connected in full':
    'дни от запуска реестра, пока не подключены все ведомства',
  'of men with children whose register the tax service keeps, once it is connected in full':
    'доля отцов, чьих детей знает налоговая, при полном подключении',
  'mean days from the event to the office': 'среднее число дней от события до военкомата',
  'of what the tax service passes on that is wrong': 'доля неверного в том, что передаёт налоговая',
  'of men under investigation, once it is connected in full': 'доля людей под следствием при полном подключении',
  'of what an investigative body passes on that is wrong': 'доля неверного в том, что передаёт следствие',
  'of men convicted, once it is connected in full': 'доля осуждённых при полном подключении',
  'of what a court passes on that is wrong': 'доля неверного в том, что передаёт суд',
  'of illnesses that make unfit, once it is connected in full':
    'доля болезней, делающих негодным, при полном подключении',
  'of what the health service passes on that is wrong': 'доля неверного в том, что передают больницы',
  'of men with a disability, once it is connected in full': 'доля людей с инвалидностью при полном подключении',
  'of what the pension and social fund passes on that is wrong': 'доля неверного в том, что передаёт социальный фонд',
  'of men liable or moved of whom the authorities know, once it is connected in full':
    'доля призывников и переехавших, известных властям, при полном подключении',
  'of what an authority passes on that is wrong': 'доля неверного в том, что передают власти',
  'of students, once it is connected in full': 'доля студентов при полном подключении',
  'of what a university passes on that is wrong': 'доля неверного в том, что передаёт вуз',
  'of rights to a deferral that the register knows of which are granted without a summons':
    'доля известных реестру прав на отсрочку, которые дают без повестки',
  // register
  'Who is on the office’s roll: who comes of age, whose deferral ends, whom age releases.':
    'Кто стоит на учёте военкомата: кто достиг возраста, чья отсрочка кончилась, кого отпускает возраст.',
  'On the first day of liability a man of 18 becomes deferred, exempt or liable; a liable one is on the roll if the register shows him.':
    'В день, когда начинается призывной возраст, человек 18 лет получает отсрочку, освобождение или становится призывником; призывник стоит на учёте, если реестр его видит.',
  'On the last day of a deferral a feed tells the office, or its own files do later, or nobody.':
    'В последний день отсрочки об этом сообщает ведомство, позже — свои бумаги военкомата, или не сообщает никто.',
  'On the day on which age ends liability he leaves; a man in the office’s hands is released when it next looks at him.':
    'В день, когда призывной возраст кончается, он уходит; кто уже в руках военкомата, того отпускают при следующем взгляде.',
  'Completeness is one share for the country; the ramp lies in the feeds.':
    'Полнота — одна доля на всю страну; постепенность стоит в сообщениях ведомств.',
  'mean days until the office’s own files show that a deferral has ended, where no feed tells it':
    'среднее число дней, пока бумаги военкомата не покажут, что отсрочка кончилась, если ведомство не сообщило',
  // notification
  'A man is told that the register holds him. The notice asks him to check his data and restricts nothing; who reads it can have a wrong record corrected.':
    'Человеку говорят, что он в реестре. Уведомление просит проверить данные и ничего не ограничивает; часть прочитавших исправляет неверную запись.',
  'In each region a wave of notices goes to the men whom the register holds, on the days reported, or where nothing is reported some time after the first regions.':
    'В каждом регионе волна уведомлений идёт тем, кто есть в реестре, в известные дни; где о днях ничего не известно — через какое-то время после первых регионов.',
  'From then on each man newly entered gets one on that day.':
    'С тех пор каждый внесённый получает своё уведомление в тот же день.',
  'A man shown as liable who is not, and who reads it, may have his record corrected within thirty days.':
    'Кто показан призывником по ошибке и прочёл это, в части случаев исправляет запись за тридцать дней.',
  'Everybody of call-up age who is held gets one notice, older men none. Reading it teaches nothing about summonses that come later.':
    'Каждый, кто в призывном возрасте и записан, получает одно уведомление, старшие — ни одного. Прочитавший не узнаёт из него о будущих повестках.',
  'the day from which the region sends its notices': 'день, с которого регион шлёт уведомления',
  'days over which a region sends its notices': 'дни, за которые регион рассылает уведомления',
  'of notices read within thirty days': 'доля уведомлений, прочитанных за тридцать дней',
  'days after the first regions until the others send theirs':
    'дни после первых регионов, пока свои уведомления не шлют другие',
  'of men with a wrong record who, having read the notice, have it corrected':
    'доля прочитавших с неверной записью, которые её исправляют',
  // summons
  'Each office’s summonses: as many a working day as its share of the plan asks for.':
    'Повестки военкомата: столько за рабочий день, сколько просит его доля плана.',
  'The next men of the roll are taken in a circle, in an order drawn by the seed.':
    'Следующие люди на учёте берутся по кругу, в порядке, разыгранном заранее.',
  'An office that lacks men for its plan sends more.': 'Если военкомату не хватает людей до плана, повесток больше.',
  'One whose right to a deferral the register knows may be granted it without a summons.':
    'Тому, чьё право на отсрочку известно реестру, её могут дать без повестки.',
  'Channel: electronic where the region has no paper any more or by chance once the register works, Moscow’s own register until it joined the federal one, registered letter, by hand.':
    'Путь: через реестр, где бумаги больше нет, или по случаю, когда реестр работает; реестр Москвы, пока она не вошла в федеральный; заказное письмо; лично.',
  'Purpose and appearance date; a call-up summons for which the law allows none of the days becomes a data check, or goes out all the same.':
    'Цель и день явки; если закон не допускает ни одного из дней, повестка становится сверкой данных или всё равно уходит.',
  'The law says whether he is callable, when service and ban come, and whether the date lies too far ahead.':
    'Закон говорит, можно ли его призвать, когда наступают вручение и запрет и не слишком ли далёк день.',
  'A missed man is not summoned again unless no summons reached him. A summons to the medical examination and one straight to the commission lead to the same hearing; none goes out for the dispatch.':
    'Того, кто не пришёл, снова не вызывают, если повестка до него дошла. Повестка на медосмотр и повестка прямо на комиссию ведут на одно и то же заседание; повесток на отправку нет.',
  'the plan, shared out by men': 'план, разделённый по числу мужчин',
  'the region’s rollout, and whether it still uses paper': 'дни запуска в регионе и есть ли там ещё бумага',
  'summonses for each man to be sent': 'повестки на каждого, кого надо отправить',
  "an office's summonses and hearings a day against what the plan asks":
    'повестки и комиссии военкомата за день против того, что просит план',
  'of summonses placed in the federal register, where paper is still used':
    'доля повесток в федеральном реестре там, где бумага ещё есть',
  'of paper summonses sent as registered letters': 'доля бумажных повесток заказным письмом',
  'of paper summonses also placed in the register': 'доля бумажных повесток, внесённых и в реестр',
  'of summonses for a check of data only': 'доля повесток только для сверки данных',
  'of summonses straight to the commission': 'доля повесток сразу на комиссию',
  'of call-up summonses for a day the law does not allow that are sent all the same':
    'доля повесток на недопустимый день, которые всё равно уходят',
  'fewest days from sending to appearance': 'наименьшее число дней от отправки до явки',
  'most days from sending to appearance': 'наибольшее число дней от отправки до явки',
  // service
  'Three different days: the summons reaches him, it counts as served by law, he knows of it.':
    'Три разных дня: повестка дошла, повестка считается вручённой, человек о ней знает.',
  'Placement, letter and handing over get their days when it is sent; paper fails where the address is wrong.':
    'Реестр, письмо и вручение получают свои дни при отправке; бумага не доходит по неверному адресу.',
  'On the day that the law names it counts as served.': 'В день, который называет закон, она считается вручённой.',
  'On the first day on which anything has told him he knows.': 'Он знает с первого дня, когда хоть что-то ему сказало.',
  'Reading a notice is one chance and one waiting time for everybody.':
    'Прочесть уведомление — одна вероятность и одно ожидание для всех.',
  'the day on which the register starts in the region, and its hour': 'день и час запуска реестра в регионе',
  'of men with an account that the register notifies': 'доля людей с учётной записью, которую реестр уведомляет',
  'of account holders who ever read the notice':
    'доля владельцев учётной записи, которые когда-нибудь прочтут уведомление',
  'mean days until the notice is read': 'среднее число дней до прочтения',
  'of registered letters to the right address that are delivered':
    'доля заказных писем по верному адресу, которые доставлены',
  'mean days until a letter is delivered': 'среднее число дней до доставки письма',
  'of summonses to be handed over at the right address that are': 'доля повесток по верному адресу, вручённых лично',
  'of summonses to be handed over that are refused': 'доля повесток, от которых отказались',
  'mean days until a summons is handed over': 'среднее число дней до вручения лично',
  // information
  'Who knows in time, and who is not alone: warnings and help travel by messenger, and messengers are limited, blocked and replaced by one of the state.':
    'Кто узнаёт вовремя и кто не один: предупреждения и помощь идут через мессенджеры, а их ограничивают, блокируют и заменяют государственным.',
  'A summons placed in the register is looked up by some men because others warned them; the first of warning, notice, letter and hand tells him.':
    'Повестку в реестре часть людей находит, потому что их предупредили другие; узнаёт он по тому, что пришло раньше: предупреждение, уведомление, письмо или вручение.',
  'From its first day on the state messenger reaches some of those who do not read the notice in their account.':
    'С первого дня государственный мессенджер доходит до части тех, кто не читает уведомлений в учётной записи.',
  'A man refused a right to a deferral may have help, and then keep his right.':
    'Части тех, кому отказали в праве на отсрочку, помогают, и право за ними остаётся.',
  'The reach of warning and help shrinks on the days named in country/data/messengers.csv.':
    'Путь предупреждений и помощи сужается в дни из таблицы мессенджеров.',
  'The same reach for everybody, whatever his age, place and habits; nothing travels from man to man.':
    'Одинаково для всех, каких бы лет, места и привычек они ни были; от человека к человеку ничего не идёт.',
  'of men with a summons in the register whom warnings of others make look it up':
    'доля людей с повесткой в реестре, которые находят её по чужому предупреждению',
  'mean days until they do': 'среднее число дней до этого',
  'of men in touch with a lawyer or a rights group when they need one':
    'доля людей, у которых в нужное время есть юрист или правозащитники',
  'of helped men refused a right to a deferral who are granted it then':
    'доля получивших помощь после отказа, кому отсрочку потом дают',
  'of the reach of warnings and help that is left while calls do not get through':
    'доля пути предупреждений и помощи, которая остаётся, пока звонки не проходят',
  'of that reach that is left while the messengers are blocked':
    'доля этого пути, которая остаётся, пока мессенджеры заблокированы',
  'of account holders who do not read the notice in the account whom the state messenger reaches':
    'доля не читающих уведомлений, до которых доходит государственный мессенджер',
  // exit-ban
  'The exit ban: its days by law, and what reaches the border, side by side.':
    'Запрет на выезд: его дни по закону и то, что доходит до границы, рядом.',
  'The law says from which day a ban stands; practice, whether and when the border hears of it.':
    'Закон говорит, с какого дня стоит запрет; практика — узнаёт ли граница и когда.',
  'A ban whose ground the law denies or leaves open may be enforced all the same: the machine sees the record.':
    'Запрет, основание которого закон отвергает или оставляет открытым, всё же исполняют: машина видит запись.',
  'On the day on which he first knows of the summons the law says how far off the ban is, or since when it stands, and whether he may sue about it.':
    'В день, когда человек узнал о повестке, закон говорит, далеко ли запрет или с каких пор он стоит и можно ли о нём подать в суд.',
  'When he has come, or age has ended it, the law says when it ends; practice, when it is lifted.':
    'Когда человек пришёл или кончился возраст, закон говорит, когда запрет кончается; практика — когда его снимают.',
  'One chance of enforcement for the whole country. Of how many a ban begins before they know hangs more on the reading of its first day than on any rate: each scenario takes one.':
    'Одна доля исполнения на всю страну. Сколько запретов начнётся раньше, чем человек узнает, зависит от прочтения их первого дня больше, чем от любой доли: каждый сценарий берёт одно.',
  'of bans that reach the border': 'доля запретов, которые доходят до границы',
  'mean days from the ban to the border': 'среднее число дней от запрета до границы',
  'of placed summonses to men whom the law spares or leaves open that are enforced as others are: the machine sees the record':
    'доля повесток тем, кого закон призывать не даёт или о ком молчит, исполненных как остальные: машина видит запись',
  'mean days from the end of a ban by law to the border': 'среднее число дней от конца запрета по закону до границы',
  // border
  'Trips of men with an open summons, and flight: refused, held, let out in spite of a ban, gone before one stood.':
    'Поездки людей с повесткой и отъезд: отказ, задержание, выпущены вопреки запрету, уехали до него.',
  'Trips follow a plan fixed by seed and person, the same in every scenario.':
    'Поездки идут по плану, разыгранному заранее, одному во всех сценариях.',
  'A man who avoids the summons may try to leave as soon as he knows of it.':
    'Часть уклоняющихся от повестки пробует уехать, как только узнала о ней.',
  'At a checked crossing a man whose ban has reached the border is refused, learns of the summons if he did not know, and may be held and taken to the office.':
    'На проверяемом переходе тому, чей запрет дошёл до границы, отказывают; он узнаёт о повестке, если не знал, часть задерживают и доставляют.',
  'Men without a summons, and trips of men whom no ban stops, cross unseen by the model; nobody comes back within the run.':
    'Людей без повестки и поездок без запрета модель на границе не видит; никто не возвращается до конца расчёта.',
  'trips abroad of a man': 'поездки человека за границу',
  'of crossings checked against the register': 'доля переходов, где сверяют с реестром',
  'of men who avoid the summons and, let out, do not come back in this run':
    'доля уклоняющихся, которые выехали и до конца расчёта не вернулись',
  'of men who avoid the summons and try to leave for good as soon as they know':
    'доля уклоняющихся, которые пробуют уехать насовсем, как только узнали',
  'of men refused at the border who are held and taken to the office':
    'доля получивших отказ на границе, которых задерживают и доставляют',
  // appearance
  'Whether and when a man comes, given what he knows, his disposition and what presses him.':
    'Приходит ли человек и когда, смотря по тому, что он знает, каков он и что на него давит.',
  'On the day on which he first knows of the summons the law says which is the last day to come.':
    'В день, когда человек узнал о повестке, закон говорит, какой день для явки последний.',
  'On the appearance date a man comes who knows and comes when called, or who is pressed by what hit him.':
    'В день явки приходит тот, кто знает и приходит по зову, или тот, на кого что-то давит.',
  'Another one misses it; he comes later when he learns of it or is pressed.':
    'Другой пропускает её; он приходит позже, когда узнал или когда на него давят.',
  'Whoever comes: ban and measures end as the law says; papers correct a wrong record; a data check sends him home or on to the commission.':
    'Кто пришёл: запрет и меры кончаются по закону; бумаги исправляют запись; после сверки его отпускают или ведут на комиссию.',
  'Nobody has a valid reason for not coming.': 'Уважительных причин не прийти ни у кого нет.',
  'of men who come when they know in time': 'доля тех, кто приходит, если знает вовремя',
  'of men who come only when a ban, measures or a fine press them':
    'доля тех, кто приходит, только когда давят запрет, меры или штраф',
  'mean days from learning, or from being pressed, to coming': 'среднее число дней от знания или давления до прихода',
  'of men whom no summons reached by its date who go back on the roll at once':
    'доля тех, до кого повестка не дошла в срок и кто сразу снова на учёте',
  'of men summoned by a wrong record whose papers are accepted when they come':
    'доля вызванных по неверной записи, чьи бумаги приняли',
  'of men come for a data check who are heard by the commission all the same':
    'доля пришедших на сверку, кого всё же ведут на комиссию',
  // raids
  'What offices did beyond the seasons and beyond summonses: checks by the police with delivery to the office, decisions within a day, summonses in summer.':
    'Что делали сверх срока призыва и сверх повесток: проверки полиции с доставлением, решения за день, повестки летом.',
  'A man who has missed his date is found after a waiting time of his own, shorter where raids are reported.':
    'Того, кто пропустил день, находят через какое-то время; раньше там, где были облавы.',
  'He learns of the summons; some are taken to the office at once, and of these some are heard by the commission on that day.':
    'Он узнаёт о повестке; часть сразу доставляют, а из них часть комиссия слушает в тот же день.',
  'On days without a draft offices send summonses at a part of their pace; what they may hold on such a day is asked of the law.':
    'В дни без призыва повестки идут медленнее; что в них разрешено в такой день, спрашивают у закона.',
  'Only men with a missed summons are found, and once for each; checks of passers-by without one are not drawn. No rule on delivery by force was seen, so none is asked.':
    'Находят только тех, кто пропустил повестку, и по каждой один раз; проверок прохожих нет. Правила о доставлении силой не найдено, поэтому его не спрашивают.',
  'regions in which raids were reported, and draft points': 'регионы, где писали об облавах, и пункты призыва',
  'times that a man who missed his date is found by the police': 'сколько раз пропустившего день находит полиция',
  'the same where raids on a great scale are reported (country/data/register_rollout.csv: Moscow)':
    'то же там, где пишут о больших облавах (по таблице запуска: Москва)',
  'of men found who are taken to the office': 'доля найденных, кого доставляют в военкомат',
  'of men taken there whom the commission hears on that day, past the queue':
    'доля доставленных, кого комиссия слушает в тот же день без очереди',
  'of the pace of a draft at which summonses go out between drafts':
    'доля обычного хода призыва, с которой повестки идут между призывами',
  'the same where one draft point works all year': 'то же там, где один пункт призыва работает весь год',
  // restrictions
  'The measures that follow twenty days of not coming, and what they stop.':
    'Меры после двадцати дней неявки и что они останавливают.',
  'The law says from which day measures stand; where it is open the register acts on its own day.':
    'Закон говорит, с какого дня стоят меры; где это открыто, реестр действует в свой день.',
  'Laid or not, by the register: only where the summons stands in it; where the law gives none or is open, only if the register acts there as it does with bans. A notice of it may be read.':
    'Применяет их реестр или нет: только если повестка есть в нём; где закон их не даёт или молчит, только если реестр действует там, как и с запретами. Уведомление о них часть читает.',
  'Dealings follow a plan of each man’s own; those that the measures stop press him and tell him.':
    'Сделки идут по своему плану; те, что остановили меры, давят на человека и говорят ему.',
  'When he has come the law says when they end; practice, when they are lifted.':
    'Когда он пришёл, закон говорит, когда меры кончаются; практика — когда их снимают.',
  'What a region may add is not drawn: no such list was seen.':
    'Что может добавить регион, не разыграно: такого списка не видно.',
  'of measures due that are laid': 'доля положенных по закону мер, которые применили',
  'days after the appearance date on which the register acts where the law is silent or open':
    'дни после явки, на которые действует реестр, где закон молчит или открыт',
  'of men laid under measures who read the notice of it': 'доля людей под мерами, которые прочли уведомление о них',
  'mean days from the end by law to lifting': 'среднее число дней от конца по закону до снятия',
  'of men who hold a driving licence': 'доля людей с водительскими правами',
  'vehicle registrations of a man': 'регистрации автомобиля на человека',
  'property registrations of a man': 'регистрации недвижимости на человека',
  'registrations of a man as sole proprietor or self-employed':
    'регистрации предпринимателем или самозанятым на человека',
  'loans sought by a man': 'займы, которых ищет человек',
  'of loans that a lender refuses for it': 'доля займов, в которых из-за этого отказывают',
  // penalties
  'Fines for not coming, and the few criminal cases.': 'Штрафы за неявку и немногие уголовные дела.',
  'Some missed dates are fined after a while; the law says whether the fine is due.':
    'За часть пропущенных дней потом штрафуют; закон говорит, положен ли штраф.',
  'Some fines of men who knew of the summons and avoided it become a criminal case; where the law says that it is no crime, few.':
    'Часть штрафов тем, кто знал о повестке и уклонялся, становится уголовным делом; где по закону преступления нет, — немногие.',
  'A fine tells him of the summons and presses him.': 'Штраф говорит человеку о повестке и давит на него.',
  'A case ends with its opening; fines and cases are chances, whatever courts and police can take on.':
    'Дело кончается тем, что его завели; штрафы и дела — это шансы, сколько бы ни могли рассмотреть суды и полиция.',
  'of the fines given to men served, so many as a share are also given to men never served':
    'сколько штрафов, как доля от штрафов вызванным, дают тем, кому не вручено',
  'of missed appearance dates that are fined': 'доля пропущенных дней явки, за которые штрафуют',
  'mean days until the fine': 'среднее число дней до штрафа',
  'of fines of men who knew and avoided the summons that become a criminal case':
    'доля штрафов тем, кто знал и уклонялся от повестки, которые становятся уголовным делом',
  'of such cases in which the law is sure that there is no crime that are opened all the same':
    'доля таких дел, где закон уверен, что преступления нет, а дело всё же заводят',
  // commission
  'The commission hears so many a day, examines, defers, exempts or calls up, and errs.':
    'Комиссия слушает столько-то в день, осматривает, даёт отсрочку, освобождает или призывает — и ошибается.',
  'So many hearings a working day as its share of the plan asks for, more where there is one draft point; hearings for which nobody waits are lost.':
    'Столько комиссий за рабочий день, сколько просит доля плана, больше там, где один пункт призыва; заседания, на которые никто не ждёт, пропадают.',
  'A penal ground, an illness, a right to a deferral count if a feed has told of them, or if the man’s own word is taken.':
    'Судимость, болезнь, право на отсрочку считаются, если о них сообщило ведомство или человеку поверили.',
  'The law says whether a call-up is lawful, and whether a decision in his favour may be taken without him.':
    'Закон говорит, законен ли призыв и можно ли решить в пользу человека без него.',
  'Appeals and alternative service are not drawn. No number of a draft point’s places was seen: its capacity is a multiple. An office that has called up enough men for its plan goes on: more are called up than sent, and they wait.':
    'Жалоб и альтернативной службы нет. Числа мест пункта призыва не видно: его сила взята кратной. Военкомат, который призвал достаточно для плана, продолжает: призвано больше, чем отправлено, остальные ждут.',
  'regions with a draft point of their own': 'регионы со своим пунктом призыва',
  "an office's hearings a day against its summonses": 'комиссии военкомата за день против его повесток',
  'of men unfit in truth (V or D)': 'доля негодных на деле (В или Д)',
  'of men unfit for a time (G)': 'доля негодных на время (Г)',
  'of deferrals for health given for twelve months, the rest for six':
    'доля отсрочек по здоровью на двенадцать месяцев, остальные на шесть',
  'of unfit men found fit': 'доля негодных, признанных годными',
  'of fit men found unfit': 'доля годных, признанных негодными',
  'men of 18 on the roll: with a right to a deferral for study or family':
    '18 лет, на учёте: есть право на отсрочку по учёбе или семье',
  'men of 22 on the roll: with such a right': '22 года, на учёте: есть такое право',
  'men of 29 on the roll: with such a right': '29 лет, на учёте: есть такое право',
  'of men with a right to a deferral of which the register does not know who are refused it':
    'доля людей с правом, о котором реестр не знает, кому отказывают',
  'of men with a penal ground of which no feed has told who are called up all the same':
    'доля людей с судимостью или следствием, о которых никто не сообщил, кого всё же призывают',
  'hearings a day where there is one draft point, against other offices':
    'комиссии за день там, где один пункт призыва, против других',
  // dispatch
  'Men called up are sent, up to the office’s share of the plan: an input, never a finding.':
    'Призванных отправляют, пока не выбрана доля плана: это задано, а не найдено.',
  'On working days within the law’s windows the plan’s share of the day is sent, in a fixed order.':
    'В рабочие дни сроков, которые допускает закон, уходит доля этого дня, в твёрдом порядке.',
  'The law says whether the decision still lives; one that lapsed sends him back to the roll.':
    'Закон говорит, живо ли ещё решение; потерявшее силу возвращает человека на учёт.',
  'Of a man sent wrongly the law says whether he could still complain or sue about the decision.':
    'Об отправленном вопреки праву закон говорит, мог ли он ещё пожаловаться на решение или подать в суд.',
  'What an office falls short of it carries over within itself, to the end of the draft.':
    'Чего военкомат не добрал, он переносит у себя до конца призыва.',
  // mobilization
  'An order for a number of men of stated ages and training, carried out by paper or through the register: how fast it is served, how fast men appear and arrive, who leaves first.':
    'Указ о числе людей таких-то лет и подготовки, на бумаге или через реестр: как быстро вручают, как быстро приходят и прибывают, кто уезжает раньше.',
  'The order is shared out to regions and offices by their men, in whole numbers.':
    'Указ делят по регионам и военкоматам по числу мужчин, целыми числами.',
  'From its day on each office calls the next men of the reserve in its fixed order until enough are kept.':
    'С этого дня военкомат вызывает следующих людей запаса в твёрдом порядке, пока не оставит сколько надо.',
  'By hand a summons reaches some; through the register it stands in the account at once, and is handed over as well.':
    'Из рук в руки повестка доходит до некоторых; через реестр она сразу в учётной записи, и её вручают тоже.',
  'It counts as served as the law says, under the reading chosen; the man may know earlier, later or never.':
    'Она считается вручённой по закону, при выбранном прочтении; человек узнаёт раньше, позже или никогда.',
  'Who knows may come; the office keeps some; they arrive after a while, up to the number ordered.':
    'Часть тех, кто знает, приходит; часть из них оставляют; они прибывают через время, не больше, чем велено.',
  'Some men of the reserve try to leave; a summons in the register makes it likelier that they are refused. Who got out after one order is not there for the next.':
    'Некоторые люди запаса пробуют уехать; с повесткой в реестре отказ вероятнее. Кто выехал после одного указа, того при следующем уже нет.',
  'One order at a time; ranks and specialties are not told apart; no order calls a man twice, and no penalty follows.':
    'Один указ за раз; звания и специальности не различаются; один указ не вызывает никого дважды, и наказаний нет.',
  'the order, shared out by men': 'указ, разделённый по числу мужчин',
  'of men in the reserve who are booked by their employer': 'доля людей запаса с бронью',
  'of men in the reserve deferred for their family': 'доля людей запаса с отсрочкой по семье',
  'of men in the reserve unfit altogether (D)': 'доля людей запаса, негодных совсем (Д)',
  'of men whom the law spares who are called all the same, against the others':
    'доля тех, кого закон призывать не даёт, но всё же вызывают, против остальных',
  'summonses for each man ordered, over the days in which they go out': 'повестки на каждого по указу, за дни рассылки',
  'days in which an order is carried out by hand, from its day until those called have arrived':
    'дни, за которые приказ исполняют без реестра: от его дня до прибытия вызванных',
  'days in which they go out through the register': 'дни, за которые они уходят через реестр',
  'of summonses handed over': 'доля повесток, вручённых лично',
  'mean days until they are': 'среднее число дней до вручения',
  'of men who know of the summons who come': 'доля тех, кто знает и приходит',
  'mean days from knowing to coming': 'среднее число дней от знания до прихода',
  'of men who come whom the office keeps': 'доля пришедших, которых оставляют',
  'mean days from coming to the troops': 'среднее число дней от прихода до войск',
  'of men in the reserve who try to leave after the order': 'доля людей запаса, которые после указа пробуют уехать',
  'mean days from the order until they do': 'среднее число дней от указа до этого',
  'of these refused at the border though nothing has been sent to them':
    'доля из них, кому на границе отказали, хотя им ничего не отправлено',
  'of these refused when a summons of theirs is in the register':
    'доля из них, кому отказали, когда их повестка в реестре',
  'cases are counted (11,500 to 15,400 a campaign, 2012 and 2016), missed dates are not':
    'дела сосчитаны: от 11 500 до 15 400 за призыв, 2012 и 2016 годы; пропущенные дни явки — нет',
  'packages seen in five regions by March 2026': 'комплекты мер видели в пяти регионах к марту 2026 года',
}
