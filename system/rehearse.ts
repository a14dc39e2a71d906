/**
 * Amazon, played on this machine, so that docs/first-deploy.md can be walked without an account: makes a fresh copy of the
 * project, signed in to servers that speak what ask-cli speaks, and says how to get into it. It runs until it is stopped.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAws } from './cloud/aws';
import { ACCESS_KEY, developer, TOKEN, VENDOR } from './cloud/developer';
import { echoes, invokes } from './cloud/endpoint';
import { clearScratch } from './cloud/scratch';
import { type Skills, startSkills } from './cloud/skills';

async function rehearse(): Promise<void> {
  const aws = await startAws(ACCESS_KEY);
  const problems: string[] = [];
  const id = () => skills.skillId;
  const skills: Skills = await startSkills(
    TOKEN,
    VENDOR,
    echoes(id, aws.functions, problems),
    invokes(id, aws.functions),
  );
  const { project, env } = developer({ skills: skills.server.url, aws: aws.server.url }, true);
  // What was fetched once is not fetched again because of another home.
  const all = { ...env, npm_config_cache: process.env.npm_config_cache ?? join(process.env.HOME ?? '', '.npm') };
  const lines = Object.entries(all).map(([name, value]) => `export ${name}='${value}'`);
  const shell = join(env.HOME ?? project, 'enter.sh');
  writeFileSync(shell, `${lines.join('\n')}\ncd '${project}'\n`);
  console.log(`Amazon is played here until this is stopped. In another shell:\n\n    . ${shell}\n`);
  console.log(
    'You are signed in there already: leave out "configure" in steps 1 and 6. No device hears you: leave out 2, 7 and 9.',
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      clearScratch();
      process.exit(0);
    });
}

rehearse();
