const EXPAND: Readonly<Record<string, string>> = {
  im: 'i am',
  meself: 'myself',
  hisself: 'himself',
  ive: 'i have',
  id: 'i would',
  ill: 'ill',
  its: 'it is',
  theres: 'there is',
  thats: 'that is',
  whats: 'what is',
  hes: 'he is',
  shes: 'she is',
  cannot: 'cant',
  couldnt: 'cant',
  aint: 'isnt',
  mum: 'mom',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  kinda: 'kind of',
  num: 'numb',
  real: 'really',
  super: 'really',
  gotten: 'got',
  outta: 'out of',
  lotta: 'lot of',
  sorta: 'sort of',
  cuz: 'because',
  cos: 'because',
  // As it is said in Scotland and the north.
  cannae: 'cant',
  cannay: 'cant',
  couldnae: 'cant',
  dinnae: 'dont',
  dinna: 'dont',
  didnae: 'didnt',
  doesnae: 'doesnt',
  isnae: 'isnt',
  wisnae: 'wasnt',
  wasnae: 'wasnt',
  havenae: 'havent',
  hasnae: 'hasnt',
  wouldnae: 'wouldnt',
  willnae: 'wont',
  gonnae: 'going to',
  giein: 'giving',
  gie: 'give',
  gies: 'gives',
  masel: 'myself',
  maself: 'myself',
  mysel: 'myself',
  hissel: 'himself',
  hersel: 'herself',
  heid: 'head',
  afore: 'before',
  doon: 'down',
  oot: 'out',
  aff: 'off',
  frae: 'from',
  wi: 'with',
  tae: 'to',
  nae: 'no',
  noo: 'now',
  fixin: 'going',
  loupin: 'throbbing',
  goin: 'going',
  gaspin: 'gasping',
  burnin: 'burning',
  limpin: 'limping',
  feelin: 'feeling',
  hurtin: 'hurting',
  comin: 'coming',
  bleedin: 'bleeding',
  chokin: 'choking',
  breathin: 'breathing',
  throbbin: 'throbbing',
  tinglin: 'tingling',
  achin: 'aching',
  shakin: 'shaking',
  sweatin: 'sweating',
  swellin: 'swelling',
  dyin: 'dying',
  lyin: 'lying',
  sittin: 'sitting',
  standin: 'standing',
  walkin: 'walking',
  talkin: 'talking',
  fallin: 'falling',
  nothin: 'nothing',
  somethin: 'something',
  doin: 'doing',
};

const FILLERS: ReadonlySet<string> = new Set(['um', 'uh', 'erm', 'hmm', 'alexa']);

/** Doubled consonants are where spellings go wrong ("throbing"); four letters and fewer stay ("butt", "ball"). */
const singled = (word: string) => (word.length > 4 ? word.replace(/([bdfgkmnprstz])\1/g, '$1') : word);

/**
 * Plain English words: small letters, "it's" as "it is", "leg's" as "leg is", "can not" and "unable to" as "cant",
 * "does not" as "doesnt".
 */
export function segment(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/\b(my|me|his|her|the) you know (?:what|where)\b/g, '$1 private parts')
    // Cries, not denials.
    .replace(/\b(?:oh|ah|god|hey) no\b|\bno(?:[ ,] ?no)+\b/g, ' ; ')
    // A cry in front is a sentence of its own.
    .replace(
      /^(?=[a-z])(?:(?:wait|sorry|please|stop|ow|ouch|okay|ok|hang on|hold on|oh)(?=[ ,.!])|[ ,.!])+/,
      (cry) => `${cry} ; `,
    )
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    // "Sweatin'", "an'", "o'".
    .replace(/(\w{2}in)'(?!\w)/g, '$1g')
    .replace(/\b(an|o)'(?!\w)/g, (_, word: string) => (word === 'o' ? 'of' : 'and'))
    // "The short one cause I'm hot and cold."
    .replace(/\bcause (?=(?:i|he|she|they|we|there)\b)/g, 'because ')
    // "Ah'm gasping", and not "ah that's it"; "she'll no put it down".
    .replace(/\bah(?='(?:m|ve|ll)\b)/g, 'i')
    .replace(/\b(\w+)'ll no (?=[a-z])/g, '$1 wont ')
    // "Ma leg", and not "ma's away" or "my ma".
    .replace(
      /(?<!\b(?:my|me|our|your|yer|his|her|the|and|her) )\bma (?=[a-z])(?!(?:is|was|has|had|said|says|will|can|and|to)\b)/g,
      'my ',
    )
    // Recognition splits what an apostrophe joins: "can 't", "i ' m".
    .replace(/(\w) ?' ?(t|s|m|d|re|ve|ll)\b/g, "$1'$2")
    .replace(/n't\b/g, 'nt')
    .replace(/\b(ca|wo|do|does|did|is|are|was|were|has|have|had|would|could|should) ?n ?t\b/g, '$1nt')
    .replace(/'m\b/g, ' am')
    .replace(/'ve\b/g, ' have')
    .replace(/'re\b/g, ' are')
    .replace(/'ll\b/g, ' will')
    .replace(/'d\b/g, ' would')
    .replace(/(\w)'s\b/g, '$1 is')
    .replace(/'/g, '')
    .replace(/[.!?;]+/g, ' ; ')
    .replace(/[^a-z0-9;]+/g, ' ')
    .trim();
  const expanded = plain
    .split(' ')
    .map((word) => EXPAND[word] ?? word)
    .join(' ')
    .replace(/\b(?:can not|unable to|not able to|impossible to)\b/g, 'cant')
    .replace(/\b(is|was|does|do|did|has|have|had|will|would|could|are|were) not\b/g, '$1nt')
    .replace(/\bdead (?=(?:tired|tight|stiff|sore|achy|hard|easy|good|nice|keen|slow|fast|quick|simple)\b)/g, 'really ')
    .replace(/\bany more\b/g, 'anymore')
    .replace(/\bwillnt\b/g, 'wont')
    .replace(/\bcouldnt\b/g, 'cant')
    .replace(/\bcant (?:(?:seem|manage|appear) to|even|really|actually|quite|possibly|just)\b/g, 'cant');
  return expanded
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map(singled);
}
