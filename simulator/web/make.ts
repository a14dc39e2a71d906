import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createSkill, type Memory } from '../../lambda/index';
import { createDevice, seedScreened } from '..';
import type { Household } from '../household';
import { hasModel, matcherFor, understandingFor } from '../nlu/understanding';
import type { Clips } from '../speech/clips';
import type { Turn } from '../turn';
import type { Settings } from './messages';
import type { Placed } from './player';

/** Flite speaks English and nothing else. */
const SPOKEN = /^en-/;

/** Users of the page are told apart by name; the first one is the listener of the terminal. */
export const FIRST_USER = 'LISTENER';
const userId = (name: string): string =>
  name.startsWith('amzn1.') ? name : `amzn1.ask.account.${name.replaceAll(' ', '_')}`;

/** A device on the common memory that speaks with measured clips, and remembers what it exchanged last. */
export const placedOn =
  (memory: Memory, clips: Clips, household?: Household) =>
  (settings: Settings, now: string | number, onTurn: (turn: Turn) => void): Placed => {
    let request: RequestEnvelope | null = null;
    let response: ResponseEnvelope | null = null;
    const { locale, device: kind, user } = settings;
    const spoken = SPOKEN.test(locale);
    // The world's clock runs: nothing may be learned while somebody holds a stretch.
    if (hasModel(locale)) matcherFor(locale).learn();
    const device = createDevice({
      skill: (observe) => {
        const skill = createSkill({ memory, observe });
        return {
          invoke: async (event) => {
            request = event;
            response = null;
            response = await skill.invoke(event);
            return response;
          },
        };
      },
      locale,
      device: kind,
      user: userId(user),
      ...(household ? { household } : {}),
      now,
      onTurn,
      ...(hasModel(locale) ? { understanding: understandingFor(locale) } : {}),
      ...(spoken ? { sounding: clips.sounding } : {}),
    });
    return {
      device,
      exchange: () => ({ request, response }),
      ...(spoken ? { clipOf: clips.idOf } : {}),
    };
  };

/** Someone who comes back: screening done, the first session behind them. */
export const screened = (memory: Memory, user: string, now: string): Promise<void> =>
  seedScreened(memory, userId(user), now);
