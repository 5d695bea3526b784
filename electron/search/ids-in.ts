const [comma, zero] = [44, 48]

/**
 * The numbers of a list as SQLite joins it. A row a number would cost an object each, of which a
 * common word has seventy thousand.
 */
export function idsIn(list: unknown): Uint32Array {
  if (typeof list !== 'string' || list === '') return new Uint32Array()
  const ids = new Uint32Array((list.length + 1) >> 1)
  let count = 0
  let id = 0
  for (let at = 0; at < list.length; at += 1) {
    const sign = list.charCodeAt(at)
    if (sign === comma) {
      ids[count] = id
      count += 1
      id = 0
    } else id = id * 10 + sign - zero
  }
  ids[count] = id
  return ids.slice(0, count + 1)
}
