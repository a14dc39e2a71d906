import { bearersIn } from './bearer';
import type { Cue, Modifier } from './cues';
import { type FoundCue, isCourse, isCue, isSite, within } from './found';
import type { Hear } from './hear';
import type { Found } from './match';

/** What the marks beside a cue leave of it (safety reference, section 2.1, R2). */
export const STANDINGS = [
  ...(['now', 'doubt', 'wondered', 'over', 'old', 'long-ago', 'habit', 'asked', 'elsewhere', 'denied'] as const),
] as const;
/**
 * `now`: no mark governs it. `doubt`: one may. `wondered`: what if it were so. `over`: gone today. `old`: it
 * was so weeks ago, `long-ago` years; `habit`: it used to be. `asked`: nobody has it. `elsewhere`: it is said of a thing, or in
 * a figure of speech. `denied`: it is not so.
 */
export type Standing = (typeof STANDINGS)[number];

/**
 * How surely words are meant of a body. `plain`: they mean nothing else. `everyday`: they have another sense, too. `loose`:
 * they have, and no part of a body bears them.
 */
export type Sense = 'plain' | 'everyday' | 'loose';

interface Span {
  readonly start: number;
  readonly end: number;
}
const inside = (at: number, { start, end }: Span): boolean => at >= start && at < end;

interface Time extends Span {
  readonly years: boolean;
  /** "Once": nobody knows when. */
  readonly vague: boolean;
}

/** Words of time that overlap are one. */
function merged(times: readonly Found[]): Time[] {
  const sorted = [...times].sort((a, b) => a.start - b.start);
  const out: { start: number; end: number; years: boolean; vague: boolean }[] = [];
  for (const { start, end, concept } of sorted) {
    const last = out.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.years ||= concept === 'old';
    } else out.push({ start, end, years: concept === 'old', vague: concept === 'vague' });
  }
  return out;
}

const rank = (standing: Standing): number => STANDINGS.indexOf(standing);
/** Of two standings the one that leaves less. */
export const weaker = (a: Standing, b: Standing): Standing => (rank(a) >= rank(b) ? a : b);
const ago = ({ years }: { readonly years: boolean }): Standing => (years ? 'long-ago' : 'old');

/** A habit with its verb ("used to get really bad"), and without. */
const reachOf = ({ start, end }: Span): number => (end - start > 2 ? 2 : 0);

/** Between a verb of the past and what it says: "had a really bad". */
const NEAR = 1;
const NEAR_OBJECT = 3;

/** What somebody may have had for years. */
const LASTS: ReadonlySet<string> = new Set<Cue>([
  ...(['numb', 'tingle', 'weak', 'immobile', 'no-weight', 'blind', 'cannot-get-up', 'limp', 'buckling'] as const),
  ...(['foot-drop', 'swollen', 'speech'] as const),
]);

/** A longer phrase than this says enough by itself. */
const SHORT = 2;

