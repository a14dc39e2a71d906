import { hasEars, listenOnce } from './ears.js';
import { ask, client, listen } from './feed.js';
import { ideasFor } from './ideas.js';
import { clearLog, logTurn, pointAt, readAloud } from './log.js';
import { notice } from './notices.js';
import { OwnVoices } from './own-voices.js';
import { runScreen, showScreen, wirePanel } from './panel.js';
import { countOf, markAt, noteAt, phaseOf, placeText, STATUS } from './place.js';
import { Player } from './sound.js';
import { drawStrip, moveHead } from './strip.js';
import { offer, showSettings, voice, wireTools } from './tools.js';

const at = (id) => document.getElementById(id);
const player = new Player();
const voices = new OwnVoices();
const turns = new Map();

let connected = false;
let boot = null;
let state = null;
let heardAt = 0;
let speaker = null;
let drawn = null;
let stopEars = null;
let marked = null;
let devices = {};
let begun = false;

const current = () => (state?.playing === null ? null : (turns.get(state?.playing) ?? null));
const latest = () => [...turns.values()].at(-1) ?? null;

/** Device seconds since the last word from the server. */
const since = () => ((performance.now() - heardAt) / 1000) * (state?.speed ?? 1);
const second = () => (state?.running && connected ? state.second + since() : (state?.second ?? 0));

const send = async (command) => {
  const wrong = await ask(command);
  if (wrong) notice('refused', wrong, 6);
};

/** Brings the sound to where the server is: only in one tab, only at life's pace. */
const sound = () => {
  const turn = current();
  const plays = connected && turn && state.running && state.speed === 1 && speaker === client;
  if (plays && voice.kind === 'own') player.play(turn, second());
  else player.stop();
  if (!plays || voice.kind !== 'browser') voices.stop();
  voices.chosen = voice.browser;
  const silent = plays && voice.kind === 'own' && player.locked;
  notice('sound', silent ? 'The browser keeps this page silent until you touch it.' : null, 0, {
    text: 'Turn the sound on',
    act: () => player.unlock().then(sound),
  });
  at('here').hidden = speaker === client || speaker === null;
  readAloud(!plays || voice.kind === 'silent');
};

/** After words the space bar is the wake word again, so the button gets the focus. */
const say = (text) => {
  at('words').value = '';
  at('wake').focus();
  send({ do: 'say', text });
};

const offerIdeas = () => {
  const turn = current();
  const ideas = ideasFor(state, latest(), turn ? markAt(turn.marks, second()) : null);
  if (at('ideas').dataset.ideas === ideas.join('|')) return;
  at('ideas').dataset.ideas = ideas.join('|');
  at('ideas').replaceChildren(
    ...ideas.map((text) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', () => say(text));
      return button;
    }),
  );
};

const settle = () => {
  const turn = current();
  if (drawn !== (turn?.id ?? null)) {
    drawn = turn?.id ?? null;
    drawStrip(turn);
  }
  showSettings(state);
  offerIdeas();
  sound();
  at('device').dataset.kind = state.settings.device;
  const open = turn !== null || state.session;
  showScreen(open ? latest() : null, open, devices[state.settings.device] ?? null);
  tellScreen();
  at('wake').disabled = state.muted;
};

/** The screen runs with the response: not before it begins, and not while somebody speaks. */
const tellScreen = () => {
  const runs = connected && state?.playing !== null && state?.running && second() >= 0;
  runScreen(second(), runs ? state.speed : 0);
};

const onNews = (news) => {
  switch (news.type) {
    case 'hello':
      if (boot && boot !== news.boot) {
        notice('restart', 'The Echo was started again. Your place is kept: say “open psoas coach”.', 12);
      }
      boot = news.boot;
      turns.clear();
      clearLog();
      devices = news.devices;
      offer(news);
      break;
    case 'turn':
      turns.set(news.id, news);
      logTurn(news);
      at('request').value = JSON.stringify(news.request, null, 2);
      at('response').value = JSON.stringify(news.response, null, 2);
      break;
    case 'state':
      state = news;
      heardAt = performance.now();
      settle();
      break;
    case 'tabs':
      speaker = news.speaker;
      if (state) sound();
      break;
    case 'notice':
      notice('said', news.text, 6);
      break;
  }
};

