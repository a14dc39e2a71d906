import { inWords } from './language.js';

/** This tab's name for as long as it is open; a reload keeps it. */
const tabName = () => {
  const kept = sessionStorage.getItem('tab');
  // A tab that was made by "duplicate" brings its twin's name along; the other one is asked for by navigation type.
  const [entry] = performance.getEntriesByType('navigation');
  const name = kept && entry?.type === 'reload' ? kept : crypto.randomUUID();
  sessionStorage.setItem('tab', name);
  return name;
};

export const client = tabName();

/** Listens to the server; `lost` and `found` tell when it is gone and when it is back. */
export const listen = ({ news, lost, found }) => {
  let source;
  let again;
  const open = () => {
    source = new EventSource(`/events?client=${client}`);
    source.onopen = found;
    source.onmessage = ({ data }) => news(JSON.parse(data));
    source.onerror = () => {
      lost();
      // The browser tries again by itself, unless the answer was no stream at all.
      if (source.readyState !== EventSource.CLOSED) return;
      clearTimeout(again);
      again = setTimeout(open, 1000);
    };
  };
  open();
};

/** Asks the server for something. @returns null, or what was wrong. */
export const ask = async (command) => {
  try {
    const response = await fetch('/command', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ client, ...command }),
    });
    if (response.ok) return null;
    const { error } = await response.json();
    return String(error);
  } catch {
    return inWords('The Echo cannot be reached.');
  }
};
