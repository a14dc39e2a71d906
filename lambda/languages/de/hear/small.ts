import { segment } from './segment';

/** Words that carry nothing of a report by themselves. No negation, no word of time, no comparison. */
export const small: readonly string[] = segment(
  'ein ne a einer der die das den dem des dies diese dieser dieses diesem diesen ich bin ist sind war waren sein wäre wird ' +
    'werden werde es er sie wir ihr du dein sein seine ihre unser mein mir mich dir dich uns euch sich man ' +
    'im in ins am an ans auf aufs aus bei beim mit von vom zu zum zur für um über und oder so dass wenn ob als wie was wer wo ' +
    'welche welcher welches womit hier dort dabei damit daran darin daraus habe hat haben hast hatte hatten tut tun tue macht ' +
    'mach mache machen geht gehe gehen gibt kann können könnte könnten kannst soll sollte will möchte würde würd definitiv los vorne darf muss müsste ' +
    'ja jo klar okay ok bitte danke dankeschön sorry entschuldigung also äh ähm mal doch halt eben wohl denn eigentlich ' +
    'einfach nur bloß lediglich ganz sehr recht ziemlich echt wirklich richtig total voll etwas bisschen wenig kleines ' +
    'irgendwie alles art sache ding dinge sagen sage sag sagt meine meint glaube denke finde find fühlt fühle fühl spüre merke ' +
    'gefühl rechts links rechte linke seite oben unten auch hallo hey coach alexa mensch mann kumpel ach oh ah na tja hm mhm ' +
    'da gerne gern vielleicht ehrlich gesagt ungefähr etwa eher',
);
