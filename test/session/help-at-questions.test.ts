import { voiceOf } from '../../lambda/narration/voice';
import { type Asking, QUESTION_NAMES } from '../../lambda/session/asking';
import { transition } from '../../lambda/session/transition';
import { type AnswerName, answersTo, questionOf } from '../../lambda/session/transition/asking';
import { hereAt, stateAt } from './questions';

const isAnswer = (heard: unknown): boolean => typeof heard === 'string' && heard !== 'again' && heard !== 'elsewhere';
/** "Yes" and "no" are its answers. */
const isYesOrNo = (asking: Asking): boolean =>
  isAnswer(questionOf(asking).hears.yes) && isAnswer(questionOf(asking).hears.no);

/** Answers that need no word of their own: what is stopped or waited for anyway, and "no", which is said of the reminder. */
const UNSAID: readonly AnswerName[] = [
  'pain.pain',
  'pain.unclear',
  'help.neither',
  'unheard.hurts',
  'or-stop.back',
  // In another verb than on its key.
  'or-stop.stop',
  'which-stop.back',
  // Said by what it is: stop.
  'which-stop.today',
  'reminder-time.none',
  'choose.usual',
];
const needsWord = (answer: AnswerName): boolean => !answer.endsWith('.leave') && !UNSAID.includes(answer);

describe.each(['en-US', 'de-DE', 'es-ES'])('"help" at a question, in %s', (locale) => {
  const voice = voiceOf(locale);
  const helpAt = (asking: Asking): string =>
    transition(stateAt(asking), hereAt(asking), { type: 'help' })
      .acts.flatMap((act) => ('line' in act && act.line ? [voice.text(act.line)] : []))
      .join(' ')
      .toLowerCase();

  it.each(QUESTION_NAMES.filter((asking) => !isYesOrNo(asking)))('names the answers of "%s"', (asking) => {
    const said = helpAt(asking);
    expect(said).not.toContain(voice.text({ key: 'coach.help.confirm' }).toLowerCase());
    for (const answer of answersTo(asking).filter(needsWord)) {
      const label = voice.text({ key: `screen.answers.${answer}` } as never).toLowerCase();
      // The label itself, or a word of it in another form.
      const words = label.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
      expect(
        [label, ...words.map((word) => word.slice(0, 5))].some((part) => said.includes(part)) || `${label}: ${said}`,
      ).toBe(true);
    }
  });
});
