import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../lambda/languages';
import type { Heard } from '../../lambda/languages/heard';
import type { Likened } from '../../lambda/safety/hear';
import { read } from '../../lambda/safety/reading';
import { linesIn, TALKING, TEACHING } from '../../test/safety/cases/spoken';
import { type Code, localeOf } from '../languages';
import { authored } from '../models/authored';
import { corpus } from '../reader/corpus';
import { WORDS } from '../words';
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

const inLowerCase = (all: readonly Labelled[]): Labelled[] =>
  all.map((line) => ({ ...line, tier: line.tier.toLowerCase() }));

/** Lines of the sets that teach, each with its set. */
const taught = (code: Code): Labelled[] =>
  TEACHING[code].flatMap((from) => linesIn(from).map(({ text, kind }) => ({ from, tier: kind, text })));

/** Every utterance of the project's tables, with the table it comes from: of English there are more than sets. */
export const labelled = (code: Code = 'en'): Labelled[] =>
  inLowerCase(
    code === 'en'
      ? inEnglish()
      : [...taught(code), ...inOwnWords(code).map((text) => ({ from: EVERYDAY, tier: 'none', text }))],
  );

function inEnglish(): Labelled[] {
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
  return [...tables, ...sets, ...banded, ...taught('en'), ...everyday()];
}

const EVERYDAY = 'everyday';
/** What people say to the coach and not of their body, by authors who wrote none of it for this. */
function everyday(): Labelled[] {
  const folder = join(UTTERANCES, '..', 'nlu');
  const sentences = TALKING.sentences.flatMap((author) =>
    lines(join(folder, 'situations', `${author}.tsv`))
      .slice(1)
      .map(([, text = '']) => text),
  );
  const conversations = TALKING.conversations
    .flatMap((author) => readdirSync(join(folder, 'wandering')).filter((name) => name.startsWith(`${author}-`)))
    .filter((name) => !TALKING.ofABody.some((one) => name === `${one}.txt`))
    .flatMap((name) => lines(join(folder, 'wandering', name)).map(([text = '']) => text))
    .filter((text) => !/^(?:#|=>|open psoas)/.test(text));
  return [...sentences, ...conversations, ...inOwnWords('en')].map((text) => ({
    from: EVERYDAY,
    tier: 'none',
    text,
  }));
}

/** What is told of a body by the sheet of labels, or asked about it. */
export const OF_THE_BODY: ReadonlySet<string> = new Set([
  ...(['PainTalk', 'Doctor', 'WhoToSee', 'ShouldItHurt', 'Uncomfortable', 'NoStretchFelt'] as const),
  ...(['Mood', 'OneSide', 'Easier', 'HeatCold', 'SoreTomorrow', 'Slipping', 'WarmUpFirst'] as const),
]);
/** English authors who wrote to the sheet: the sentences of the others stand with their situations. */
const BY_LABEL = /^author-(?:[a-f]|t\d+)$/;

/** Questions, and sentences that tests promise, which we wrote down ourselves: nobody said them. */
const ASKED = /^author-asked/;

/** What people say to the coach by the corpus of the reader, but for what is said of a body. */
const inOwnWords = (code: Code): string[] =>
  corpus(code)
    .filter(({ from, label }) => (code !== 'en' || BY_LABEL.test(from)) && !ASKED.test(from) && !OF_THE_BODY.has(label))
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

const namesIn = ({ lists }: Heard): Readonly<Record<string, readonly string[]>> => ({
  technique: Object.values(lists.TECHNIQUE).flat(),
  routine: Object.values(lists.ROUTINE).flat(),
});

/** With "it" for what a slot holds, and with names in turn where it holds one: "chest" in the name of a move is no chest. */
function commands(code: Code): string[] {
  const names = namesIn(LANGUAGES[code].hear);
  return Object.entries(authored(localeOf(code)).intents)
    .filter(([intent]) => !REPORTING.test(intent))
    .flatMap(([, samples]) =>
      samples.flatMap((sample, i) => {
        const put = (name: (slot: string) => string) => sample.replace(/\{([^}]*)\}/g, (_, slot: string) => name(slot));
        const named = put((slot) => names[slot]?.[i % (names[slot]?.length ?? 1)] ?? WORDS[code].it);
        return [...new Set([put(() => WORDS[code].it), named])];
      }),
    );
}

const reports = new Map<string, Likened>();

/** What triage hears in the words; the same words are read once. */
export function heard(text: string, code: Code = 'en'): Likened {
  const key = `${code}:${text}`;
  const report = reports.get(key) ?? (read(text, LANGUAGES[code].hear).pieces[0] as Likened);
  reports.set(key, report);
  return report;
}

/** Whatever stands around a denial says nothing by itself. */
const DENIAL = 0.2;
const denying = (from: readonly Labelled[], code: Code): Example[] =>
  from
    .filter(({ tier }) => CALM.has(tier))
    .flatMap(({ text }) => WORDS[code].denials.flatMap((denial) => [`${text} ${denial}`, `${denial}. ${text}`]))
    .map((text) => ({ report: heard(text, code), is: false, weight: DENIAL }));

const FRAMED = 0.15;
/** Every line in two of them, each in its own. */
function framed(from: readonly Labelled[], code: Code): Example[] {
  const around = WORDS[code].around;
  return from.flatMap(({ text, tier }, i) =>
    [i % around.length, (i * 7 + 3) % around.length].map((at) => ({
      report: heard(
        (around[at] as string)
          .split(' ')
          .map((word) => (word === 'L' ? text : word))
          .join(' '),
        code,
      ),
      is: RED.has(tier),
      weight: FRAMED,
    })),
  );
}

/** Of what nobody says of a body there are thousands. */
const ORDINARY = 0.6;

/** Red flags against everything else, commands included. */
export const alarmExamples = (from: readonly Labelled[], code: Code = 'en'): Example[] => [
  ...from.map(({ from: table, text, tier }) => ({
    report: heard(text, code),
    is: RED.has(tier),
    weight: table === EVERYDAY ? ORDINARY : 1,
  })),
  ...denying(from, code),
  ...framed(from, code),
  ...commands(code).map((text) => ({ report: heard(text, code), is: false, weight: COMMAND })),
];

/** Emergencies against what is urgent. */
export const emergencyExamples = (from: readonly Labelled[], code: Code = 'en'): Example[] =>
  from
    .filter(({ tier }) => RED.has(tier))
    .map(({ text, tier }) => ({ report: heard(text, code), is: tier === 'emergency', weight: 1 }));
