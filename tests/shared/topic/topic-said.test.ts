import { expect, it } from 'vitest'

import { topicSaid } from '../../../shared/topic/topic-said.ts'

it.each([
  ['medtop:20000056', false, 'medtop:20000056'],
  ['http://cv.iptc.org/newscodes/mediatopic/20000056', false, 'medtop:20000056'],
  ['https://cv.iptc.org/newscodes/mediatopic/04000000', false, 'medtop:04000000'],
  ['20000056', false, null],
  ['20000056', true, 'medtop:20000056'],
  ['04000000', true, 'medtop:04000000'],
  // An older vocabulary of IPTC's, whose numbers look the same.
  ['04003002', true, null],
  ['subj:04000000', false, null],
  ['http://cv.iptc.org/newscodes/subjectcode/04000000', true, null],
  ['medtop:war', false, null],
  ['', true, null],
])('what is said as “%s” means a Media Topic, or none', (said, isBare, topic) => {
  expect(topicSaid(said, isBare)).toBe(topic)
})
