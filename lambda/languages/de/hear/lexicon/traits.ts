import type { Trait } from '../../../../safety/cues';

/** What is so for good. "Ich bin plötzlich blind" is not among it. */
export const traits: Readonly<Record<Trait, readonly string[]>> = {
  blind: [
    'bin|ist|als|war gesetzlich|vollständig|nahezu|hochgradig|praktisch|so gut wie blind|sehbehindert',
    'blind|erblindet von|seit|seitdem|geboren geburt|kind|kindheit|jahren|immer|klein',
    'bin|ist blind $|und|kann|ich|seit|geht|brauche|deshalb|darum|kannst',
    'seit ~ geburt|jahren|kindheit|klein ~ blind|erblindet',
    'sehbehindert*|sehbehinderung|sehschwäche|sehschwach|blindenhund|blindenstock|geburtsblind|blindgeboren|langstock',
    'sehe|sehen ~ sehr|ziemlich|allgemein ~ schlecht',
    'sehe|sehen schlecht',
    'bin|ist stark|hochgradig kurzsichtig',
  ],
  deaf: [
    'auf dem|den ein|linke|rechte ohr bin|höre ich ~ taub|schlecht|nichts',
    'gehörlos*|schwerhörig*|hörgerät|hörgeräte|hörbehindert*|hörbehinderung|cochlea|cochleaimplantat|taubstumm|hörschaden|hörverlust',
    'ich bin fast|halb|komplett|ganz|völlig|einseitig|beidseitig? taub $|geboren',
    'seit|von geburt|jahren|kindheit ~ taub $',
    'bin taub $|kannst|auf ein|dem? ohr?',
    'taub auf ein|beide|linke|rechte|dem|den? ~ ohr|ohren',
    'auf ein|beide|linke|rechte|dem|den? ~ ohr|ohren ~ taub',
    'taub geboren',
    'höre|hör|hören ~ sehr|so|ganz|ziemlich|nicht|allgemein ~ schlecht|schwer|gut',
    'höre schlecht|schwer',
  ],
  wheelchair: [
    'rollstuhl|rollstuhlfahrer|rollstuhlfahrerin|rolli|rollstühle',
    'querschnittsgelähmt|querschnittslähmung|querschnitt|paraplegiker|paraplegikerin|tetraplegiker|tetraplegikerin|paraplegisch|querschnittgelähmt',
    'gelähmt seit|von geburt|kindheit',
    'gelähmt seit vielen|zwei|drei|fünf|zehn|zwanzig? jahren',
    'seit|von geburt|kindheit|jahren an? ~ gelähmt',
  ],
  'one-leg': [
    'habe|hat|mit nur|bloß noch? ein bein',
    'beinamputiert|amputiert|amputation|einbeinig',
    'bein|unterschenkel|fuß ~ amputiert|abgenommen ~',
    'bein|unterschenkel ~ verloren ~ unfall|krieg|jahren',
    'bein prothese',
  ],
  'one-arm': [
    'habe|hat|mit nur|bloß noch? ein arm|hand',
    'einarmig|armamputiert',
    'arm|hand ~ amputiert',
    'arm|hand prothese',
  ],
  older: [
    'bin ~ fünfundsechzig|sechsundsechzig|siebenundsechzig|achtundsechzig|neunundsechzig|siebzig|einundsiebzig|zweiundsiebzig|dreiundsiebzig|vierundsiebzig|fünfundsiebzig|sechsundsiebzig|siebenundsiebzig|achtundsiebzig|neunundsiebzig|achtzig|einundachtzig|zweiundachtzig|dreiundachtzig|vierundachtzig|fünfundachtzig|sechsundachtzig|siebenundachtzig|achtundachtzig|neunundachtzig|neunzig jahre|alt|$|und',
    'bin ~ 65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90',
    'bin ~ rentner|rentnerin|senior|seniorin|pensionär|pensionärin|pensioniert|rente|greis|oma|opa',
    'über|weit|gut|anfang|mitte|ende sechzig|siebzig|achtzig|fünfundsechzig|neunzig|65|70|75|80',
  ],
};
