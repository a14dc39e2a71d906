import { IN_A_MOVE, type Turn } from '../../heard';
import { whole } from '../../whole';

/* Turns of phrase by which a session goes on: over something, to a side, a figure for it; and that it stays as it is. */

const NUMBER =
  '(?:\\d+|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig)';
const SIDE =
  '(?:(?:mit |für |auf |an )?(?:(?:der|die|das|dem|den|meine|mein) )?(?:linke[nrms]?|rechte[nrms]?|andere[nrms]?|zweite[nrms]?)(?: (?:seite|bein|hüfte|knie))?|links|rechts)';
const REST = '(?:(?:rum|herum)?liegen|(?:aus)?ruhen|ruhe|rasten|pause|pausieren|entspannen)';

/** Not behind "only": three more are no end. */
const NO_MORE = /(?<!noch )/.source;

export const movingTurns = (): readonly Turn[] => [
  // It stays as it is.
  [
    whole(
      "(?:lass|lasse|lassen wir|bleib|bleiben wir)(?: (?:es|das|mal|doch|bitte|lieber|ruhig|'s))* (?:so )?(?:(?:wie|als) (?:es|das|'s) (?:ist|war|is)|dabei)(?= *$| bitte)|(?:lass|lasse|lassen wir)(?: (?:es|das|mal|doch|bitte|lieber))* beim alten|doch nicht (?:länger|kürzer|mehr|weniger|öfter)(?= *$| bitte)|nichts (?:ändern|verändern)(?= *$| bitte)",
    ),
    'KeepItIntent',
    [...IN_A_MOVE, 'paused'],
  ],
  // How long a side is held.
  [
    whole(
      `${SIDE}(?: (?:dann|bitte|aber|mal|auch|diesmal|halt|heute|machen wir|mach|mache))* (?:nur|bloß|lieber|höchstens|genau|genauso)(?: \\S+)? sekunden|(?:nur|bloß|höchstens)(?: \\S+)? sekunden (?:auf|für|bei|mit) ${SIDE}`,
    ),
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  // A side that is not to be.
  [
    whole(
      `${SIDE} (?:könn|können|kann|könnten|wollen|will|würd|würde)(?: (?:wir|wa|ma|ich|i|mal|ja|heute|auch|ruhig|gern|gerne|lieber))* (?:weg|aus|sein|bleiben)? ?lassen|${SIDE} (?:lass|lasse|lassen)(?: (?:wir|ma|ich|i|bitte|mal|heute|heut|lieber|einfach|diesmal))* (?:weg|aus|sein|bleiben)(?= *$| (?:heute|heut|bitte|da|weil|denn|die|das))|lass(?: (?:mal|bitte|heute|einfach|lieber|doch))* ${SIDE} (?:weg|aus)`,
    ),
    'SkipSideIntent',
    [...IN_A_MOVE, 'paused'],
  ],
  // The next one, and not the one under way.
  [
    whole(
      '(?:lass|lasse|lassen|überspring|überspringe|überspringen|überhüpf|streich)(?: (?:wir|ma|mal|bitte|doch|uns))* (?:das|die|den) nächste[nrs]?|nächste[nrs]?(?: (?:übung|dehnung|teil))? (?:(?:bitte|mal|einfach|lieber) )*(?:weg|aus|weglassen|auslassen|überspringen|nicht|(?:lass|lasse|lassen|überspring|überspringe|spar|mag|will|mach)(?: (?:ich|i|wir|ma|mir|nicht|weg|aus|bitte|mal))+)(?= *$| (?:die|das|der|den|weil|ich|hab|bitte|da|denn|heute))',
    ),
    'SkipTechniqueIntent whose=next',
    [...IN_A_MOVE, 'paused'],
  ],
  // A routine by its name, whatever is said before it.
  [
    whole(
      '(?:lieber|will|wollte|möchte|mag|hätte gern|hätt gern|statt dem hier|nicht das hier)(?: (?:ich|wir|doch|aber|jetzt|lieber|gern|gerne|nur|bitte|mal|das|die|den|sondern))* (?:massage|kraft|morgen)programm|(?:lieber|will|wollte|möchte|mag)(?: (?:ich|wir|doch|aber|jetzt|lieber|gern|nur|bitte|mal|das|die))* (?:schreibtischpause|schnelle hilfe|tiefe[s]? lösen|ganze programm)',
    ),
    'StartRoutineIntent',
    [...IN_A_MOVE, 'paused'],
  ],
  // Something of one's own in the place of a thing.
  [
    /^(?=.*(?<!\p{L})(?:gurt|gürtel|band|ball|kissen|matte|stuhl|rolle|faszienrolle)(?!\p{L})).*(?<!\p{L})(?:geht|reicht|taugt|langt|tut's|tuts|tut es)(?: (?:da|auch|denn|dafür|vielleicht|statt|dessen|stattdessen))* (?:der|die|das|den|ein|eine|einen|mein|meine|a|an) \p{L}/u,
    'InsteadIntent',
    IN_A_MOVE,
  ],
  // It goes on later, and not now.
  [
    whole(
      "(?:in|erst in) (?:\\S+|ein paar) (?:minuten?|minütchen|momenten?)(?: (?:gehts|geht's|geht es|mach ich|mache ich|machen wir|bin ich|kann's|kanns))+(?: (?:wieder|so))* (?:weiter|da|zurück)|(?:ich )?(?:mach|mache|machen wir) (?:später|nachher) weiter",
    ),
    'BreakIntent',
    ['paused', 'hold', 'reps', 'rest'],
  ],
  // How many there have been, whoever counted.
  [
    whole(
      `(?:ich )?(?:war|bin|hatte|hab|habe)(?: (?:ich|schon|doch|jetzt|aber|eben))*(?: bei| an)? ${NUMBER}(?: (?:schon|gehabt|gemacht))? (?:und )?nicht(?: erst)? ${NUMBER}|ich war(?: (?:schon|doch|aber|längst|eben))* bei ${NUMBER}|${NUMBER} (?:hab|habe|hatte) ich (?:schon|jetzt|bereits)`,
    ),
    'counted',
    ['reps'],
  ],
  [
    whole(
      "wie ?viele? (?:übungen|durchgänge)(?: (?:sind|sinds|sind's|kommen|fehlen|bleiben|hab|habe|haben|hamma|noch)(?!\\p{L}))",
    ),
    'WhatsLeftIntent',
    IN_A_MOVE,
  ],
  // Out of the rest, into the work.
  [
    whole(
      `(?:spul|spule|spulen sie)(?: \\S+){0,3} vor|vorspulen|${REST}(?: (?:hier|da|jetzt))* (?:brauch|brauche|will|mag|möchte|spar|spare)(?: (?:ich|i|ick))?(?: (?:mir|jetzt|heute))*(?: nicht)?|(?:ohne|genug|keine?)(?: (?:dieses|diese|das|die|mehr))* ${REST}(?= *$| (?:jetzt|bitte|mehr))|(?:fang|fangen|los)(?: (?:ma|wir|mer|doch|mal|jetzt|endlich))* (?:gleich|direkt|sofort|lieber)(?: mit)?(?: (?:dem|der|den|'m))? (?:dehnen|dehnung|übungen|kraft|eigentlichen)`,
    ),
    'NextTwinIntent',
    ['rest'],
  ],
  // So many of what is named.
  [
    whole(
      `§(?: (?:aber|bitte|nur|bloß|mal|heute|lieber|diesmal|reichen))* ${NUMBER} ?(?:mal|stück|wiederholungen)|§(?: (?:aber|bitte|nur|bloß|lieber))+ ${NUMBER}(?= *$| (?:nicht|statt|bitte|und nicht))`,
    ),
    'DoseTechniqueIntent',
    ['lobby', 'hold', 'reps', 'rest', 'paused', 'after'],
  ],
  // One in the place of another, and one back in.
  [
    whole(
      '(?:statt|anstatt|anstelle) (?:von )?(?:der|dem|dieser|diesem)(?: (?:hier|da|lieber|bitte|die|den|das))* §|§ (?:statt|anstatt) (?:der|dem|dieser|diesem)(?: (?:hier|da|übung))*(?= *$| bitte)',
    ),
    'GoToTechniqueIntent',
    IN_A_MOVE,
  ],
  [
    whole(
      '§(?: (?:soll|bitte|doch|sollte))* (?:wieder|doch)(?: wieder)? (?:rein|hinein|dazu|mit rein)|hast du(?: (?:mich|das))* (?:mit|wegen|von) (?:der |dem |den )?§ (?:gehört|verstanden|mitbekommen)',
    ),
    'AddTechniqueIntent',
    IN_A_MOVE,
  ],
  // A side that was not over.
  [
    whole(
      `(?:war|bin) (?:ich )?mit (?:der|dem|meiner|links|rechts)(?: \\S+)?(?: (?:noch|gar|doch|aber|lange))* nicht fertig|(?:mit )?${SIDE} (?:war|bin) ich(?: (?:noch|gar|doch|aber|lange))* nicht fertig|(?:war|bin) ich(?: (?:noch|gar|doch|aber|lange))* nicht fertig mit (?:links|rechts)|ich (?:war|bin)(?: (?:noch|gar|doch|aber|lange))* nicht fertig mit (?:links|rechts)`,
    ),
    'AgainIntent turn=same',
    IN_A_MOVE,
  ],
  // How long this side is held.
  [
    whole(
      '(?:(?:die|diese|dieser|auf der|auf dieser) seite(?: (?:hier|bitte|mal|heute))*|die hier(?: bitte)?) \\S+ sekunden',
    ),
    'HoldLengthIntent change=to',
    IN_A_MOVE,
  ],
  // Too few or too many, and the figure in their place.
  [
    whole(
      `${NUMBER} (?:ist|sind|is|wär|wäre|wären)(?: (?:mir|doch|aber|echt|ja|viel))* zu (?:wenig|wenige|viel|viele)(?: \\S+){0,3} ${NUMBER}(?! (?:minuten?|sekunden?))|${NO_MORE}${NUMBER} und (?:dann )?(?:ist )?(?:gut|schluss|fertig|dann reicht es)(?= *$)`,
    ),
    'HoldLengthIntent change=to',
    ['reps'],
  ],
  // What comes, asked with a guess.
  [
    whole(
      '(?:kommt|machen wir|mach ich|haben wir|gibt es|gibts)(?: (?:denn|jetzt))* (?:danach|dann|nachher|hinterher|später|hiernach|noch was)(?: (?:noch|auch|was|etwas|eine|die|der|das|mal|massage|dehnung|kraft))*(?: oder(?: nicht| was| wars das| war es das)?)?(?= *$)',
    ),
    'WhatsNextIntent',
    IN_A_MOVE,
  ],
  // So much longer, in this one.
  [
    whole(
      `noch ${NUMBER}(?: sekunden)?(?: (?:mehr|länger|obendrauf|dazu))* (?:hier|bei (?:dem|der|diesem|dieser)|auf (?:der|dieser) seite|mit (?:der|dem)|in (?:der|dieser) (?:position|stellung))(?! (?:\\S+ )?fertig)`,
    ),
    'HoldLengthIntent change=more',
    ['hold', 'reps'],
  ],
  // The list is whole.
  [
    /^(?:(?:so|okay|ok|ja|nein|nee|gut|na|und) )*(?:(?:das|des|dit) (?:ist|is|wär|wäre|wärs|wär's|war|wars|war's)(?: (?:es|dann|jetzt|schon|auch|so|mal|alles))*|mehr (?:nicht|brauch ich nicht|kommt nicht|solls nicht sein)|sonst nichts)(?= *$| (?:und|dann|danke|bitte|speicher\S*|nenn\S*|heißt|heißen|tschüss|ciao)(?!\p{L}))/u,
    'ThatsAllIntent',
    ['asked'],
  ],
  // How often a week.
  [
    whole(
      `(?:nur|bloß|auch|mindestens|höchstens)?(?: ?(?:ein|zwei|drei|vier|fünf|sechs|sieben)mal|${NUMBER} ?mal) (?:die|in der|pro|jede|in einer) woche`,
    ),
    'HowOftenIntent',
    ['lobby', 'asked', 'after', ...IN_A_MOVE],
  ],
];
