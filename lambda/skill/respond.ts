import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response, ui } from 'ask-sdk-model';
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

/**
 * The same answer, heard at once: without it, what answers a touch waits until everything under way is spoken. Only a voice
 * stops speech by itself.
 */
export function interrupting(response: Response): Response {
  const { outputSpeech, reprompt } = response;
  const atOnce = (speech: ui.OutputSpeech): ui.OutputSpeech => ({ ...speech, playBehavior: 'REPLACE_ALL' });
  const again = reprompt?.outputSpeech;
  return {
    ...response,
    ...(outputSpeech ? { outputSpeech: atOnce(outputSpeech) } : {}),
    ...(again ? { reprompt: { ...reprompt, outputSpeech: atOnce(again) } } : {}),
  };
}
