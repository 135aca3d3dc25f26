/** Which incidents a world goes through. Turning one leaves every other draw as it was. */
export type Knobs = {
  /** Strength of the seasonal shift of weeks 11–12: 0 is none, 1 the guided one. */
  seasonal: number
  /** Week 14: most device ages arrive as zero. */
  bug: boolean
  /** Strength of the new scam from week 15 on, from 0 to 1. */
  scam: number
  /** Weeks 14–17: somebody poisons the labels. */
  poisoning: boolean
  /** Weeks 11–14: the chargebacks of e-commerce never arrive. */
  lostFeed: boolean
}

export const defaultKnobs: Knobs = {
  seasonal: 1,
  bug: true,
  scam: 1,
  poisoning: false,
  lostFeed: false,
}
