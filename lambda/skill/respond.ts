import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { narrate } from '../narration/narrate';
import { ssml } from '../narration/ssml';
import type { TurnDone } from './turn';

/**
 * The response of a turn. The session flag is chosen every time: the session ends only after closing words; otherwise
 * the microphone opens, a prompt was spoken and a reprompt exists. It is never left undefined here.
 */
export function respond(
  done: TurnDone,
  builder: ResponseBuilder,
  screen: NonNullable<Response['directives']> = [],
): Response {
  const { timeline, voice } = done;
  const part = (name: 'speech' | 'reprompt') => ssml(narrate(timeline, name, done), voice.words.speak.say);
  for (const directive of screen) builder.addDirective(directive);
  builder.speak(part('speech'));
  if (timeline.closes) return builder.withShouldEndSession(true).getResponse();
  builder.reprompt(part('reprompt'));
  return builder.withShouldEndSession(false).getResponse();
}
