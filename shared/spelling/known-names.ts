// Places of Ukraine, as the state writes them in Latin letters; a few as English has long had them.
const ukrainianPlaces = `
Avdiivka Bakhmut Berdiansk Bila Borodianka Boryspil Brovary Bucha Bukovyna Chasiv Cherkasy
Chernihiv Chernivtsi Chornobyl Chornomorsk Dnieper Dnipro Dnipropetrovsk Donbas Drohobych
Enerhodar Frankivsk Hostomel Huliaipole Irpin Ivano-Frankivsk Izium Izmail Kakhovka
Kamianets-Podilskyi Kamianske Kerch Kharkiv Kherson Khmelnytskyi Khortytsia Khreshchatyk Kinburn
Kirovohrad Kolomyia Konotop Kostiantynivka Kramatorsk Kremenchuk Kropyvnytskyi Kryvyi Kupiansk
Kurakhove Kyiv Kyivan Kyivans Luhansk Lutsk Lviv Lysychansk Maidan Marhanets Melitopol Mukachevo
Mykolaiv Nikopol Nizhyn Ochakiv Odesa Odesan Okhtyrka Orikhiv Pavlohrad Pivdennyi Pokrovsk
Polissia Popasna Prypiat Reni Rih Rivne Robotyne Rubizhne Shostka Sievierodonetsk Simferopol
Slavutych Sloviansk Starokostiantyniv Stryi Sumy Ternopil Tokmak Toretsk Trostianets Truskavets
Trypillia Tserkva Uman Uzhhorod Vinnytsia Volyn Vovchansk Vuhledar Yar Yavoriv Zakarpattia
Zaporizhzhia Zaporizhzhian Zhytomyr Zmiinyi
`

// People of Ukraine who are in the news, and their given names.
const ukrainianPeople = `
Andrii Andriy Arakhamia Arseniy Budanov Danilov Denys Dmytro Dovzhenko Fedir Fedorov Filatov
Franko Honcharuk Hroisman Ihor Klitschko Klymenko Kostin Kravchuk Kuchma Kuleba Kyrylo Lesia
Lesya Lytvynenko Mahuchikh Maliar Malyuk Matviichuk Mudryk Mykhailo Oleh Oleksandr Oleksandra
Oleksii Olena Petro Poroshenko Reznikov Ruslan Rustem Sadovyi Sentsov Shevchenko Shmyhal
Stefanchuk Stus Svitolina Svyrydenko Sybiha Syrskyi Taras Terekhov Trukhanov Tymoshenko Umerov
Usyk Valerii Vasyl Vitali Vitalii Volodymyr Yanukovych Yaroslava Yatsenyuk Yermak Yulia Yuliia
Yushchenko Zaluzhnyi Zelenska Zelensky Zelenskyi Zelenskyy
`

// Institutions, agencies and firms, and words that English takes from Ukrainian.
const ukrainianThings = `
Antonov Azovstal Diia Energoatom Euromaidan Holodomor Hromadske Interfax Kobzar Monobank
Naftogaz Okhmatdyt Oschadbank Pravda PrivatBank Rada Shakhtar Suspilne Ukrainska Ukrenergo
Ukrinform Ukroboronprom Ukrzaliznytsia Verkhovna hromada hromadas hryvnia hryvnias oblast
oblasts raion raions
`

// Arms that reports name.
const arms = `
ATACMS Bayraktar Bayraktars HIMARS Iskander Iskanders Kinzhal Kinzhals Shahed Shaheds
`

// People, places and institutions elsewhere.
const elsewhere = `
Andrzej Belgorod Belousov Blinken Bloomberg Borrell Bryansk Duda Erdogan Erdoğan Euractiv
Eurovision Fico Gazprom Gerasimov Giorgia Grossi Guterres Hegseth Jens Jinping Kadyrov Kaja
Kallas Keir Kursk Lavrov Leyen Lukashenko Medvedev Meloni Merz Metsola Modi Narendra Navalny
Nawrocki Novorossiysk Orban Orbán Patrushev Peskov Pistorius Prigozhin Przemyśl Ramstein
Rheinmetall Rosatom Rosneft Rubio Rutte Rzeszów Sandu Scholz Shoigu Sikorski Starmer Stoltenberg
Sunak Taganrog Tayyip Tiraspol Transnistria Viktor Witkoff Zakharova
`

// Only what the Ukrainian dictionary does not have, in the forms that a text may need.
const inUkrainian = `
Віткофф Віткоффа Віткоффом Віткоффу Магучіх Мецола Мецолі Мецолою Мецолу Пісторіус Пісторіуса
Пісторіусом Пісторіусу Політико Приватбанк Приватбанку Приватбанком Рейнметал Рейнметалу Сибіга
Сибіги Сибігою Сибізі Сибігу Стармер Стармера Стармером Стармеру Умєров Умєрова Умєрову Умєровим
`

/**
 * Names that newsrooms write every day and the dictionaries do not have. Written by us, from no
 * list of anybody's; a desk teaches its spelling the others.
 */
export const knownNames: readonly string[] = [
  ukrainianPlaces,
  ukrainianPeople,
  ukrainianThings,
  arms,
  elsewhere,
  inUkrainian,
].flatMap((names) => names.trim().split(/\s+/))
