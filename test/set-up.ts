import { understandingFor } from '../simulator/nlu/understanding';

/** No phrase of ours: understanding it takes what was learned. */
const UNHEARD = 'might we perhaps move along a little';

/**
 * Learns once what the Echo on the desk understands by, before the suites begin: ten seconds when phrases changed, none
 * otherwise, as it is kept by a hash of the speech model. Learnt in the suites, each process would do it for
 * itself.
 */
export default function setUp(): void {
  understandingFor('en-US').hear(UNHEARD);
}
