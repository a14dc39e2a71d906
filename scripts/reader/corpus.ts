import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../lambda/languages';
import type { SessionEvent } from '../../lambda/session/events';
import { found } from '../../lambda/skill/free-words';
import { INTENTS, type IntentName, isIntentName } from '../../lambda/skill/intents';
import { meaningIn } from '../../lambda/skill/likeliest';
import { meaningOf } from '../../lambda/skill/meanings';
import { SCENES, type Scene } from '../../lambda/skill/scene';
import type { SlotValue } from '../../lambda/skill/slot-values';
import type { Code } from '../languages';

const FOLDER = join(__dirname, '..', '..', 'test', 'nlu', 'corpus');
/** The sentences of English lie beside the labels, which are everybody's; those of another language in a folder of its own. */
const folderOf = (code: Code): string => (code === 'en' ? FOLDER : join(FOLDER, code));

/** A sentence of an author who knew what the coach is for and none of its words. */
export interface Meant {
  readonly from: string;
  /** What its author called it. */
  readonly label: string;
  readonly text: string;
  /** What was going on when it was said, where its author told. */
  readonly scene: Scene | null;
  /** An intent, with the value of its slot where that makes the meaning; `chatter`, or `report`. */
  readonly means: string;
  /** Intents that serve the listener as well. */
  readonly also: readonly string[];
}

const rows = (folder: string, name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

/** Between two meanings, and not before what tells one intent from another: "TopicIntent topic=comfort". */
const BETWEEN = / (?![a-z_]+=)/;

/** What people say in their own words, by author; what they called it is read as `labels.tsv` says. */
export function corpus(code: Code = 'en'): Meant[] {
  const labels = new Map(rows(FOLDER, 'labels.tsv').map(([label = '', ...meaning]) => [label, meaning]));
  const folder = folderOf(code);
  const authors = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('author-')) : [];
  return authors.sort().flatMap((name) =>
    rows(folder, name).map(([label = '', text = '', told = '']) => {
      const [means, also = ''] = labels.get(label) ?? [];
      if (means === undefined) throw new Error(`${name}: nobody knows what ${label} means`);
      const scene = SCENES.find((one) => one === told) ?? null;
      return {
        from: name.slice(0, -4),
        label,
        text,
        scene,
        means,
        also: also.split(BETWEEN).filter((meaning) => meaning !== ''),
      };
    }),
  );
}

/** What the session is told: an event, and what it is about where that makes it another one. */
export function toldBy(event: SessionEvent): string {
  switch (event.type) {
    case 'ask':
      return `ask:${event.answer}`;
    case 'about-step':
      return `about-step:${event.topic}`;
    case 'hold-length':
      return `hold-length:${event.change}`;
    case 'where-part':
      return event.part === null ? 'which-part' : event.type;
    default:
      return event.type;
  }
}

const NO_WISH: Readonly<Record<string, readonly string[]>> = {
  chatter: ['chatter', 'not-understood'],
  report: ['report'],
};
/** Slots that say which of its events an intent is: any figure or topic for these. */
const ANY: Readonly<Partial<Record<IntentName, Readonly<Record<string, SlotValue>>>>> = {
  HoldLengthIntent: { seconds: 30 },
  TopicIntent: { topic: { id: 'two-layers', words: null } },
};

/** The events that a sentence may become. A value that tells them apart need have no name: the net alone knows some. */
export const eventsOf = ({ means, also }: Meant): readonly string[] =>
  [means, ...also].flatMap((meaning) => {
    if (NO_WISH[meaning]) return NO_WISH[meaning];
    const { name, slot, id } = meaningIn(meaning);
    if (!isIntentName(name)) throw new Error(`nobody knows what ${meaning} is`);
    if (name === 'ElsewhereIntent') return ['elsewhere'];
    const { hear } = LANGUAGES.en;
    const slots = {
      ...found(INTENTS[name].slots, '', hear),
      ...ANY[name],
      ...(slot ? { [slot]: { id, words: null } } : {}),
    };
    return [toldBy(meaningOf(name, slots, hear))];
  });

/**
 * Tells whether a net was learned from the sentences of today, without learning again. The samples of the speech model are
 * left out: each says little, and they change with every phrase.
 */
export const corpusHash = (code: Code): string =>
  createHash('sha256')
    .update(
      corpus(code)
        .map(({ means, text, scene }) => `${means}\t${text}\t${scene}\n`)
        .join(''),
    )
    .digest('hex')
    .slice(0, 16);
