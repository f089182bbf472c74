import sodium from 'libsodium-wrappers-sumo';

export type Sodium = typeof sodium;

/** libsodium, once its WebAssembly is there. */
export async function readySodium(): Promise<Sodium> {
  await sodium.ready;
  return sodium;
}
