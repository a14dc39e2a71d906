import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hear } from '../../lambda/languages/en/hear';
import type { Likened } from '../../lambda/safety/hear';
import { read } from '../../lambda/safety/reading';
import { linesIn, TEACHING } from '../../test/safety/cases/spoken';
import { authored } from '../models/authored';
import { corpus } from '../reader/corpus';
import type { Example } from './learn';

const UTTERANCES = join(__dirname, '..', '..', 'test', 'safety');
const RED = new Set(['emergency', 'urgent']);
const CALM = new Set(['ok', 'none']);
/** Bands of the cases that say clearly whether a line is a red flag. */
const RED_FROM = new Set(['URGENT', 'EMERGENCY']);
const CALM_TO = new Set(['NONE', 'EASE_OFF', 'ASK']);

/** A line of the tables: what ought to become of it (a tier, `ok`, or what else is to be done), and the words. */
export interface Labelled {
  readonly from: string;
  readonly tier: string;
  readonly text: string;
}

const lines = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** Every utterance of the project's tables, with the table it comes from. */
export function labelled(): Labelled[] {
  const tables = ['tuned', 'held-back'].flatMap((from) =>
    lines(join(UTTERANCES, 'utterances', `${from}.tsv`)).map(([, tier = '', , text = '']) => ({ from, tier, text })),
  );
  const folder = join(UTTERANCES, 'through', 'utterances');
  const sets = readdirSync(folder).flatMap((name) =>
    lines(join(folder, name)).map(([tier = '', text = '']) => ({ from: name.slice(0, -4), tier, text })),
  );
  const banded = lines(join(UTTERANCES, 'cases', 'lines.tsv'))
    .filter(([, state = '', min = '', max = '']) => state.startsWith('any') && (RED_FROM.has(min) || CALM_TO.has(max)))
    .map(([text = '', , min = '']) => ({ from: 'cases', tier: RED_FROM.has(min) ? min : 'none', text }));
  const spoken = TEACHING.flatMap((from) => linesIn(from).map(({ text, kind }) => ({ from, tier: kind, text })));
  return [...tables, ...sets, ...banded, ...spoken, ...everyday()].map((line) => ({
    ...line,
    tier: line.tier.toLowerCase(),
  }));
}

const EVERYDAY = 'everyday';
/** The newest of them: nothing is learned of these yet. */
const NEWEST = /author-(?:1[89]|2[0-2])/;
const OF_A_BODY = /author-11-(?:08|12)|author-15|author-16-(?:04|05|11)/;

