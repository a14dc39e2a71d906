/**
 * The screen of a Show: Amazon's own renderer in a frame that may do nothing but draw. It is told what to draw by the page
 * around it, and tells it of touches and of what the renderer complains about.
 */
/* global AplRenderer, Module, screenAhead, screenBegins, screenRuns, screenStep */
const tell = (message) => parent.postMessage(message, '*');

const trouble = (text) => tell({ type: 'trouble', text });
addEventListener('error', ({ message }) => trouble(message));
addEventListener('unhandledrejection', ({ reason }) => trouble(String(reason)));

// The renderer would wait for ever for an event that has come already, as it may before this script where all is slow.
const engine = Module.calledRun ? Promise.resolve() : AplRenderer.initEngine();
let renderer = null;
/** Speech comes from the page around; a SpeakItem of the document is over as soon as it has begun. */
const audioPlayerFactory = (heard) => {
  let ids = 0;
  return {
    prepare: () => {
      ids += 1;
      const id = String(ids);
      setTimeout(() => heard.onPrepared(id));
      return id;
    },
    play: (id) => {
      heard.onPlaybackStarted(id);
      setTimeout(() => heard.onPlaybackFinished(id));
    },
    stop: () => undefined,
    flush: () => undefined,
    releaseResources: () => undefined,
  };
};

const fit = (view, { pixelWidth, pixelHeight }) => {
  const scale = Math.min(innerWidth / pixelWidth, innerHeight / pixelHeight);
  view.style.transform = `scale(${scale})`;
};

/** Every picture shows the very second: the clock goes there step by step, and the document with it. */
const follow = (drawn) => {
  const update = drawn.updateTime.bind(drawn);
  drawn.updateTime = () => {
    while (screenStep()) {
      update();
      drawn.context.clearPending();
    }
    update();
  };
};

/** Draws behind what is shown until it is ready: the screen is never dark between two documents. */
const draw = async ({ apl, datasources, commands, viewport }) => {
  await engine;
  const before = { renderer, view: document.querySelector('#view') };
  const view = document.createElement('div');
  const { pixelWidth, pixelHeight, shape, dpi } = viewport;
  view.style.width = `${pixelWidth}px`;
  view.style.height = `${pixelHeight}px`;
  view.className = 'waiting';
  document.body.append(view);
  const content = AplRenderer.Content.create(JSON.stringify(apl));
  // A parameter takes the data source of its name; "payload" takes them all.
  const sources = datasources ?? {};
  for (const parameter of apl.mainTemplate?.parameters ?? []) {
    const name = typeof parameter === 'string' ? parameter : parameter.name;
    content.addData(name, JSON.stringify(Object.hasOwn(sources, name) ? sources[name] : sources));
  }
  if (content.isError()) {
    view.remove();
    return trouble('the document cannot be read');
  }
  const next = AplRenderer.default.create({
    content,
    view,
    environment: { agentName: 'Psoas Coach', agentVersion: '1.0', allowOpenUrl: false, disallowVideo: true },
    viewport: {
      width: pixelWidth,
      height: pixelHeight,
      isRound: shape === 'ROUND',
      shape,
      dpi,
      mode: viewport.mode ?? 'HUB',
    },
    theme: 'dark',
    mode: viewport.mode ?? 'HUB',
    utcTime: Date.now(),
    localTimeAdjustment: 0,
    notLoadFonts: true,
    audioPlayerFactory,
    onSendEvent: ({ source, arguments: given }) => tell({ type: 'touch', source, arguments: given }),
  });
  screenBegins();
  await next.init();
  before.renderer?.destroy();
  before.view.remove();
  view.id = 'view';
  view.className = '';
  renderer = next;
  follow(renderer);
  fit(view, viewport);
  if (commands.length > 0) renderer.executeCommands?.(JSON.stringify(commands));
  // A picture later it also takes touches.
  requestAnimationFrame(() => requestAnimationFrame(() => tell({ type: 'drawn' })));
};

/** What is shown, or about to be: one document after another, and the last one stays. */
let shown = null;
let drawing = Promise.resolve();
const show = (data) => {
  shown = data;
  drawing = drawing.then(() => draw(data)).catch((error) => trouble(error?.message ?? String(error)));
};

/** A document that has gone further than this begins again, as it cannot go back. Seconds. */
const AHEAD = 0.5;

addEventListener('resize', () => {
  const view = document.querySelector('#view');
  fit(view, { pixelWidth: view.offsetWidth, pixelHeight: view.offsetHeight });
});
addEventListener('message', ({ source, data }) => {
  if (source !== parent) return;
  if (data.type !== 'time') return show(data);
  screenRuns(data);
  if (screenAhead() > AHEAD) show(shown);
});
addEventListener('load', () => tell({ type: 'ready' }));
