// The same conversations for every mutant: whether one is noticed must not be luck.
require('fast-check').configureGlobal({ seed: Number(process.env.MUTATE_SEED ?? 1) });
