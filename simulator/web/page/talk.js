import { hasEars, listenOnce } from './ears.js';
import { inWords } from './language.js';
import { logSoon } from './log.js';
import { notice } from './notices.js';

const at = (id) => document.getElementById(id);
/** On a screen that is touched, a field that takes the focus brings the keyboard up: there it waits to be touched. */
const typed = matchMedia('(pointer: fine)').matches;
/** What takes letters for itself, and what a space presses. */
const WRITTEN = 'input:not([type=radio], [type=checkbox]), select, textarea';
const PRESSED = 'button, a, summary, input';
let stopEars = null;

const focus = () => typed && at('words').focus({ preventScroll: true });

/**
 * The field and the wake word. What is typed goes into the field wherever the focus is; its first letter wakes, and Enter
 * on an empty line wakes or lets it go on. `state` tells how things stand, `send` asks the Echo, `hush` ends the sound.
 */
export const wireTalk = ({ state, send, hush }) => {
  const plays = () => state() && state().playing !== null;

  const say = (text) => {
    at('words').value = '';
    showTalk(state());
    focus();
    // The answer may take a moment: what was said is seen to have arrived.
    logSoon(text);
    send({ do: 'say', text });
  };
  const wake = () => {
    if (state()?.muted) return;
    hush();
    send({ do: 'wake' });
    focus();
  };
  const goOn = () => {
    stopEars?.();
    stopEars = null;
    at('words').value = '';
    showTalk(state());
    send({ do: 'resume' });
  };
  const toggle = () => {
    focus();
    if (state()?.woken) goOn();
    else wake();
  };

  at('wake').addEventListener('click', toggle);
  at('say').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = at('words').value.trim();
    if (text) say(text);
    else if (state()?.woken || plays()) toggle();
  });
  // Whoever begins to type has begun to speak: the second counts at which the first letter came.
  at('words').addEventListener('input', () => {
    showTalk(state());
    if (plays() && !state().muted && !state().woken && at('words').value.trim()) send({ do: 'wake' });
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && state()?.woken) return goOn();
    const field = event.target instanceof Element && event.target.closest(WRITTEN);
    const pressed = event.target instanceof Element && event.target.closest(PRESSED);
    const printable = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (printable && !field && !(pressed && event.key === ' ')) at('words').focus({ preventScroll: true });
  });
  focus();

  at('speak').hidden = !hasEars;
  at('speak').addEventListener('click', () => {
    hush();
    if (plays()) send({ do: 'wake' });
    stopEars?.();
    stopEars = listenOnce(state().settings.locale, {
      heard: say,
      failed: (why, forGood) => {
        at('speak').hidden = forGood;
        notice('ears', why, 6);
        if (state().woken) send({ do: 'resume' });
      },
    });
  });
  return { say };
};

/** The wake word's button says what it does now; what stands out is what one is most likely to press. */
export const showTalk = (state) => {
  if (!state) return;
  const { woken, muted, playing } = state;
  const written = at('words').value.trim() !== '';
  at('send').dataset.calm = String(!written);
  // Where nothing is to be stopped, the first step is the one thing that stands out.
  at('wake').dataset.calm = String(playing === null || woken || written);
  at('wake').disabled = muted;
  at('wake').textContent = woken ? inWords('Cancel') : 'Alexa';
  at('ears-note').textContent = inWords(
    hasEars
      ? 'Nothing is heard until you press “Speak”: then one sentence, which your browser’s maker may hear, too.'
      : 'This browser recognises no speech.',
  );
};
