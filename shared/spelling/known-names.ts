/**
 * Names that newsrooms write every day and the dictionaries do not have. Written by us, from no
 * list of anybody's; a desk teaches its spelling the others.
 */
export const knownNames: readonly string[] = [
  // Places of Ukraine, as the state writes them in Latin letters; a few as English has long had them.
  ...'Avdiivka Bakhmut Berdiansk Bila Borodianka Boryspil Brovary Bucha Bukovyna Chasiv Cherkasy'.split(
    ' ',
  ),
  ...'Chernihiv Chernivtsi Chornobyl Chornomorsk Dnieper Dnipro Dnipropetrovsk Donbas Drohobych'.split(
    ' ',
  ),
  ...'Enerhodar Frankivsk Hostomel Huliaipole Irpin Ivano-Frankivsk Izium Izmail Kakhovka'.split(
    ' ',
  ),
  ...'Kamianets-Podilskyi Kamianske Kerch Kharkiv Kherson Khmelnytskyi Khortytsia Khreshchatyk'.split(
    ' ',
  ),
  ...'Kinburn Kirovohrad Kolomyia Konotop Kostiantynivka Kramatorsk Kremenchuk Kropyvnytskyi'.split(
    ' ',
  ),
  ...'Kryvyi Kupiansk Kurakhove Kyiv Kyivan Kyivans Luhansk Lutsk Lviv Lysychansk Maidan Marhanets'.split(
    ' ',
  ),
  ...'Melitopol Mukachevo Mykolaiv Nikopol Nizhyn Ochakiv Odesa Odesan Okhtyrka Orikhiv Pavlohrad'.split(
    ' ',
  ),
  ...'Pivdennyi Pokrovsk Polissia Popasna Prypiat Reni Rih Rivne Robotyne Rubizhne Shostka'.split(
    ' ',
  ),
  ...'Sievierodonetsk Simferopol Slavutych Sloviansk Starokostiantyniv Stryi Sumy Ternopil Tokmak'.split(
    ' ',
  ),
  ...'Toretsk Trostianets Truskavets Trypillia Tserkva Uman Uzhhorod Vinnytsia Volyn Vovchansk'.split(
    ' ',
  ),
  ...'Vuhledar Yar Yavoriv Zakarpattia Zaporizhzhia Zaporizhzhian Zhytomyr Zmiinyi'.split(' '),
  // People of Ukraine who are in the news, and their given names.
  ...'Andrii Andriy Arakhamia Arseniy Budanov Danilov Denys Dmytro Dovzhenko Fedir Fedorov Filatov'.split(
    ' ',
  ),
  ...'Franko Honcharuk Hroisman Ihor Klitschko Klymenko Kostin Kravchuk Kuchma Kuleba Kyrylo Lesia'.split(
    ' ',
  ),
  ...'Lesya Lytvynenko Mahuchikh Maliar Malyuk Matviichuk Mudryk Mykhailo Oleh Oleksandr'.split(
    ' ',
  ),
  ...'Oleksandra Oleksii Olena Petro Poroshenko Reznikov Ruslan Rustem Sadovyi Sentsov Shevchenko'.split(
    ' ',
  ),
  ...'Shmyhal Stefanchuk Stus Svitolina Svyrydenko Sybiha Syrskyi Taras Terekhov Trukhanov'.split(
    ' ',
  ),
  ...'Tymoshenko Umerov Usyk Valerii Vasyl Vitali Vitalii Volodymyr Yanukovych Yaroslava Yatsenyuk'.split(
    ' ',
  ),
  ...'Yermak Yulia Yuliia Yushchenko Zaluzhnyi Zelenska Zelensky Zelenskyi Zelenskyy'.split(' '),
  // Institutions, agencies and firms, and words that English takes from Ukrainian.
  ...'Antonov Azovstal Diia Energoatom Euromaidan Holodomor Hromadske Interfax Kobzar Monobank'.split(
    ' ',
  ),
  ...'Naftogaz Okhmatdyt Oschadbank Pravda PrivatBank Rada Shakhtar Suspilne Ukrainska Ukrenergo'.split(
    ' ',
  ),
  ...'Ukrinform Ukroboronprom Ukrzaliznytsia Verkhovna hromada hromadas hryvnia hryvnias oblast'.split(
    ' ',
  ),
  ...'oblasts raion raions'.split(' '),
  // Arms that reports name.
  ...'ATACMS Bayraktar Bayraktars HIMARS Iskander Iskanders Kinzhal Kinzhals Shahed Shaheds'.split(
    ' ',
  ),
  // People, places and institutions elsewhere.
  ...'Andrzej Belgorod Belousov Blinken Bloomberg Borrell Bryansk Duda Erdogan Erdoğan Euractiv'.split(
    ' ',
  ),
  ...'Eurovision Fico Gazprom Gerasimov Giorgia Grossi Guterres Hegseth Jens Jinping Kadyrov Kaja'.split(
    ' ',
  ),
  ...'Kallas Keir Kursk Lavrov Leyen Lukashenko Medvedev Meloni Merz Metsola Modi Narendra Navalny'.split(
    ' ',
  ),
  ...'Nawrocki Novorossiysk Orban Orbán Patrushev Peskov Pistorius Prigozhin Przemyśl Ramstein'.split(
    ' ',
  ),
  ...'Rheinmetall Rosatom Rosneft Rubio Rutte Rzeszów Sandu Scholz Shoigu Sikorski Starmer'.split(
    ' ',
  ),
  ...'Stoltenberg Sunak Taganrog Tayyip Tiraspol Transnistria Viktor Witkoff Zakharova'.split(' '),
  // Only what the Ukrainian dictionary does not have, in the forms that a text may need.
  ...'Віткофф Віткоффа Віткоффом Віткоффу Магучіх Мецола Мецолі Мецолою Мецолу Пісторіус'.split(
    ' ',
  ),
  ...'Пісторіуса Пісторіусом Пісторіусу Політико Приватбанк Приватбанку Приватбанком Рейнметал'.split(
    ' ',
  ),
  ...'Рейнметалу Сибіга Сибіги Сибігою Сибізі Сибігу Стармер Стармера Стармером Стармеру Умєров'.split(
    ' ',
  ),
  ...'Умєрова Умєрову Умєровим'.split(' '),
]
