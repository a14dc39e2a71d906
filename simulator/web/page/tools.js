import { ask } from './feed.js';
import { inWords, pageLanguage } from './language.js';
import { OwnVoices } from './own-voices.js';

const at = (id) => document.getElementById(id);
const DEVICES = { echo: 'Echo, no screen', show: 'Echo Show', 'show-round': 'Echo Show, round' };

/** Gives a list its choices, and keeps what is chosen. */
export const fill = (select, options, chosen) => {
  const value = chosen ?? select.value;
  select.replaceChildren(...options.map(([name, text]) => new Option(text, name, false, name === value)));
};

/** The voice of this tab: the project's own, one of the browser's, or none. */
export const voice = { kind: 'own', browser: null };

const languageName = (locale) => {
  const [language, region] = locale.split('-');
  const name = new Intl.DisplayNames([pageLanguage()], { type: 'language' }).of(language);
  return `${name} (${new Intl.DisplayNames([pageLanguage()], { type: 'region' }).of(region)})`;
};

/** Offers what the server has. */
export const offer = ({ locales, devices, speeds }) => {
  fill(
    at('locale'),
    locales.map((locale) => [locale, languageName(locale)]),
  );
  fill(
    at('kind'),
    Object.keys(devices).map((device) => [device, inWords(DEVICES[device] ?? device)]),
  );
  at('speeds').replaceChildren(at('speeds').firstElementChild);
  for (const speed of speeds) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'speed', value: speed });
    input.addEventListener('change', () => ask({ do: 'speed', speed }));
    label.append(input, `×${speed}`);
    at('speeds').append(label);
  }
};

const offerVoices = (locale) => {
  const own = OwnVoices.for(locale);
  const options = [
    ['own', inWords('The project’s voice')],
    ...own.map((found) => [found.name, found.name]),
    ['silent', inWords('No voice')],
  ];
  fill(at('voice'), options, voice.browser?.name ?? voice.kind);
};

/** Shows how things are set. */
export const showSettings = ({ settings, speed, muted }) => {
  for (const [id, value] of [
    ['locale', settings.locale],
    ['kind', settings.device],
    ['user', settings.user],
  ]) {
    if (document.activeElement !== at(id)) at(id).value = value;
  }
  for (const input of document.querySelectorAll('[name=speed]')) input.checked = Number(input.value) === speed;
  at('mute').setAttribute('aria-pressed', String(muted));
  at('mute').textContent = inWords(muted ? 'Microphone on' : 'Microphone off');
  offerVoices(settings.locale);
};

/** Connects the fields; `refused` hears what the server does not take, `changed` of another voice. */
export const wireTools = ({ state, refused, changed }) => {
  const choose = async () => {
    const wanted = { device: at('kind').value, locale: at('locale').value, user: at('user').value.trim() };
    const wrong = await ask({ do: 'choose', ...wanted });
    if (wrong) refused(wrong);
  };
  for (const id of ['kind', 'locale', 'user']) at(id).addEventListener('change', choose);
  at('voice').addEventListener('change', () => {
    const name = at('voice').value;
    voice.browser = OwnVoices.for(state()?.settings.locale ?? 'en').find((found) => found.name === name) ?? null;
    voice.kind = voice.browser ? 'browser' : name;
    changed();
  });
  if (new URLSearchParams(location.search).get('voice') === 'silent') voice.kind = 'silent';
  OwnVoices.found(() => state() && offerVoices(state().settings.locale));
  at('mute').addEventListener('click', () => ask({ do: 'mute', on: !state()?.muted }));
  at('here').addEventListener('click', () => ask({ do: 'here' }));
  at('skip').addEventListener('click', () => ask({ do: 'skip' }));
  for (const button of document.querySelectorAll('[data-later]')) {
    button.addEventListener('click', () => ask({ do: 'later', seconds: Number(button.dataset.later) }));
  }
};
