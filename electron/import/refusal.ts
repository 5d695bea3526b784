/** Why one item cannot come in, as a sentence for people; the rest of the wire goes on. */
export class Refusal extends Error {}
