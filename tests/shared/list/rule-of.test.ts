import { expect, it } from 'vitest'

import { ruleOf } from '../../../shared/list/rule-of.ts'

it.each(['', '  ', 'section:facts', 'tag:nato lang:uk -is:corrected has:image urgency:<4'])(
  '“%s” can fill a list',
  (text) => expect(ruleOf(text)).not.toBe(null),
)

it.each(['ferry', '"the port"', 'section:facts ferry', 'is:hot', '-is:latest'])(
  '“%s” cannot, since rows alone do not answer it',
  (text) => expect(ruleOf(text)).toBe(null),
)
