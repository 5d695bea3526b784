import { describe, expect, it } from 'vitest'

import { transliterate } from '../../../shared/article/transliterate.ts'

// The examples of the resolution's own table, Cabinet of Ministers, No. 55 of 27 January 2010.
const table: readonly (readonly [string, string])[] = [
  ['Алушта', 'Alushta'],
  ['Борщагівка', 'Borshchahivka'],
  ['Вінниця', 'Vinnytsia'],
  ['Гадяч', 'Hadiach'],
  ['Згорани', 'Zghorany'],
  ['Ґалаґан', 'Galagan'],
  ['Донецьк', 'Donetsk'],
  ['Рівне', 'Rivne'],
  ['Єнакієве', 'Yenakiieve'],
  ['Гаєвич', 'Haievych'],
  ['Короп’є', 'Koropie'],
  ['Житомир', 'Zhytomyr'],
  ['Закарпаття', 'Zakarpattia'],
  ['Медвин', 'Medvyn'],
  ['Іванків', 'Ivankiv'],
  ['Їжакевич', 'Yizhakevych'],
  ['Кадиївка', 'Kadyivka'],
  ['Мар’їне', 'Marine'],
  ['Йосипівка', 'Yosypivka'],
  ['Стрий', 'Stryi'],
  ['Олексій', 'Oleksii'],
  ['Київ', 'Kyiv'],
  ['Лебедин', 'Lebedyn'],
  ['Миколаїв', 'Mykolaiv'],
  ['Ніжин', 'Nizhyn'],
  ['Одеса', 'Odesa'],
  ['Полтава', 'Poltava'],
  ['Решетилівка', 'Reshetylivka'],
  ['Суми', 'Sumy'],
  ['Тернопіль', 'Ternopil'],
  ['Ужгород', 'Uzhhorod'],
  ['Фастів', 'Fastiv'],
  ['Харків', 'Kharkiv'],
  ['Біла Церква', 'Bila Tserkva'],
  ['Чернівці', 'Chernivtsi'],
  ['Шостка', 'Shostka'],
  ['Щербухи', 'Shcherbukhy'],
  ['Гоща', 'Hoshcha'],
  ['Юрій', 'Yurii'],
  ['Корюківка', 'Koriukivka'],
  ['Яготин', 'Yahotyn'],
  ['Костянтин', 'Kostiantyn'],
  ['Знам’янка', 'Znamianka'],
  ['Феодосія', 'Feodosiia'],
  ['Розгон', 'Rozghon'],
]

describe('Ukrainian in Latin letters', () => {
  it.each(table)('writes %s as %s', (name, latin) => {
    expect(transliterate(name)).toBe(latin.toLowerCase())
  })

  it('begins a word anew after a hyphen or a quote, not after an apostrophe', () => {
    expect(transliterate('Нью-Йорк «Юність» сім’я')).toBe('niu-york «yunist» simia')
  })

  it('takes letters that came apart for what they are', () => {
    expect(transliterate('Мукачі\u0308в'.normalize('NFD'))).toBe('mukachiv')
  })

  it.each(["'", '’', 'ʼ'])('drops the apostrophe %s', (sign) => {
    expect(transliterate(`об${sign}єкт`)).toBe('obiekt')
  })
})
