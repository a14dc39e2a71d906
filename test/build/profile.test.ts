import { stepsOf } from '../../scripts/deploy/checks';
import { knowsProfile, profileOf } from '../../scripts/deploy/profile';

describe('before anything is checked or built, a deployment', () => {
  it.each([
    ['the default one', [], {}, 'default'],
    ['the one that is named', ['--target', 'skill-metadata', '--profile', 'mine'], {}, 'mine'],
    ['the one that is named in short', ['-p', 'mine'], { ASK_DEFAULT_PROFILE: 'theirs' }, 'mine'],
    ['that of the surroundings', ['--target', 'skill-metadata'], { ASK_DEFAULT_PROFILE: 'theirs' }, 'theirs'],
  ])('looks for the profile that ask-cli will take: %s', (_which, options, env, profile) => {
    expect(profileOf(options, env)).toBe(profile);
  });

  it('knows whether somebody is signed in under it', () => {
    const config = JSON.stringify({ profiles: { mine: { token: { access_token: 'x' } }, begun: {} } });
    expect(knowsProfile(config, 'mine')).toBe(true);
    for (const profile of ['begun', 'default']) expect(knowsProfile(config, profile)).toBe(false);
    for (const spoilt of ['', 'null', '[]', '{"profiles":7}']) expect(knowsProfile(spoilt, 'mine')).toBe(false);
  });

  it('runs each check by its own name, those that a check calls too', () => {
    const scripts = {
      check: 'npm run types && npm run fresh && npm test',
      fresh: 'npm run a -- --check && npm run b',
      a: 'x',
    };
    expect(stepsOf(scripts, 'check').map((step) => step.join(' '))).toEqual([
      'npm run types',
      'npm run a -- --check',
      'npm run b',
      'npm test',
    ]);
  });
});