/** What people say to the coach and not of their body, by authors who wrote none of it for this. */
function everyday(): Labelled[] {
  const folder = join(UTTERANCES, '..', 'nlu');
  const sentences = readdirSync(join(folder, 'situations'))
    .filter((name) => !NEWEST.test(name))
    .flatMap((name) =>
      lines(join(folder, 'situations', name))
        .slice(1)
        .map(([, text = '']) => text),
    );
  const conversations = readdirSync(join(folder, 'wandering'))
    .filter((name) => !OF_A_BODY.test(name) && !NEWEST.test(name))
    .flatMap((name) => lines(join(folder, 'wandering', name)).map(([text = '']) => text))
    .filter((text) => !/^(?:#|=>|open psoas)/.test(text));
  return [...sentences, ...conversations, ...inOwnWords()].map((text) => ({ from: EVERYDAY, tier: 'none', text }));
}

/** What is told of a body by the sheet of labels, or asked about it. */
export const OF_THE_BODY: ReadonlySet<string> = new Set([
  ...(['PainTalk', 'Doctor', 'WhoToSee', 'ShouldItHurt', 'Uncomfortable', 'NoStretchFelt'] as const),
  ...(['Mood', 'OneSide', 'Easier', 'HeatCold'] as const),
]);
/** By authors who wrote to the sheet: the sentences of the others stand with their situations. */
const BY_LABEL = /^author-[a-f]$/;

/** What people say to the coach by the corpus of the reader, but for what is said of a body. */
const inOwnWords = (): string[] =>
  corpus()
    .filter(({ from, label }) => BY_LABEL.test(from) && !OF_THE_BODY.has(label))
    .map(({ text }) => text);

/** Tells whether a measure was learned from the tables of today, without learning again. */
export const tablesHash = (from: readonly Labelled[]): string =>
  createHash('sha256')
    .update(from.map(({ tier, text }) => `${tier}\t${text}\n`).join(''))
    .digest('hex')
    .slice(0, 16);

/** Intents whose phrases are reports, questions about them or answers to them. */
const REPORTING =
  /Tell|Cannot|NoFeeling|Pain|Numb|Pulse|Fell|Fluid|Symptom|Condition|Normal|Safe|WhatIf|Doctor|Number|Dull|NoIntent|Stop|Cancel/;

/** There are many of them, and each says little. */
const COMMAND = 0.15;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  technique: Object.values(hear.lists.TECHNIQUE).flat(),
  routine: Object.values(hear.lists.ROUTINE).flat(),
};

/** With "it" for what a slot holds, and with names in turn where it holds one: "chest" in the name of a move is no chest. */
const commands = (): string[] =>
  Object.entries(authored('en-US').intents)
    .filter(([intent]) => !REPORTING.test(intent))
    .flatMap(([, samples]) =>
      samples.flatMap((sample, i) => {
        const put = (name: (slot: string) => string) => sample.replace(/\{([^}]*)\}/g, (_, slot: string) => name(slot));
        const named = put((slot) => NAMES[slot]?.[i % (NAMES[slot]?.length ?? 1)] ?? 'it');
        return [...new Set([put(() => 'it'), named])];
      }),
    );

const reports = new Map<string, Likened>();

/** What triage hears in the words; the same words are read once. */
export function heard(text: string): Likened {
  const report = reports.get(text) ?? (read(text, hear).pieces[0] as Likened);
  reports.set(text, report);
  return report;
}

/** What people add to say that all is well. Whatever stands around a denial says nothing by itself. */
const DENIALS = [
  'and it is not painful',
  "but it doesn't hurt",
  "and i'm not faint",
  'no tingling',
  'it is not stabbing',
];
const DENIAL = 0.2;
const denying = (from: readonly Labelled[]): Example[] =>
  from
    .filter(({ tier }) => CALM.has(tier))
    .flatMap(({ text }) => DENIALS.flatMap((denial) => [`${text} ${denial}`, `${denial}. ${text}`]))
    .map((text) => ({ report: heard(text), is: false, weight: DENIAL }));

/** What people say around a report without changing it. */
const AROUND = lines(join(UTTERANCES, 'cases', 'frames.tsv'))
  .filter(([, lowers]) => lowers === 'no')
  .map(([frame = '']) => frame);
const FRAMED = 0.15;
/** Every line in two of them, each in its own. */
const framed = (from: readonly Labelled[]): Example[] =>
  from.flatMap(({ text, tier }, i) =>
    [i % AROUND.length, (i * 7 + 3) % AROUND.length].map((at) => ({
      report: heard(
        (AROUND[at] as string)
          .split(' ')
          .map((word) => (word === 'L' ? text : word))
          .join(' '),
      ),
      is: RED.has(tier),
      weight: FRAMED,
    })),
  );

/** Of what nobody says of a body there are thousands. */
const ORDINARY = 0.3;

/** Red flags against everything else, commands included. */
export const alarmExamples = (from: readonly Labelled[]): Example[] => [
  ...from.map(({ from: table, text, tier }) => ({
    report: heard(text),
    is: RED.has(tier),
    weight: table === EVERYDAY ? ORDINARY : 1,
  })),
  ...denying(from),
  ...framed(from),
  ...commands().map((text) => ({ report: heard(text), is: false, weight: COMMAND })),
];

/** Emergencies against what is urgent. */
export const emergencyExamples = (from: readonly Labelled[]): Example[] =>
  from
    .filter(({ tier }) => RED.has(tier))
    .map(({ text, tier }) => ({ report: heard(text), is: tier === 'emergency', weight: 1 }));
