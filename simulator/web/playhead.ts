/** Where a response has got to, while the world's clock runs: seconds since the response began, below 0 before it. */
export class Playhead {
  private second = 0;
  private since: number;
  private rate: number;
  private running = false;

  /** `wall` tells milliseconds of a clock that never goes back. */
  constructor(
    private readonly wall: () => number,
    speed: number,
  ) {
    this.rate = speed;
    this.since = wall();
  }

  get at(): number {
    return this.running ? this.second + ((this.wall() - this.since) / 1000) * this.rate : this.second;
  }

  get speed(): number {
    return this.rate;
  }

  get runs(): boolean {
    return this.running;
  }

  /** Device seconds in one second of the person. */
  set speed(speed: number) {
    this.to(this.at);
    this.rate = speed;
  }

  /** Goes on from a second. */
  start(second: number): void {
    this.running = true;
    this.to(second);
  }

  stop(): void {
    const { at } = this;
    this.running = false;
    this.to(at);
  }

  /** Milliseconds of the world until a second is reached; 0 if it has been. */
  until(second: number): number {
    return Math.max(0, ((second - this.at) / this.rate) * 1000);
  }

  private to(second: number): void {
    this.second = second;
    this.since = this.wall();
  }
}
