import { offerAround, showAround, wireAround } from './around.js';
import { ask, client, listen } from './feed.js';
import { offerIdeas } from './ideas.js';
import { inWords, pageLanguage, speaks } from './language.js';
import { clearLog, logTurn, logUnheard, pointAt, readAloud } from './log.js';
import { notice } from './notices.js';
import { showNow } from './now.js';
import { OwnVoices } from './own-voices.js';
import { runScreen, showScreen, wirePanel } from './panel.js';
import { markAt } from './place.js';
import { Player } from './sound.js';
import { drawStrip, moveHead } from './strip.js';
import { showTalk, wireTalk } from './talk.js';
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
let marked = null;
let hello = null;
let begun = false;

const current = () => (state?.playing === null ? null : (turns.get(state?.playing) ?? null));
const latest = () => [...turns.values()].at(-1) ?? null;

/** Device seconds since the last word from the server. */
const since = () => ((performance.now() - heardAt) / 1000) * (state?.rate ?? 1);
const second = () => (state?.running && connected ? state.second + since() : (state?.second ?? 0));

const send = async (command) => {
  const wrong = await ask(command);
  if (wrong) notice('refused', wrong, 6);
};

const hush = () => {
  player.stop();
  voices.stop();
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
  notice('sound', silent ? inWords('The browser keeps this page silent until you touch it.') : null, 0, {
    text: inWords('Turn the sound on'),
    act: () => player.unlock().then(sound),
  });
  at('here').hidden = speaker === client || speaker === null;
  readAloud(!plays || voice.kind === 'silent');
};

const { say } = wireTalk({ state: () => state, send, hush });

const offerWords = () => {
  const turn = current();
  const ideas = hello.ideas[state.settings.locale.slice(0, 2)] ?? hello.ideas.en;
  offerIdeas(ideas, state, latest(), turn ? markAt(turn.marks, second()) : null, say);
};

/** The screen runs with the response: not before it begins, and not while somebody speaks. */
const tellScreen = () => {
  const runs = connected && state?.playing !== null && state?.running && second() >= 0;
  runScreen(current(), second(), runs ? state.rate : 0);
};

const settle = () => {
  const turn = current();
  if (drawn !== (turn?.id ?? null)) {
    drawn = turn?.id ?? null;
    drawStrip(turn);
  }
  showSettings(state);
  showAround(state.around);
  showTalk(state);
  offerWords();
  sound();
  const viewport = hello.devices[state.settings.device] ?? null;
  at('device').dataset.kind = state.settings.device;
  at('pose').hidden = viewport !== null;
  const open = turn !== null || state.session;
  showScreen(open ? latest() : null, open, viewport);
  tellScreen();
};

const onNews = (news) => {
  switch (news.type) {
    case 'hello':
      if (boot && boot !== news.boot) {
        notice('restart', inWords('The Echo was started again. Your place is kept: say “open psoas coach”.'), 12);
      }
      boot = news.boot;
      turns.clear();
      clearLog();
      hello = news;
      offer(news);
      offerAround(news);
      break;
    case 'turn':
      turns.set(news.id, news);
      logTurn(news);
      at('request').value = JSON.stringify(news.request, null, 2);
      at('response').value = JSON.stringify(news.response, null, 2);
      break;
    case 'state':
      state = news;
      if (speaks(state.settings.locale)) {
        offer(hello);
        offerAround(hello);
      }
      heardAt = performance.now();
      settle();
      break;
    case 'tabs':
      speaker = news.speaker;
      if (state) sound();
      break;
    case 'unheard':
      logUnheard(news);
      notice('said', inWords(news.why), 6);
      break;
    case 'notice':
      notice('said', inWords(news.text), 6);
      break;
  }
};

const tellTime = () => {
  const time = state ? new Date(state.clock + (state.playing === null || state.running ? since() * 1000 : 0)) : null;
  const text = time?.toLocaleString(pageLanguage(), {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: 'UTC',
  });
  if (text && at('clock').textContent !== text) at('clock').textContent = text;
};

/** What changes from picture to picture. */
const tick = () => {
  const turn = current();
  const now = second();
  if (begun !== now >= 0) {
    begun = now >= 0;
    tellScreen();
  }
  const { mark, note, words } = showNow({ connected, state, turn, second: now });
  pointAt(turn?.id, words);
  if (mark !== marked) {
    marked = mark;
    if (state) offerWords();
  }
  moveHead(now);
  if (voice.kind === 'browser' && turn && speaker === client && state.speed === 1 && state.running) {
    voices.at(turn, note, words);
  }
  tellTime();
  requestAnimationFrame(tick);
};

for (const touched of ['keydown', 'pointerdown']) addEventListener(touched, () => player.unlock().then(sound));
wireTools({ state: () => state, refused: (why) => notice('refused', why, 6), changed: () => state && settle() });
wireAround({ refused: (why) => notice('refused', why, 6) });
wirePanel({ trouble: (text) => notice('screen', text, 8), clock: () => tellScreen() });
listen({
  news: onNews,
  found: () => {
    connected = true;
    notice('lost', null);
  },
  lost: () => {
    connected = false;
    hush();
    notice(
      'lost',
      inWords('The Echo cannot be reached. Is “npm start” still running? This page looks for it by itself.'),
    );
  },
});
requestAnimationFrame(tick);
