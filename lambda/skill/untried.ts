/** What the platform's pages promise and nobody has tried with an account or on a device. Everything works without it. */
export interface Untried {
  /**
   * After a reminder was set Alexa is asked to offer a routine of hers that opens the skill at that time
   * (AMAZON.OfferAutomation; a developer preview in 2022, UNVERIFIED whether it is open to all). Without it whoever wants that
   * makes the routine in the Alexa app by hand.
   */
  readonly offersRoutines: boolean;
  /** The timer of a rest asks whether to open the skill, with the task that carries on, instead of an announcement. */
  readonly timerOpens: boolean;
}

/** All off. */
export const UNTRIED: Untried = { offersRoutines: false, timerOpens: false };
