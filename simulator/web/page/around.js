import { ask } from './feed.js';
import { inWords, pageLanguage } from './language.js';
import { fill } from './tools.js';

const at = (id) => document.getElementById(id);
const PEOPLE = { nobody: 'not recognised', first: 'the first voice', second: 'the second voice' };

/** Offers how Alexa's services may stand, and who may be heard. */
export const offerAround = ({ permissions, people }) => {
  fill(
    at('permission'),
    Object.entries(permissions).map(([name, text]) => [name, inWords(text)]),
  );
  fill(
    at('person'),
    people.map((person) => [person, inWords(PEOPLE[person] ?? person)]),
  );
};

const timeOf = (ms) =>
  new Date(ms).toLocaleString(pageLanguage(), {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });

/** Shows how things stand, and what is set. */
export const showAround = (around) => {
  at('around').hidden = around === null;
  if (around === null) return;
  for (const id of ['permission', 'person']) if (document.activeElement !== at(id)) at(id).value = around[id];
  const lines = around.alerts.map(({ kind, text, at: ms }) => {
    const item = document.createElement('li');
    item.textContent = `${inWords(kind)}, ${ms === null ? inWords('paused') : timeOf(ms)}: ${text}`;
    return item;
  });
  at('alerts').replaceChildren(...lines);
};

/** Connects the lists; `refused` hears what the server does not take. */
export const wireAround = ({ refused }) => {
  const choose = async () => {
    const wrong = await ask({ do: 'around', permission: at('permission').value, person: at('person').value });
    if (wrong) refused(wrong);
  };
  for (const id of ['permission', 'person']) at(id).addEventListener('change', choose);
};
