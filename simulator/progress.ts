import type { Playback, Played } from './truth';

const BAR = 16;

/** Full to empty, as the seconds run down. */
const bar = (left: number, whole: number): string => {
  const filled = whole > 0 ? Math.round((Math.max(0, Math.min(left, whole)) / whole) * BAR) : 0;
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`;
};

const plain = (id: string): string => id.replaceAll('-', ' ');

/** The moves of a response and which of them is under way: "2/4" of what it holds. */
const placeOf = (entries: readonly Played[], technique: string): string => {
  const moves = [...new Set(entries.map(({ entry }) => entry.technique).filter((id) => id !== null))];
  return moves.length > 1 ? ` ${moves.indexOf(technique) + 1}/${moves.length}` : '';
};

/** One line on what is going on at a second of the response: routine, move, side, and in a hold the time that is left. */
export const progress = (playback: Playback, second: number): string => {
  const truth = playback.truthAt(second);
  if (truth.kind === 'window') return '(( microphone open ))';
  if (truth.technique === null || truth.kind === 'question') return 'speaking';
  const parts = [
    truth.routine ? plain(truth.routine) : null,
    plain(truth.technique) + placeOf(playback.entries, truth.technique),
    truth.side,
    truth.set !== null && truth.set > 1 ? `set ${truth.set}` : null,
    truth.state,
  ].filter((part) => part !== null);
  const running = truth.kind === 'hold' || truth.kind === 'rest';
  const count = running
    ? ` ${bar(truth.remaining_seconds as number, truth.hold_seconds as number)} ${Math.ceil(truth.remaining_seconds as number)} s`
    : '';
  return `${parts.join(' · ')}${count}`;
};
