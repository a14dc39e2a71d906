/** The voices that come with the browser. They say a sentence when its turn comes, and may run a little longer. */
export class OwnVoices {
  said = '';
  chosen = null;

  /** Voices for a language, once the browser has found them. */
  static for(locale) {
    const language = locale.slice(0, 2);
    return (globalThis.speechSynthesis?.getVoices() ?? []).filter((voice) => voice.lang.startsWith(language));
  }

  static found(tell) {
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', tell);
  }

  /** Called as the playhead moves. */
  at(turn, note, index) {
    if (note?.kind !== 'speech') return;
    const name = `${turn.id}.${index}`;
    if (name === this.said) return;
    this.said = name;
    const words = new SpeechSynthesisUtterance(note.text);
    words.voice = this.chosen;
    words.lang = this.chosen?.lang ?? '';
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  }

  stop() {
    if (!this.said) return;
    this.said = '';
    globalThis.speechSynthesis?.cancel();
  }
}
