import type { Trait } from '../../../../safety/cues';

/** What is so for good. "I've gone blind" is not among it. */
export const traits: Readonly<Record<Trait, readonly string[]>> = {
  blind: [
    'am|being legally|completely|totally|registered|partially|nearly|almost|mostly|fully? blind',
    'am|being legally|registered|partially|visually blind|sighted|impaired',
    'visually impaired|disabled',
    'vision|sight impaired',
    'low|poor vision|eyesight',
    'partially|partly sighted',
    'been|was|born blind since|from|all|my|birth',
    'born blind',
    'guide dog',
    'white cane',
  ],
  deaf: ['deaf|deafness', 'hard of hearing', 'hearing impaired|loss|aid|aids', 'cant hear well|much|very'],
  wheelchair: [
    'wheelchair|wheelchairs',
    'wheel chair',
    'paraplegic|quadriplegic|tetraplegic',
    'paralysed|paralyzed ~~ since|from birth|childhood|i|my|an|the|years|ago',
  ],
  'one-leg': ['have|got|only one leg', 'amputee|amputated', 'prosthetic leg|limb|foot', 'lost ~ leg in|to|years'],
  'one-arm': ['have|got|only one arm|hand', 'prosthetic arm|hand'],
  older: [
    'am|i sixty|seventy|eighty|ninety five|six|seven|eight|nine|one|two|three|four? years? old?',
    'am 65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90',
    'am a senior|pensioner',
    'over sixty|seventy|eighty|65|70|75|80 five?',
  ],
};