/** The marks of one report, and what they govern. */
export function marksOf(found: readonly Found[], said: readonly string[], hear: Hear) {
  const all = (...concepts: readonly Modifier[]): Found[] =>
    found.filter(({ concept }) => (concepts as readonly string[]).includes(concept));
  const times = merged(all('old', 'a-while', 'vague'));
  const cuts = [
    ...new Set([
      0,
      ...all('begin', 'turn').map(({ start }) => start),
      ...times.flatMap(({ start, end }) => [start, end]),
      ...said.flatMap((word, at) => (word === '^' ? [at, at + 1] : word === '$' ? [at] : [])),
    ]),
  ].sort((a, b) => a - b);
  const clauseAt = (at: number): Span => {
    let start = 0;
    let end = said.length;
    for (const cut of cuts) {
      if (cut <= at) start = cut;
      else {
        end = cut;
        break;
      }
    }
    return { start, end };
  };
  const [past, present, turns, subjects, nots, begins] = [
    all('past'),
    all('present'),
    all('turn'),
    all('subject'),
    all('not'),
    all('begin'),
  ];
  const lately = all('lately');
  const gone = all('over').length > 0;
  const some = (marks: readonly Found[], { start, end }: Span): boolean =>
    marks.some((mark) => mark.start >= start && mark.start < end);
  /** What is over or healed says nothing of what is told behind a turn: "the flu is over, but I've broken my arm". */
  const governs = (concept: Modifier, cue: FoundCue): boolean =>
    all(concept).some(({ end }) => !turns.some((turn) => turn.start >= end && turn.end <= cue.start));
  const isEdge = (at: number): boolean =>
    said[at] === '^' ||
    hear.negation.joints.includes(said[at] ?? '^') ||
    turns.some(({ start, end }) => inside(at, { start, end }));

  /** A word of time covers its own clause: the one it closes, or, where it stands first, the one it opens. */
  function ofTime(cue: FoundCue): Standing {
    let best: Standing = 'now';
    for (const time of times) {
      if (inside(cue.start, time)) continue;
      const first = isEdge(time.start - 1);
      if (!first) {
        const closed = clauseAt(time.start - 1);
        if (!inside(cue.start, closed)) continue;
        // "Last year" may be any tense's; "years ago" is the past's.
        const loose = (time.vague || lately.some(({ start }) => inside(start, time))) && !gone;
        const clear = (!loose || isHistory(cue, closed)) && some(past, closed) && !some(present, closed);
        best = weaker(best, clear ? ago(time) : 'doubt');
      } else {
        const opened = clauseAt(time.end);
        if (!inside(cue.start, opened) || some(present, opened)) continue;
        // Its first verb and no other: "when I was a kid I danced, felt a pop".
        const verb = past.filter(({ start }) => inside(start, opened)).sort((a, b) => a.start - b.start)[0];
        if (!verb || (verb.start < cue.start && verb.end > cue.start) || verb.start >= cue.end) continue;
        const word = said[verb.start] ?? '';
        const reach = hear.takes.includes(word) ? NEAR_OBJECT : hear.copulas.includes(word) ? NEAR : 0;
        if (verb.start >= cue.start || cue.start - verb.end <= reach - (reach === 0 ? 1 : 0))
          best = weaker(best, ago(time));
      }
    }
    // Once, then, and never since.
    if (
      governs('ended', cue) &&
      (best === 'doubt' || (best === 'now' && times.length > 0 && times.some(({ start }) => start > cue.start)))
    )
      return 'long-ago';
    for (const habit of all('once'))
      if (cue.start >= habit.end && cue.start - habit.end <= reachOf(habit) && inside(cue.start, clauseAt(habit.start)))
        best = weaker(best, 'habit');
    return best;
  }

  /** Told of somebody who is not there, or as something somebody had. */
  function isHistory(cue: FoundCue, clause: Span): boolean {
    if (!theirs(cue)) return false;
    const took = past.filter(({ start }) => hear.takes.includes(said[start] ?? ''));
    return some(took, clause) || away(cue);
  }

  /** A negation reaches over what is joined to it, and not beyond a new subject. */
  function ofNegation(cue: FoundCue): Standing {
    let best: Standing = 'now';
    for (const not of nots) {
      if (not.end > cue.start || cue.start - not.end >= hear.negation.before) continue;
      const broken = subjects.some(
        ({ start, end }) =>
          start >= not.start && end > not.end && start <= cue.start && !(start === not.start && end === not.end),
      );
      if (broken) continue;
      const before = found.filter(
        (other) =>
          isCue(other) &&
          !isSite(other.concept) &&
          !isCourse(other.concept) &&
          other.concept !== 'no' &&
          other.start >= not.end &&
          other.end <= cue.start,
      );
      const last = before.at(-1);
      const between = said.slice(not.end, cue.start);
      const joined =
        (!last && !between.includes(hear.negation.joints[0] ?? '')) ||
        (last?.end === cue.start && !hear.negation.heads.includes(said[cue.start - 1] ?? '')) ||
        (last !== undefined && said.slice(last.end, cue.start).some((word) => hear.negation.joints.includes(word))) ||
        said.slice(cue.end, cue.end + 3).some((word) => hear.negation.joints.includes(word) && said[cue.end] === word);
      if (joined) return 'denied';
      best = 'doubt';
    }
    return best;
  }

  const isAnswer = ({ concept }: Found): boolean => concept === 'no' || concept === 'yes';
  const opens = (at: number): boolean =>
    isEdge(at - 1) ||
    begins.some(({ start, end }) => start === at || end === at) ||
    found.some((one) => one.end === at && isAnswer(one));
  /** "Taub ist da nichts": what stands first is denied from behind, over small words alone and to the end of its clause. */
  function ofNegationBehind(cue: FoundCue): Standing {
    const short = cue.end - cue.start <= SHORT && !isSite(cue.concept) && !isCourse(cue.concept);
    if (!short || !opens(cue.start)) return 'now';
    const behind = nots.some(
      ({ start, end }) =>
        start > cue.end &&
        start - cue.end < hear.negation.behind &&
        said.slice(cue.end, start).every((word) => hear.small.includes(word) && !hear.negation.joints.includes(word)) &&
        (said[end] === '$' || isEdge(end) || opens(end) || present.some((verb) => verb.start === end)),
    );
    return behind ? 'denied' : 'now';
  }

  /** "Chest pain and all that, no, I've none of it": a mere list before a denial, of which nothing was told. */
  function ofList(cue: FoundCue): Standing {
    return all('none-of-it').some((none) => {
      const from = said.lastIndexOf('^', none.start);
      const list = { start: from + 1, end: none.start };
      const told = some(past, list) || some(present, list) || some(all('self'), list) || some(begins, list);
      return !told && inside(cue.start, list) && cue.end <= none.start;
    })
      ? 'denied'
      : 'now';
  }

  /** A place is denied with what is felt there, and by nothing less. */
  const surely = (cue: FoundCue): Standing => {
    const standing = ofNegation(cue);
    return isSite(cue.concept) && standing === 'doubt' ? 'now' : standing;
  };

  /** The first clause behind a question or a hearsay, and what is joined to it. */
  function scopeOf(mark: Found): Span {
    const joins = mark.concept !== 'wondering' && mark.concept !== 'supposing';
    const ends = [...begins, ...turns]
      .filter(({ start }) => start > mark.end && !(joins && hear.negation.joints.includes(said[start - 1] ?? '')))
      .map(({ start }) => start)
      .sort((a, b) => a - b);
    // The clause that is asked about may begin at once.
    return { start: mark.start, end: ends[0] ?? said.length };
  }
  const affirmed = all('affirmed').length > 0;
  const self = all('self');
  const questions = affirmed
    ? []
    : all('asking', 'wondering', 'hearsay', 'supposing')
        .map((mark) => {
          const scope = scopeOf(mark);
          const personal = self.some(({ start }) => start >= mark.end && start < scope.end);
          return { scope, personal, concept: mark.concept };
        })
        // "What if I wet myself, like just now": it has happened.
        .filter(({ scope, concept }) => concept !== 'supposing' || !some(all('recent'), scope));
  function ofQuestion(cue: FoundCue): Standing {
    let best: Standing = 'now';
    // Whoever asks how to is the one who may (row E14).
    if (cue.concept === 'self-harm') return best;
    if (questions.some(({ scope, concept }) => concept === 'supposing' && inside(cue.start, scope))) return 'wondered';
    for (const { scope, personal, concept } of questions) {
      if (!inside(cue.start, scope)) continue;
      if (concept === 'hearsay') best = best === 'now' ? 'doubt' : best;
      else if (concept === 'asking') best = personal ? 'wondered' : 'asked';
      else if (!personal) best = 'asked';
    }
    return best;
  }

  const others = [...all('other'), ...self].sort((a, b) => a.start - b.start);
  /** Whether somebody else is spoken of: the last person named in the same sentence. */
  function theirs(cue: FoundCue): boolean {
    const sentence = said.lastIndexOf('^', cue.start);
    const who = others.filter(({ start }) => start >= sentence && start <= cue.start).at(-1);
    return who?.concept === 'other';
  }
  /** Said behind a word for somebody who is elsewhere: a friend, a neighbour. */
  const away = (cue: FoundCue): boolean => all('acquaintance').some(({ start }) => start <= cue.start);
  /** What happened to somebody else is history, unless it is told as going on. */
  function ofOthers(cue: FoundCue): Standing {
    if (!theirs(cue)) return 'now';
    // "Dad can't walk without his frame": so it is with them.
    if (LASTS.has(cue.concept) && all('lasting').length > 0) return 'doubt';
    const clause = clauseAt(cue.start);
    // "Never had that before" is no history; a verb that may be of either tense says nothing of now.
    const goesOn = present.filter(({ start }) => !past.some((verb) => verb.start === start));
    if (some(goesOn, clause) || some(all('begun'), clause)) return 'now';
    const taken = past.filter(({ start }) => hear.takes.includes(said[start] ?? ''));
    const took = some(taken, clause);
    // "My brother had that last year with the paralysis": a word of time in the middle of it.
    const told = times.find(({ end }) => end === clause.start);
    if (!took && told && some(taken, clauseAt(told.start - 1)) && !begins.some(({ start }) => start === clause.start))
      return 'doubt';
    if (!took && !(away(cue) && some(past, clause))) return 'now';
    // With a word of when, and nothing of now, it is over and done.
    return times.length > 0 && present.length === 0 ? 'old' : 'doubt';
  }

  /** Words that seldom mean what they say ("collapsed on the couch"). */
  const loosely = all('loose');
  /** "I've gone numb, joking"; and not "no joke". */
  const jests = found.filter(
    (one) => one.concept === 'mistaken' && !nots.some(({ end }) => end <= one.start && one.start - end <= NEAR),
  );
  const ofIdiom = (cue: FoundCue): Standing =>
    loosely.some((one) => cue.start >= one.start && cue.end <= one.end) ||
    jests.some((jest) => jest.start >= cue.end && jest.concept !== cue.concept && !isSite(cue.concept))
      ? 'doubt'
      : 'now';

  const { ambiguous, plain } = hear.bearers;
  const isPlain = ({ start, end }: FoundCue): boolean => said.slice(start, end).some((word) => plain.has(word));
  // A word of time ends what it is in: "a baby last week, i sat down".
  const figures = all('figure').filter(({ start, end }) => !times.some((time) => time.start > start && time.end < end));
  const topics = all('topic').map((mark) => scopeOf(mark));
  /** It only stands in the gap of a figure, and takes none of the figure's own words. */
  const fillsAGap = (cue: FoundCue, one: Found): boolean =>
    one.gaps?.some((gap) => inside(cue.start, gap) && (cue.end <= gap.end || cue.end > one.end)) ?? false;
  const { ofAThing, bearerOf } = bearersIn(found, said, hear);
  const loose = new Set<FoundCue>();
  /** Said of a thing, in a figure of speech, or of what is only talked about. */
  function ofAnother(cue: FoundCue): Standing {
    if (isSite(cue.concept)) return ofAThing(cue) === 'thing' ? 'elsewhere' : 'now';
    if (topics.some((scope) => inside(cue.start, scope))) return 'elsewhere';
    const told = cue.concept.startsWith('has:');
    if (!ambiguous.has(cue.concept) && !told) return 'now';
    if (figures.some((one) => inside(cue.start, one) && !fillsAGap(cue, one))) return 'elsewhere';
    if ((told || cue.concept === 'broken' || cue.concept === 'lump') && governs('cleared', cue)) return 'long-ago';
    const bearer = bearerOf(cue);
    if (told) return bearer === 'thing' ? 'elsewhere' : 'now';
    if (bearer !== 'body' && cue.end - cue.start <= SHORT && !isPlain(cue)) loose.add(cue);
    return bearer === 'thing' ? 'elsewhere' : bearer === 'stranger' ? 'doubt' : 'now';
  }

  return {
    clauseAt,
    questions,
    cuts,
    times,
    turns,
    theirs,
    away,
    senseOf: (cue: FoundCue): Sense => {
      if (loose.has(cue)) return 'loose';
      // "Broke my hip", and not "a heart attack".
      const named = found.some(
        (one) => isSite(one.concept) && within(one, cue) && hear.bearers.own.has(said[one.start - 1] ?? ''),
      );
      // "Get me a doctor", and not "the doctor's on at nine".
      const wanted =
        cue.concept === 'ambulance' && said.slice(cue.start, cue.end).some((word) => hear.bearers.objects.has(word));
      return ambiguous.has(cue.concept) && !named && !wanted && !isPlain(cue) ? 'everyday' : 'plain';
    },
    standing: (cue: FoundCue): Standing =>
      [
        ofTime(cue),
        surely(cue),
        ofNegationBehind(cue),
        ofList(cue),
        ofQuestion(cue),
        ofOthers(cue),
        ofIdiom(cue),
        ofAnother(cue),
      ].reduce(weaker),
  };
}
