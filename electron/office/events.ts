import type { OfficeEventName, OfficeEvents } from '../../shared/contract/events';

type Listener = <Name extends OfficeEventName>(name: Name, payload: OfficeEvents[Name]) => void;

/** Where services announce; ports and the shell listen. */
export class OfficeAnnouncements {
  readonly #listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit<Name extends OfficeEventName>(name: Name, payload: OfficeEvents[Name]): void {
    for (const listener of this.#listeners) listener(name, payload);
  }
}
