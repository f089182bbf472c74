import { existsSync, readFileSync, realpathSync, statfsSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { OfficeError } from '../../shared/errors/office-error';

/** File systems whose locks and syncs SQLite cannot trust (sqlite.org, "How To Corrupt"; lessons.md, 18). */
const networkTypes = /^(?:nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|ceph|davfs2?|fuse\.(?:sshfs|davfs2?|glusterfs|cifs|smbnetfs|rclone|gvfsd-fuse))$/;

/** The same by the numbers the kernel gives (linux/magic.h): NFS, SMB, CIFS, SMB2, Coda, AFS, Ceph, 9P, NCP. */
const networkMagics: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x73757245, 0x5346414f, 0x00c36400, 0x01021997, 0x564c]);
/** `type` of statfs, which some kernels give as a negative number. */
export const isNetworkMagic = (type: number): boolean => networkMagics.has(type >>> 0);

/** The nearest ancestor that exists, its links and mapped drives resolved: on Windows a mapped drive becomes its UNC path. */
function realFolder(directory: string): string {
  let path = resolve(directory);
  const missing: string[] = [];
  while (!existsSync(path) && dirname(path) !== path) {
    missing.unshift(path.slice(dirname(path).length));
    path = dirname(path);
  }
  const real = realpathSync.native(path);
  return missing.length === 0 ? real : resolve(real + missing.join(sep).replaceAll(sep + sep, sep));
}

function existingFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingFolder(dirname(path));
}

/** `/proc/mounts` writes blanks as octal. */
const unescapeMount = (path: string): string => path.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** The type of the file system a path lies on, by the deepest mount above it; empty where no mount fits. */
export function mountType(path: string, mounts: string): string {
  let best = '';
  let type = '';
  for (const line of mounts.split('\n')) {
    const [, rawPoint, found] = line.split(' ');
    if (!rawPoint || !found) continue;
    const point = unescapeMount(rawPoint);
    const above = point === '/' || path === point || path.startsWith(`${point}/`);
    if (above && point.length >= best.length) {
      best = point;
      type = found;
    }
  }
  return type;
}

export const isNetworkType = (type: string): boolean => networkTypes.test(type);
/** `\\server\share`, and `\\?\UNC\server\share`; not the local device forms `\\?\C:\` and `\\.\`. */
export const isNetworkPath = (path: string): boolean => /^[\\/]{2}(?:\?[\\/]UNC[\\/]|(?![?.][\\/])[^\\/]+[\\/])/i.test(path);

/** @throws OfficeError vaultOnNetworkShare */
export function refuseNetworkShare(directory: string): void {
  const refusal = new OfficeError('vaultOnNetworkShare', { path: directory });
  if (isNetworkPath(directory)) throw refusal;
  const real = realFolder(directory);
  if (process.platform === 'win32' && isNetworkPath(real)) throw refusal;
  if (process.platform !== 'linux' || !existsSync('/proc/mounts')) return;
  if (isNetworkType(mountType(real, readFileSync('/proc/mounts', 'utf8')))) throw refusal;
  if (isNetworkMagic(statfsSync(existingFolder(real)).type)) throw refusal;
}