/** What changes from picture to picture. */
const tick = () => {
  const turn = current();
  const now = second();
  if (begun !== now >= 0) {
    begun = now >= 0;
    tellScreen();
  }
  const phase = phaseOf({ connected, state, turn, second: now });
  if (at('device').dataset.phase !== phase) {
    at('device').dataset.phase = phase;
    if (at('status').textContent !== STATUS[phase]) at('status').textContent = STATUS[phase];
  }
  const mark = turn ? markAt(turn.marks, now) : null;
  const note = turn ? noteAt(turn.notes, now) : null;
  const words = turn ? turn.notes.findLastIndex((n) => n.kind === 'speech' && n.start <= now) : -1;
  const count = countOf(mark, now);
  at('count').textContent = count ? count.left : '';
  at('count-unit').textContent = count ? (mark.side ?? 'seconds') : '';
  at('arc').style.visibility = count ? 'visible' : 'hidden';
  at('arc').style.strokeDasharray = `${count ? count.share * 100 : 0} 100`;
  if (at('place').textContent !== placeText(mark)) at('place').textContent = placeText(mark);
  const caption = turn?.notes[words]?.text ?? '';
  if (at('caption').textContent !== caption) at('caption').textContent = caption;
  pointAt(turn?.id, words);
  if (mark !== marked) {
    marked = mark;
    if (state) offerIdeas();
  }
  moveHead(now);
  if (voice.kind === 'browser' && turn && speaker === client && state.speed === 1 && state.running) {
    voices.at(turn, note, words);
  }
  const time = state ? new Date(state.clock + (state.playing === null || state.running ? since() * 1000 : 0)) : null;
  const text = time?.toLocaleString('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: 'UTC',
  });
  if (text && at('clock').textContent !== text) at('clock').textContent = text;
  requestAnimationFrame(tick);
};

const wake = () => {
  player.stop();
  voices.stop();
  send({ do: 'wake' });
  at('words').focus();
  if (at('ears').checked) hear();
};

const hear = () => {
  stopEars?.();
  stopEars = listenOnce(state.settings.locale, {
    heard: (text) => send({ do: 'say', text }),
    failed: (why) => {
      notice('ears', why, 6);
      if (state.woken) send({ do: 'resume' });
    },
  });
};

at('wake').addEventListener('click', wake);
at('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = at('words').value.trim();
  if (text) say(text);
});
// Whoever begins to type has begun to speak: the second counts at which the first letter came.
at('words').addEventListener('input', () => {
  const playing = state?.playing !== null && !state?.muted;
  if (playing && !state.woken && at('words').value) send({ do: 'wake' });
});
addEventListener('keydown', (event) => {
  player.unlock().then(sound);
  const field = event.target instanceof Element && event.target.closest('input, select, textarea, button, a, summary');
  const nothingTyped = event.target === at('words') && !at('words').value && state?.playing !== null && !state?.woken;
  if (event.key === ' ' && (!field || nothingTyped) && !event.repeat) {
    event.preventDefault();
    if (!state?.muted) wake();
  }
  if (event.key === 'Escape' && state?.woken) {
    at('words').value = '';
    stopEars?.();
    send({ do: 'resume' });
  }
});
addEventListener('pointerdown', () => player.unlock().then(sound));

if (hasEars) {
  at('ears-choice').hidden = false;
  at('ears').addEventListener('change', () => {
    at('ears-note').hidden = !at('ears').checked;
    at('speak').hidden = !at('ears').checked;
  });
  at('speak').addEventListener('click', wake);
}

wireTools({ state: () => state, refused: (why) => notice('refused', why, 6), changed: () => state && settle() });
wirePanel({ trouble: (text) => notice('screen', text, 8), clock: () => tellScreen() });
listen({
  news: onNews,
  found: () => {
    connected = true;
    notice('lost', null);
  },
  lost: () => {
    connected = false;
    player.stop();
    voices.stop();
    notice('lost', 'The Echo cannot be reached. Is “npm start” still running? This page looks for it by itself.');
  },
});
requestAnimationFrame(tick);
