import type { App, Session } from 'electron';
import { isPageAddress } from './origin';

/** Must run before `app` is ready. Chromium is told to know no host, to fetch nothing of its own, and to keep no caches or dumps. */
export function quietenChromium(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('proxy-server', '0.0.0.0:1');
  app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('disable-breakpad');
  app.commandLine.appendSwitch('disable-http-cache');
  app.commandLine.appendSwitch('disable-gpu-shader-disk-cache');
  // Otherwise the first call between peers, even a refused one, opens a multicast DNS port.
  app.commandLine.appendSwitch('disable-features', ['WebRtcHideLocalIpsWithMdns', app.commandLine.getSwitchValue('disable-features')].filter(Boolean).join(','));
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/**
 * Every request whose scheme is not ours is cancelled (beyond the checklist: `webRequest` block).
 * @param development developer tools may load themselves
 */
export function blockNetwork(session: Session, development: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !mayLoad(url, development) });
  });
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

function mayLoad(address: string, development: boolean): boolean {
  if (isPageAddress(address) || address.startsWith('data:')) return true;
  if (address.startsWith('blob:')) return isPageAddress(address.slice('blob:'.length));
  return development && address.startsWith('devtools:');
}
