import { hearOf } from '../../lambda/languages';
import { hear as german } from '../../lambda/languages/de/hear';
import { hear as english } from '../../lambda/languages/en/hear';
import { hear as spanish } from '../../lambda/languages/es/hear';

it.each(['en-US', 'en-ZA', 'EN-gb', 'en'])('a listener whose device says %s is heard in English', (locale) => {
  expect(hearOf(locale)).toBe(english);
});

it.each(['de-DE', 'de-AT', 'DE-ch', 'de'])('a listener whose device says %s is heard in German', (locale) => {
  expect(hearOf(locale)).toBe(german);
});

it.each(['es-ES', 'es-MX', 'es-US', 'es-AR', 'ES-es', 'es'])(
  'a listener whose device says %s is heard in Spanish',
  (locale) => {
    expect(hearOf(locale)).toBe(spanish);
  },
);

it.each(['fr-FR', 'ja-JP', '', 'x', 'constructor', '__proto__', 'toString'])(
  'a listener whose device says "%s" is never heard in English',
  (locale) => {
    expect(hearOf(locale)).toBeNull();
  },
);
