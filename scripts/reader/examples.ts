import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTENTS, type IntentName, isIntentName, type Slots } from '../../lambda/skill/intents';
import type { Scene } from '../../lambda/skill/scene';
import { linesIn, TEACHING } from '../../test/safety/cases/spoken';
import { type Code, localeOf } from '../languages';
import { authored } from '../models/authored';
import { slotsIn } from '../models/phrases';
import { WORDS } from '../words';
import { corpus } from './corpus';

const SAFETY = join(__dirname, '..', '..', 'test', 'safety');

/** A sentence, what it means, who wrote it, and how much it counts. */
export interface Example {
  readonly from: string;
  readonly means: string;
  readonly text: string;
  readonly scene: Scene | null;
  readonly weight: number;
}

/** Slots whose word is all the meaning: what differs in it is another meaning. */
const TELLING = ['change', 'tempo', 'variant', 'counting', 'talk', 'elsewhere', 'scope'] as const;
/** Intents that mean the same to whoever says them: one is learned for all. */
const SAME: Readonly<Record<string, string>> = {
  'AMAZON.NextIntent': 'NextTwinIntent',
  'AMAZON.PreviousIntent': 'PreviousTwinIntent',
  'AMAZON.RepeatIntent': 'RepeatTwinIntent',
  'AMAZON.StartOverIntent': 'StartOverTwinIntent',
  'AMAZON.PauseIntent': 'BreakIntent',
  'AMAZON.ResumeIntent': 'ResumeTwinIntent',
  'AMAZON.StopIntent': 'StopTwinIntent',
  'AMAZON.HelpIntent': 'HelpTwinIntent',
  'AMAZON.YesIntent': 'YesTwinIntent',
  'AMAZON.NoIntent': 'NoTwinIntent',
  'AMAZON.CancelIntent': 'UndoIntent',
  ThatsAllIntent: 'StopTwinIntent',
  NotYetIntent: 'MoreTimeIntent',
  WhatDidYouSayIntent: 'RepeatTwinIntent',
  GoToTechniqueIntent: 'StartTechniqueIntent',
  HoldLengthIntent: 'HoldLengthIntent change=to',
  'HoldLengthIntent change=some': 'HoldLengthIntent change=more',
  'TalkIntent talk=quiet': 'TalkIntent talk=less',
};
/** Intents that take a report or something to do with one: their words are never a wish. */
const OF_A_BODY =
  /^(?:Symptom|Tell|Cannot|NoFeeling|Pain|Numb|Pulse|Fell|Fluid|WhatIf|Condition|IsIt|DoctorOk|AnsweredWrong|SafetyCheck|Choice)/;
/** They wrote before they knew any label, and so in the shares in which things are said. */
const BY_NOBODYS_SHEET = /^author-(?:\d|[g-z])/;
const SAMPLE = 0.25;
const REPORT = 0.1;
const TURNS = 2;

const filling = (
  code: Code,
  type: string,
  values: Record<string, readonly string[]>,
): readonly [id: string, said: string][] =>
  type === 'AMAZON.DURATION'
    ? WORDS[code].figures.lengths.map((said) => ['', said])
    : type.startsWith('AMAZON')
      ? [['', WORDS[code].figures.number]]
      : Object.entries(values).flatMap(([id, names]) => names.map((said): [string, string] => [id, said]));

/** The file of samples that an author's sentences became. */
export const wordsOf = (author: string): string => author.replace('author', 'people');

