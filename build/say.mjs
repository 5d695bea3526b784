import process from 'node:process'

/**
 * Progress goes to stderr: stdout belongs to the command that the set-up runs before.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}
