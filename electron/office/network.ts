import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';

/** Interfaces the kernel calls up although they may have no address yet: a cable without DHCP is a network all the same. */
function linuxAdaptersUp(): string[] {
  if (!existsSync('/proc/net/dev')) return [];
  const names = readFileSync('/proc/net/dev', 'utf8').split('\n').slice(2).map((line) => line.split(':')[0]?.trim() ?? '').filter(Boolean);
  return names.filter((name) => {
    if (name === 'lo') return false;
    const state = `/sys/class/net/${name}/operstate`;
    return existsSync(state) && readFileSync(state, 'utf8').trim() === 'up';
  });
}

/** Names of the network adapters that are up; loopback does not count. */
export function networkAdaptersUp(): string[] {
  const addressed = Object.entries(networkInterfaces())
    .filter(([, addresses]) => addresses?.some((address) => !address.internal))
    .map(([name]) => name);
  return [...new Set([...addressed, ...linuxAdaptersUp()])].sort();
}

/** Calls `changed` whenever the list of adapters is another one. Returns the way to stop. */
export function watchNetwork(changed: (adapters: readonly string[]) => void, everyMs = 3000): () => void {
  let last = networkAdaptersUp().join();
  const timer = setInterval(() => {
    const adapters = networkAdaptersUp();
    if (adapters.join() === last) return;
    last = adapters.join();
    changed(adapters);
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