/** The samples of the speech model, their slots filled in turn; of a telling slot with every value. */
function samples(code: Code, but: readonly string[]): Example[] {
  const locale = localeOf(code);
  const { intents, types } = authored(locale, but.map(wordsOf));
  return Object.entries(intents).flatMap(([name, phrases]) => {
    if (!isIntentName(name) || /Fallback|NavigateHome/.test(name)) return [];
    const slots: Slots = INTENTS[name as IntentName].slots;
    return phrases.flatMap((sample, turn) => {
      const holes = slotsIn(sample);
      const lists = holes.map((slot) => filling(code, slots[slot] ?? '', types[slots[slot] ?? ''] ?? {}));
      const telling = holes.findIndex((slot) => (TELLING as readonly string[]).includes(slot));
      const bare = sample.replace(/\{[^}]*\}/g, '').trim() === '';
      const values = (lists[telling] ?? []).length;
      const times = telling < 0 ? (holes.length > 0 ? TURNS : 1) : bare ? values : Math.min(values, TURNS);
      return Array.from({ length: times }, (_, time) => {
        let text = sample;
        let means: string = name;
        for (const [i, slot] of holes.entries()) {
          const list = lists[i] ?? [];
          const [id, said] = list[(bare ? time : turn * 7 + time * 3) % Math.max(1, list.length)] ?? ['', ''];
          text = text.replace(`{${slot}}`, said);
          if (i === telling) means = `${name} ${slot}=${id}`;
        }
        return {
          from: 'samples',
          means: OF_A_BODY.test(name) ? 'report' : (SAME[means] ?? means),
          text,
          scene: null,
          weight: SAMPLE,
        };
      });
    });
  });
}

/** What bodies report, and what is said beside it, in English: never a wish. */
function reports(): Example[] {
  const tables = ['tuned', 'held-back'].flatMap((name) =>
    readFileSync(join(SAFETY, 'utterances', `${name}.tsv`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t')[3] ?? ''),
  );
  const spoken = TEACHING.en.flatMap((from) => linesIn(from).map(({ text }) => text));
  return [...tables, ...spoken].map((text) => ({ from: 'safety', means: 'report', text, scene: null, weight: REPORT }));
}

/** So many samples of a meaning are enough, and so many reports: triage has heard them before. */
const ENOUGH = 150;
const REPORTS = 1000;

/** So many of them, evenly. */
const thinned = (all: readonly Example[], most: number): readonly Example[] =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as Example);

/**
 * So many wishes with talk beside them: what else is said changes no wish. Of those that were put together of sentences by ten
 * authors left out, 50 of 100 were read right without any of these, and 59 with 6,000; of their own sentences as many as before.
 */
const COMPOSED = 6000;
const OF_COMPOSED = 0.5;
/** Words of one of the parts, and of what is a wish at all. */
const [PART, LONGEST_WISH] = [9, 12];
/** Answers turn round with what stands beside them. */
const ANSWERS: ReadonlySet<string> = new Set(['YesTwinIntent', 'NoTwinIntent']);

/** Wishes of people behind or before what they say in passing, drawn evenly. */
function composed(own: readonly Example[]): readonly Example[] {
  const words = ({ text }: Example): number => text.split(' ').length;
  const talk = own.filter((one) => one.means === 'chatter' && words(one) <= PART);
  const wishes = own.filter(
    (one) => !['chatter', 'report'].includes(one.means) && !ANSWERS.has(one.means) && words(one) <= LONGEST_WISH,
  );
  if (talk.length === 0) return [];
  return Array.from({ length: COMPOSED }, (_, i) => {
    const wish = wishes[Math.floor((i * wishes.length) / COMPOSED)] as Example;
    const beside = talk[(i * STRIDE) % talk.length] as Example;
    const parts = i % 5 < 3 ? [beside.text, wish.text] : [wish.text, beside.text];
    return { ...wish, text: parts.join(' '), scene: wish.scene ?? beside.scene, weight: OF_COMPOSED };
  });
}
/** Far from one to the next, so that neighbours of a list do not meet. */
const STRIDE = 7919;

/** All that is learned from, but for what these wrote. */
export function examples(code: Code, but: readonly string[] = []): readonly Example[] {
  const byMeaning = new Map<string, Example[]>();
  for (const one of samples(code, but)) byMeaning.set(one.means, [...(byMeaning.get(one.means) ?? []), one]);
  const spoken = [...byMeaning].flatMap(([means, all]) =>
    thinned(all, ENOUGH).map((one) => ({ ...one, weight: means === 'report' ? REPORT : SAMPLE })),
  );
  const own = corpus(code)
    .filter(({ from }) => !but.includes(from))
    .map((one) => ({ ...one, weight: BY_NOBODYS_SHEET.test(one.from) ? 2 : 1 }));
  return [...own, ...composed(own), ...spoken, ...(code === 'en' ? thinned(reports(), REPORTS) : [])];
}
