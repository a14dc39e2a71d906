import { type ScriptWords, smallWords } from './words';

export const de: ScriptWords = {
  name: 'German',
  said: {
    language: 'German',
    start: 'starte',
    goOn: 'mach weiter',
    lessTalk: 'weniger reden',
    bell: 'nur die glocke',
    pause: 'pause',
    ready: 'ich bin bereit',
    goodbye: 'tschüss',
  },
  look: {
    small: smallWords(
      // articles and pointers
      'der die das den dem des ein eine einen einem einer eines dies diese diesen dieser dieses es da dies hier',
      // pronouns
      'ich mich mir mein meine meinen meinem meiner du dich dir dein deine deinen deinem deiner sie ihnen ihr wir uns man',
      // be, do, have, become, can, and what they ask for
      'bin bist ist sind war waren sein gewesen habe hab hast hat haben hatte gehabt werde wird werden wirst wurde',
      'kann kannst können könnte könntest soll sollst sollte muss musst darf darfst lass lassen tu tun tut mach mache machen',
      // prepositions and joints
      'zu zur zum von vom für in im an am auf mit bei beim aus nach um und oder so dann als wie dass ob',
      // politeness, fillers, and particles that colour a sentence
      'bitte danke okay ok gut na ja äh ähm also mal doch eben denn halt jetzt nun vielleicht wirklich sehr ganz etwas bisschen schon',
      // want, like, go
      'will willst möchte möchtest mag magst würde würdest gern gerne brauche geh gehe gehen',
    ),
    negations: /^(?:nein|nicht|nichts|nie|niemals|kein|keine|keinen|keinem|keiner|ohne)$/,
    fillers: /^(?:(?:äh|ähm|oh|ach|hey|so|und|aber|okay|ok|gut|also|na|dann|warte|sorry|bitte|jetzt) )+/,
    asks: /^(?:was|wer|wen|wem|wo|wohin|woher|wann|warum|wieso|weshalb|wie|womit|wozu|welche|welcher|welches|welchen|ist|sind|war|habe|hast|hat|muss|soll|sollte|darf|kommt|geht|gibt)(?!\p{L})/u,
  },
  invocation: {
    launch: [
      ...['öffne', 'starte', 'beginne', 'lade', 'aktiviere', 'spiele', 'spiel', 'nutze', 'verwende', 'frage', 'frag'],
      ...['sage', 'sag', 'bitte', 'rede mit', 'sprich mit', 'sprech mit'],
    ],
    launchBehind: ['öffnen', 'starten', 'beginnen', 'aktivieren', 'fragen', 'aufmachen'],
    connecting: ['von', 'aus', 'mit', 'über', 'ob', 'wenn', 'und', 'nach', 'dass'],
    small: [
      ...['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'für', 'zu', 'zum', 'zur', 'von', 'vom'],
      ...['im', 'an', 'am', 'auf', 'bei', 'mein', 'meine', 'mit', 'aus'],
    ],
  },
  figures: { lengths: ['dreißig sekunden', 'zehn minuten'], number: 'zehn' },
  it: 'das',
  denials: [
    'und es tut nicht weh',
    'aber weh tut da nichts',
    'mir ist nicht schwindlig',
    'kein kribbeln',
    'es sticht nicht',
  ],
  around: [
    ...['L', 'ähm also L', 'L haha', 'L und ich muss mal aufs klo', 'L aber die dehnung ist super', 'du L', 'halt L'],
    ...[
      'L was kommt als nächstes',
      'L kannst du langsamer machen',
      'das war gut L',
      'ich mag deine stimme L',
      'okay L',
    ],
    ...['nein L', 'ja und L', 'los L', 'stopp L', 'pause L', 'überspring das L', 'ich will ja nicht aufhören aber L'],
    ...['ich bin kein jammerer aber L', 'es ist nicht die dehnung L', 'letzte woche bin ich hergeflogen L'],
    ...[
      'letzten monat war ich beim arzt L',
      'letzte woche hab ich ein baby bekommen L',
      'früher bin ich marathon gelaufen L',
    ],
    ...['als kind hab ich getanzt L', 'mein vater hatte das auch und jetzt L', 'L vorher war alles gut'],
    ...['L letzte woche war es noch gut', 'L das hatte ich noch nie', 'L seit heute früh', 'L wie letztes jahr'],
    ...['L schon wieder', 'L glaub ich', 'meine freundin meint ich soll es sagen L', 'mein mann fragt warum L'],
    ...[
      'ist es normal dass L',
      'muss ich mir sorgen machen L',
      'warum L',
      'L ist das normal',
      'kann ich weitermachen L',
    ],
    ...['danke dir L', 'mein hund bellt gerade L', 'es war ein langer tag L', 'keine ahnung L', 'ich weiß nicht L'],
  ],
  cues: {
    feel: /(?<!\p{L})(spür|fühl|merk|zieht es|es soll|nimm wahr)/iu,
    why: /(?<!\p{L})(damit|weil|denn|sodass|(gerade )?so,? dass|deshalb|hält die hüfte)(?!\p{L})|, dann (?:zieht|gibt|muss|kann|bleibt)/iu,
    breath: /(?<!\p{L})((aus|ein|durch)?atm|atem)/iu,
    praise: /(?<!\p{L})gut gemacht(?!\p{L})|(?<!\p{L})das war(?!\p{L}).*arbeit/iu,
  },
  always:
    /(?<!\p{L})(sag stopp|sag auslassen|taub oder pochend|sekunden|sag weiter|letzter atemzug|\d+)(?!\p{L})|^(bereit|rechts|links)(?!\p{L})/iu,
  kept: [240_000, 200_000],
};
