'use strict';

/** The voice in a thread of its own: { id, text, voice, stretch } comes in, { id, wav } or { id, error } goes out. */

const { parentPort } = require('node:worker_threads');
const { loadFlite } = require('./flite.cjs');

let flite;
parentPort.on('message', ({ id, text, voice, stretch }) => {
  try {
    flite ??= loadFlite();
    parentPort.postMessage({ id, wav: flite.say(text, { voice, stretch }) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.message ?? error) });
  }
});
