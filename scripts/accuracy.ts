/**
 * Prints how much of what people say is understood as they meant it. `--misses` lists what is not, of the half that may
 * be learned from; the other half stays unread, or its figure would mean nothing.
 */
import { parseArgs } from 'node:util';
import { accuracyGroups, missesOf } from './bench/accuracy';
import { groupText } from './bench/print';

const { values } = parseArgs({ options: { misses: { type: 'boolean' } } });
for (const group of accuracyGroups()) process.stdout.write(`${groupText(group)}\n\n`);
if (values.misses) process.stdout.write(`${missesOf('tuning').join('\n')}\n`);
