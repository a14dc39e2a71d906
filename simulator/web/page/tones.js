/** Partials of the sounds of the sound library that the coach uses: share of the base, loudness, how soon it fades. */
const SOUNDS = [
  {
    name: 'chime_03',
    base: 392,
    loud: 0.16,
    partials: [
      [1, 1, 1],
      [2, 0.35, 0.6],
      [3.01, 0.12, 0.35],
    ],
  },
  {
    name: 'chime_01',
    base: 784,
    loud: 0.2,
    partials: [
      [1, 1, 1],
      [2.02, 0.4, 0.6],
      [2.74, 0.25, 0.45],
      [5.4, 0.08, 0.2],
    ],
  },
];

/** Plays a stand-in for a sound, as long as the data says. @returns what to stop. */
export const tone = (context, target, url, when, seconds) => {
  const { base, loud, partials } = SOUNDS.find(({ name }) => url.includes(name)) ?? SOUNDS[1];
  return partials.map(([share, level, fade]) => {
    const source = new OscillatorNode(context, { frequency: base * share });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, when);
    gain.gain.linearRampToValueAtTime(loud * level, when + 0.008);
    gain.gain.exponentialRampToValueAtTime(0.0001, when + seconds * fade);
    source.connect(gain).connect(target);
    source.start(when);
    source.stop(when + seconds);
    return source;
  });
};
