import { createInterface } from 'node:readline';
import { run } from './errors';
import { matcherFor } from './nlu/understanding';
import { DEFAULT_LOCALE, localeFlag, readFlags } from './options';

/** `npm run nlu`: what each line of stdin is understood as, one JSON line each. Empty lines are left out. */
run('nlu', async () => {
  const flags = readFlags(process.argv.slice(2), { locale: { type: 'string' } });
  const matcher = matcherFor(localeFlag((flags.locale as string | undefined) ?? DEFAULT_LOCALE));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.trim();
    if (text === '') continue;
    const { intent, slots, score } = matcher.understand(text);
    process.stdout.write(`${JSON.stringify({ text, intent, slots, score })}\n`);
  }
});
