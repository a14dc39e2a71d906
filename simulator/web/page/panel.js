import { ask } from './feed.js';

const RENDER = 'Alexa.Presentation.APL.RenderDocument';
const panel = document.querySelector('#panel');
let frame = null;
let shown = null;
let waiting = null;
let drawn = false;
/** Of the document that is shown. */
let token = '';
let time = { type: 'time', second: 0, rate: 0 };

const dark = (text) => {
  frame?.remove();
  frame = null;
  shown = null;
  const note = document.createElement('p');
  note.className = 'dark';
  note.textContent = text;
  panel.replaceChildren(note);
};

const load = (message) => {
  waiting = message;
  drawn = false;
  frame?.remove();
  frame = document.createElement('iframe');
  // No origin of its own: what the renderer evaluates reaches neither this page nor the server.
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = 'Screen of the device';
  frame.src = '/screen.html';
  panel.replaceChildren(frame);
};

/** Shows what a response puts on the screen of a device; `viewport` is null where it has none. */
export const showScreen = (turn, open, viewport) => {
  panel.hidden = viewport === null;
  if (panel.hidden) return dark('');
  panel.dataset.shape = viewport.shape;
  panel.style.aspectRatio = `${viewport.pixelWidth} / ${viewport.pixelHeight}`;
  const directive = turn?.turn.directives.find(({ type }) => type === RENDER);
  if (!open) return dark('The screen is dark.');
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

/** The response is at a second, and runs so many times as fast as the world. */
export const runScreen = (second, rate) => {
  time = { type: 'time', second, rate };
  if (frame && drawn) frame.contentWindow.postMessage(time, '*');
};

/** Hears from the frame; `trouble` gets what the renderer complains about, `clock` is asked to tell the time again. */
export const wirePanel = ({ trouble, clock }) => {
  addEventListener('message', ({ source, data }) => {
    if (!frame || source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    if (data.type === 'ready' && waiting) {
      frame.contentWindow.postMessage(waiting, '*');
      waiting = null;
    } else if (data.type === 'drawn') {
      drawn = true;
      panel.dataset.drawn = 'true';
      clock();
    } else if (data.type === 'touch' && Array.isArray(data.arguments)) {
      ask({ do: 'touch', token, arguments: data.arguments, source: data.source ?? {} });
    } else if (data.type === 'trouble') trouble(`The screen: ${String(data.text).slice(0, 200)}`);
  });
};
