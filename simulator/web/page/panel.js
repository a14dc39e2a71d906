import { ask } from './feed.js';
import { inWords } from './language.js';

const RENDER = 'Alexa.Presentation.APL.RenderDocument';
const panel = document.querySelector('#panel');
const note = document.createElement('p');
note.className = 'dark';
let frame = null;
/** The frame can take documents. */
let ready = false;
let shown = null;
let waiting = null;
let drawn = false;
/** Of the document that is shown. */
let token = '';
let time = null;

/** A dark screen, with a word why; null lights it. */
const dark = (text) => {
  note.hidden = text === null;
  note.textContent = inWords(text ?? '');
  if (text !== null) shown = null;
};

/** The renderer takes a moment to load: it is there before anything has to be shown, and stays. */
const open = () => {
  if (frame) return;
  frame = document.createElement('iframe');
  // No origin of its own: what the renderer evaluates reaches neither this page nor the server.
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = inWords('Screen of the device');
  frame.src = '/screen.html';
  panel.replaceChildren(frame, note);
};

const close = () => {
  frame = null;
  ready = false;
  shown = null;
  panel.replaceChildren();
};

const load = (message) => {
  drawn = false;
  if (ready) frame.contentWindow.postMessage(message, '*');
  else waiting = message;
};

/** Shows what a response puts on the screen of a device; `viewport` is null where it has none. */
export const showScreen = (turn, lit, viewport) => {
  panel.hidden = viewport === null;
  if (panel.hidden) return close();
  open();
  const shape = `${viewport.pixelWidth} / ${viewport.pixelHeight}`;
  if (panel.style.aspectRatio !== shape) shown = null;
  panel.dataset.shape = viewport.shape;
  panel.style.aspectRatio = shape;
  const directive = turn?.turn.directives.find(({ type }) => type === RENDER);
  if (!lit) return dark('The screen is dark.');
  if (!directive) {
    if (shown === null) dark('Nothing is on the screen.');
    return;
  }
  if (shown === turn.id) return;
  shown = turn.id;
  const commands = turn.turn.directives
    .filter(({ type, token }) => type.endsWith('.ExecuteCommands') && token === directive.token)
    .flatMap((other) => other.commands);
  const { document: apl, datasources } = directive;
  token = String(directive.token);
  load({ apl, datasources, commands, viewport });
};

/**
 * Seconds of a response beside those of its document, which was planned with other lengths of its sentences: what was
 * planned for a second is shown in it. A hold or rest counts towards the end it really has, so it may begin with a wait.
 */
const cornersOf = (turn) => {
  const corners = [];
  let last = 0;
  for (const { kind, within, start, end, planned } of turn?.marks ?? []) {
    if (within !== undefined || end <= start) continue;
    const [from, to] = planned;
    const begin = kind === 'hold' || kind === 'rest' ? to - (end - start) : from;
    const wait = Math.max(0, last - begin);
    if (wait > 0) corners.push([start, last]);
    corners.push([Math.min(start + wait, end), Math.max(begin, last)], [end, to]);
    last = to;
  }
  return corners;
};

/** The response is at a second, and runs so many times as fast as the world. */
export const runScreen = (turn, second, rate) => {
  time = { type: 'time', second, rate, sent: Date.now(), corners: cornersOf(turn) };
  if (frame && drawn) frame.contentWindow.postMessage(time, '*');
};

/** Hears from the frame; `trouble` gets what the renderer complains about, `clock` is asked to tell the time again. */
export const wirePanel = ({ trouble, clock }) => {
  addEventListener('message', ({ source, data }) => {
    if (!frame || source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    if (data.type === 'ready') {
      ready = true;
      if (waiting) frame.contentWindow.postMessage(waiting, '*');
      waiting = null;
    } else if (data.type === 'drawn') {
      drawn = true;
      dark(null);
      panel.dataset.drawn = 'true';
      clock();
    } else if (data.type === 'touch' && Array.isArray(data.arguments)) {
      ask({ do: 'touch', token, arguments: data.arguments, source: data.source ?? {} });
    } else if (data.type === 'trouble')
      trouble(inWords('The screen: {text}', { text: String(data.text).slice(0, 200) }));
  });
};
