import { manifest } from '../skill-package/skill.json';
import { atScreen, directiveOf, startRoutine } from '../test/screen/listener';
import { openRenderer, VIEWPORTS, type ViewportName } from './screens/renderer';
import { screensOf } from './screens/states';

const within = (size: number, least: number, most: number): boolean => size >= least && size <= most;

type Renderer = Awaited<ReturnType<typeof openRenderer>>;

describe('the screens in the renderer of the devices', () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = await openRenderer();
  });
  afterAll(() => renderer.close());

  it.each(Object.keys(VIEWPORTS) as ViewportName[])('are drawn on %s without a complaint', async (device) => {
    for (const { name, directive } of await screensOf(device)) {
      const { complaints } = await renderer.show(directive, device);
      expect([name, ...new Set(complaints)]).toEqual([name]);
    }
  });

  it('are drawn for everything that the manifest says they support', () => {
    const [apl] = manifest.apis.custom.interfaces;
    const undrawn = apl?.supportedViewports.filter(
      (declared) =>
        !Object.values(VIEWPORTS).some(
          ({ width, height, isRound, mode }) =>
            declared.mode === mode &&
            (declared.shape === 'ROUND') === isRound &&
            within(width, declared.minWidth, declared.maxWidth) &&
            within(height, declared.minHeight, declared.maxHeight),
        ),
    );
    expect(undrawn).toEqual([]);
  });

  it('hear a touch', async () => {
    const hold = (await screensOf('hub')).find(({ name }) => name === 'hold');
    if (!hold) throw new Error('no such screen');
    const { sent } = await renderer.show(hold.directive, 'hub', { touch: 'Pause' });
    expect(JSON.stringify(sent)).toContain('["touch","pause",""]');
  });

  it('run: a second later the ring and the number have moved', async () => {
    const hold = (await screensOf('hub')).find(({ name }) => name === 'hold');
    if (!hold) throw new Error('no such screen');
    const early = await renderer.show(hold.directive, 'hub', { wait: 600 });
    const late = await renderer.show(hold.directive, 'hub', { wait: 2600 });
    expect(early.png.equals(late.png)).toBe(false);
  });

  it('wish to go on when their time is over', async () => {
    const { send } = await atScreen('wide');
    const directive = directiveOf(await send(startRoutine('full'), 10));
    if (!directive) throw new Error('no such screen');
    const document = structuredClone(directive.document) as { onMount: { delay?: number }[] };
    for (const command of document.onMount) if (command.delay !== undefined) command.delay = 300;
    const { sent } = await renderer.show({ ...directive, document }, 'hub', { wait: 1500 });
    expect(JSON.stringify(sent)).toContain('onward');
  });
});
