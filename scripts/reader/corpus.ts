import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../lambda/languages';
import type { SessionEvent } from '../../lambda/session/events';
import { interpret } from '../../lambda/skill/interpret';
import { meaningIn } from '../../lambda/skill/likeliest';
import { SCENES, type Scene } from '../../lambda/skill/scene';
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
        also: also.split(' ').filter((intent) => intent !== ''),
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
    default:
      return event.type;
  }
}

const NO_WISH: Readonly<Record<string, readonly string[]>> = {
  chatter: ['chatter', 'not-understood'],
  report: ['report'],
};
/** Slots that say which of its events an intent is: any figure or topic for these. */
const ANY = {
  HoldLengthIntent: { seconds: { value: '30' } },
  TopicIntent: { topic: { value: 'the two layers' } },
} as const;

/** The events that a sentence may become. */
export const eventsOf = ({ means, also }: Meant): readonly string[] =>
  [means, ...also].flatMap((meaning) => {
    if (NO_WISH[meaning]) return NO_WISH[meaning];
    const { name, slot, id } = meaningIn(meaning);
    if (name === 'ElsewhereIntent') return ['elsewhere'];
    const slots = slot
      ? {
          [slot]: {
            resolutions: {
              resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id } }] }],
            },
          },
        }
      : {};
    const any = name === 'HoldLengthIntent' || name === 'TopicIntent' ? ANY[name] : {};
    return [toldBy(interpret({ intent: { name, slots: { ...any, ...slots } } }, LANGUAGES.en.hear).event)];
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
