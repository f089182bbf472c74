import { Button } from '@mantine/core';
import { IconBook } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shell } from '../../api/client';
import { useSession } from '../../app/session';
import styles from './settings.module.css';

/** What stands in the window and behind it; the full texts are in the licence list of the package. */
const components: readonly (readonly [string, string])[] = [
  ['Electron', 'MIT'], ['React', 'MIT'], ['Mantine', 'MIT'], ['Tiptap, ProseMirror', 'MIT'], ['TanStack Query, Virtual', 'MIT'], ['i18next', 'MIT'], ['Tabler Icons', 'MIT'],
  ['react-resizable-panels', 'MIT'], ['pdf.js', 'Apache-2.0'], ['PDFKit', 'MIT'], ['HarfBuzz', 'MIT'], ['fontkit', 'MIT'], ['better-sqlite3, SQLite3 Multiple Ciphers', 'MIT'], ['libsodium', 'ISC'], ['fflate', 'MIT'], ['saxes', 'ISC'], ['zod', 'MIT'], ['qrcode', 'MIT'],
  ['Tinos', 'Apache-2.0'], ['Noto Sans, Noto Serif Khmer', 'OFL-1.1'],
];

export function AboutSection(): ReactNode {
  const { t } = useTranslation(['settings', 'domain']);
  const { profile, version, vaultPath, networkAdapters } = useSession();
  return (
    <div className={styles.column}>
      <section className={styles.card}>
        <div><h2>{t('settings:about.title')}</h2><p className={`${styles.soft} selectable`}>{t('settings:about.version', { version })}</p></div>
        <p>{t('settings:about.what')}</p>
        <p>{t('settings:about.private')}</p>
        <dl className={`${styles.facts} selectable`}>
          <dt>{t('settings:about.office')}</dt><dd>{[profile.parentBody, profile.name].filter(Boolean).join(' – ')}</dd>
          <dt>{t('settings:about.kind')}</dt><dd>{t(`domain:officeKinds.${profile.kind}`)}</dd>
          <dt>{t('settings:about.vault')}</dt><dd>{vaultPath}</dd>
          <dt>{t('settings:about.network')}</dt><dd>{networkAdapters.join(', ') || t('settings:about.none')}</dd>
        </dl>
        <div><Button leftSection={<IconBook size={16} />} onClick={() => void shell.openHandbook()}>{t('settings:about.handbook')}</Button></div>
      </section>
      <section className={styles.card}>
        <p>{t('settings:about.licence')}</p>
        <ul className={styles.licences}>{components.map(([name, licence]) => <li key={name}>{name} ({licence})</li>)}</ul>
      </section>
    </div>
  );
}
