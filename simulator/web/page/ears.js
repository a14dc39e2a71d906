import { inWords } from './language.js';

/** The browser's own recognition of speech; null where it has none. */
const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition ?? null;

export const hasEars = Recognition !== null;

/** Listens to one sentence. `heard` gets the words, `failed` a reason a person understands, and whether it will be so the next time, too. @returns how to stop it. */
export const listenOnce = (locale, { heard, failed }) => {
  const ears = new Recognition();
  ears.lang = locale;
  ears.maxAlternatives = 1;
  let done = false;
  ears.onresult = ({ results }) => {
    done = true;
    heard(results[0][0].transcript);
  };
  ears.onerror = ({ error }) => {
    done = true;
    const refused = error === 'not-allowed' || error === 'audio-capture';
    failed(
      inWords(
        refused
          ? 'The browser gives this page no microphone. Type instead.'
          : 'Nothing was understood. Try again, or type.',
      ),
      refused,
    );
  };
  ears.onend = () => {
    if (!done) failed(inWords('Nothing was heard. Try again, or type.'), false);
  };
  ears.start();
  return () => {
    done = true;
    ears.abort();
  };
};
