import { createInterface } from 'node:readline';
import { type Command, run } from './command';
import { DEFAULT_LOCALE, ECHO_OPTIONS, localeFlag } from './options';

const NLU: Command = {
  usage: 'npm run --silent nlu',
  does: 'Says what each line of its input is understood as, one line of JSON each. Empty lines are left out.',
  options: { locale: ECHO_OPTIONS.locale },
};

run('nlu', NLU, async (flags) => {
  const locale = localeFlag((flags.locale as string | undefined) ?? DEFAULT_LOCALE);
  const { matcherFor } = await import('./nlu/understanding');
  const matcher = matcherFor(locale);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.trim();
    if (text === '') continue;
    const { intent, slots, score } = matcher.understand(text);
    process.stdout.write(`${JSON.stringify({ text, intent, slots, score })}\n`);
  }
});
