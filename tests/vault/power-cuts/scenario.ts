/** Where a scenario works: the vault, and the folder that remembers how far it had come. */
export interface Place {
  readonly vault: string;
  readonly seen: string;
}

/**
 * Work that the power may be cut in. A file of `scenarios/` exports one as `scenario`. `State` is what `prepare` hands on, as JSON; each
 * cut begins with a fresh copy of what was prepared.
 */
export interface Scenario<State = unknown> {
  prepare(place: Place): Promise<State>;
  /** In a process of its own, which is killed in the middle. What it acknowledges is promised to be on the disk by then. */
  act(place: Place, state: State, acknowledge: (words: string) => void): Promise<void>;
  /** Afterwards: throws where something that was promised is not so. */
  check(place: Place, state: State, acknowledged: readonly string[]): Promise<void>;
}
