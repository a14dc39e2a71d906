import { ask } from './feed.js';

const RENDER = 'Alexa.Presentation.APL.RenderDocument';
const panel = document.querySelector('#panel');
let frame = null;
let shown = null;
let waiting = null;

const dark = (text) => {
  frame?.remove();
  frame = null;
  shown = null;
  const note = document.createElement('p');
  note.className = 'dark';
  note.textContent = text;
  panel.replaceChildren(note);
};

/** The screen of the device that a request came from; null if it has none. */
const screenOf = (turn) => turn?.request?.context?.Viewport ?? null;

const load = (message) => {
  waiting = message;
  frame?.remove();
  frame = document.createElement('iframe');
  // No origin of its own: what the renderer evaluates reaches neither this page nor the server.
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = 'Screen of the device';
  frame.src = '/screen.html';
  panel.replaceChildren(frame);
};

/** Shows what a response puts on the screen. */
export const showScreen = (turn, open, kind) => {
  panel.hidden = kind === 'echo';
  if (panel.hidden) return dark('');
  const viewport = screenOf(turn) ?? { pixelWidth: 1280, pixelHeight: 800, shape: 'RECTANGLE', dpi: 160 };
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
  load({ apl, datasources, commands, viewport });
};

/** Hears from the frame; `trouble` gets what the renderer complains about. */
export const wirePanel = (trouble) => {
  addEventListener('message', ({ source, data }) => {
    if (!frame || source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    if (data.type === 'ready' && waiting) {
      frame.contentWindow.postMessage(waiting, '*');
      waiting = null;
    } else if (data.type === 'drawn') panel.dataset.drawn = 'true';
    else if (data.type === 'touch' && Array.isArray(data.arguments)) {
      ask({ do: 'touch', arguments: data.arguments, source: data.source ?? {} });
    } else if (data.type === 'trouble') trouble(`The screen: ${String(data.text).slice(0, 200)}`);
  });
};
