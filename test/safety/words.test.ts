import { GATES } from '../../lambda/content/types';
import { en } from '../../lambda/languages/en/words';
import { safety } from '../../lambda/languages/en/words/safety';
import { CONCERNS } from '../../lambda/safety/types';
import { reasonFor } from '../../lambda/session/transition/body/reasons';

/** Characters a listener hears in a second. */
const RATE = 15;
const seconds = (text: string) => text.length / RATE;

function strings(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => strings(value, path ? `${path}.${key}` : key));
}
const all = strings({ ...en, safety });

describe('the words of safety', () => {
  it('begin with the action', () => {
    for (const text of [safety.emergency, safety.urgent, safety.see, safety.quality.action])
      expect(text).toMatch(/^Stop\b/);
    expect(safety.besides.action).toMatch(/^Come off/);
    expect(safety.endTechnique.out).toMatch(/^Stop\b/);
  });

  it('give the number, the local one, and say that we cannot call', () => {
    expect(safety.emergency).toMatch(/\{\{number\}\}, or your local emergency number/);
    expect(safety.emergency).toContain("I can't call for you");
    expect(safety.stopped.again).toContain('{{number}}');
  });

  it('have a reason about what was reported, and below an emergency what would make it one', () => {
    const said = CONCERNS.flatMap((concern) => {
      const tier = concern.startsWith('E') ? 'emergency' : concern.startsWith('U') ? 'urgent' : 'see';
      const reason = reasonFor(tier, concern, []);
      return reason === null ? [] : [[concern, safety.reasons[reason]] as const];
    });
    const urgent = said.filter(([concern]) => concern.startsWith('U'));
    expect(urgent.filter(([, reason]) => !reason.includes('{{number}}'))).toEqual([]);
    // Where it is not sure what was meant, no row is spoken of.
    expect(reasonFor('emergency', 'ambiguous', [])).toBe('E');
    expect(reasonFor('urgent', 'ambiguous', [])).toBe('U');
  });

  it.each([
    ['emergency', 'E4', ['pain@chest'], /chest/],
    ['emergency', 'E4', ['breathless'], /breath/],
    ['emergency', 'E6', ['black-stool'], /^Bleeding like that can't wait/],
    ['emergency', 'E7', ['has:aneurysm', 'pain@back'], /^New pain with an aneurysm can't wait/],
    ['emergency', 'E7', ['throb@belly', 'pain@belly'], /^A throb with pain can't wait/],
    ['emergency', 'E12', ['heavy-bleeding'], /^(?!.*pregnan)/],
    ['urgent', 'U4', ['has:cancer', 'pain@back'], /^New pain after cancer should be looked at today/],
    ['urgent', 'U4', ['weight-loss'], /^(?!.*(?:night|sweat))/],
    ['urgent', 'U10', ['bleeding'], /^(?!.*pregnan)/],
    ['urgent', 'U11', ['has:osteoporosis'], /^Sudden back pain with fragile bones should be looked at today/],
  ] as const)('name in a reason only what was said: %s %s %j', (tier, concern, seen, words) => {
    const reason = reasonFor(tier, concern, seen);
    expect(reason && safety.reasons[reason]).toMatch(words);
  });

  it('name no disease as a cause', () => {
    const disease =
      /cauda|stroke|heart attack|appendi|abscess|sepsis|fracture|clots?\b(?<!slow to clot)|ectopic|torsion|infection/i;
    expect(Object.values(safety.reasons).filter((reason) => disease.test(reason))).toEqual([]);
  });

  it('give notice in two turns of under 42 seconds together, and choices by name', () => {
    const { signs, signsAgain, programme, programmeAgain } = safety.notices;
    expect(seconds(signs) + seconds(programme)).toBeLessThan(42);
    for (const notice of [signs, signsAgain]) expect(notice).toMatch(/say stop here\. If none does, say start\.$/);
    for (const notice of [programme, programmeAgain]) expect(notice).toMatch(/say gentle\. If none does, say full\.$/);
  });

  it('say when to see a doctor in less than 25 seconds: now, today, and by appointment', () => {
    expect(seconds(safety.doctor.short)).toBeLessThan(25);
    expect(safety.doctor.short).toMatch(/now.*today.*Book/);
  });

  it.each([
    ['no substitute when severe', /replace care when it is severe/],
    ['several weeks without change', /several weeks/],
    ['other muscles, or not the psoas', /other muscles, or not from the psoas/],
    ['who can find the source', /physical therapist or bodywork specialist/],
    ['disc or hip joint', /disc in the low back or the hip joint/],
    ['posture and repetition', /repeated movement .* more than stretches/],
    ['nerve or vessel', /nerve or blood vessel/],
    ['a professional massage', /trained hands/],
  ])('tell more: %s', (_point, words) => {
    expect(safety.doctor.more).toMatch(words);
  });

  it('name at a gate its own conditions, in under 20 seconds, and its two choices', () => {
    for (const { ask, again } of GATES.map((gate) => safety.gates[gate])) {
      expect(seconds(ask)).toBeLessThan(20);
      expect(ask).toMatch(/Say skip it, or keep it\.$/);
      expect(again).toMatch(/: skip it, or keep it\?$/);
      expect(ask).not.toMatch(/pregnan|operation|surgery|clot|thinner|hernia|bowel|cancer|bones|spine/i);
    }
  });
});

/** What no sentence may say (safety reference, section 5), and the few that may, each with its reason. */
const NEVER = [
  ...[
    'cure',
    'cures',
    'cured',
    'heal',
    'heals',
    'healed',
    'healing',
    'diagnose',
    'diagnosis',
    'diagnosed',
    'guarantee',
  ],
  ...[
    'guaranteed',
    'toxin',
    'toxins',
    'detox',
    'realign',
    'realigns',
    "that's normal",
    'that is normal',
    'probably just',
  ],
  ...[
    'completely safe',
    'save your life',
    'saves lives',
    'push through',
    'no pain no gain',
    'swipe',
    'click here',
    'see below',
  ],
  ...[
    'stop taking',
    'start taking',
    'fix',
    'fixes',
    'fixed',
    'treat',
    'treats',
    'treatment',
    "don't worry",
    'nothing to worry',
  ],
] as const;
const EXCEPTIONS: readonly { readonly path: string; readonly words: string; readonly because: string }[] = [];

describe('what is never said', () => {
  it.each([...NEVER])('"%s"', (words) => {
    const pattern = new RegExp(`\\b${words}\\b`, 'i');
    const said = all
      .filter(([path, text]) => pattern.test(text) && !path.includes('synonyms'))
      .filter(([path]) => !EXCEPTIONS.some((allowed) => path.startsWith(allowed.path) && allowed.words === words));
    expect(said).toEqual([]);
  });
});
