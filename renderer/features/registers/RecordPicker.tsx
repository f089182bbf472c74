import { Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../shared/domain/ids';
import { useOffice } from '../../api/hooks';

interface RecordPickerProps {
  readonly label: string;
  readonly value: RecordId | null;
  readonly onChange: (id: RecordId | null) => void;
}

const shown = 20;
const filters = { kinds: [], levels: [], topics: [], years: [], bodies: [] };

/** Finds a paper of the archive by number or subject, accents not needed. */
export function RecordPicker({ label, value, onChange }: RecordPickerProps): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const [query, setQuery] = useState('');
  const [searched, setSearched] = useState('');
  const [kept, setKept] = useState<{ readonly value: string; readonly label: string } | null>(null);
  const found = useOffice('archive.search', { query: searched, filters, limit: shown, offset: 0 });
  const given = useOffice('archive.get', { id: value ?? ('' as RecordId) }, { enabled: value !== null && kept?.value !== value });
  const options = (found.data?.hits ?? []).map(({ record }) => ({ value: record.id as string, label: [record.number, record.subject].filter(Boolean).join(' – ') }));
  const own = kept?.value === value ? kept : given.data && value ? { value: value as string, label: [given.data.record.number, given.data.record.subject].filter(Boolean).join(' – ') } : null;
  const data = own && !options.some((option) => option.value === own.value) ? [own, ...options] : options;
  return (
    <Select
      label={label} placeholder={t('registers:findRecord')} data={data} value={value} searchable searchValue={query} nothingFoundMessage={t('common:nothingFound')} filter={({ options: all }) => all} withAsterisk data-autofocus
      onSearchChange={(words) => { setQuery(words); if (!data.some((option) => option.label === words)) setSearched(words); }}
      onChange={(id) => {
        const hit = found.data?.hits.find(({ record }) => record.id === id)?.record;
        if (hit) setKept({ value: hit.id, label: [hit.number, hit.subject].filter(Boolean).join(' – ') });
        onChange(hit?.id ?? (id === value ? value : null));
      }}
    />
  );
}
