/** One of IPTC's Media Topics. */
export type Topic = {
  /** As a tag carries it: `medtop:16000000`. */
  readonly code: string
  /** IPTC's, in English. */
  readonly label: string
  /** The code of the topic that it is a part of; null at the top. */
  readonly broader: string | null
  /** IPTC has taken it back: older stories have it, new ones should not. */
  readonly isRetired: boolean
}
