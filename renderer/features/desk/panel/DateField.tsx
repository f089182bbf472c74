import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShortDate, parseDate } from '../../../../shared/text/dates';

interface DateFieldProps {
  readonly label: string;
  readonly disabled: boolean;
  /** ISO `YYYY-MM-DD`. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A date as it is written here, 21/11/2026; half-written ones stay in the field and out of the paper. */
export function DateField({ label, disabled, value, onChange }: DateFieldProps): ReactNode {
  const { t } = useTranslation('desk', { keyPrefix: 'head' });
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value ? formatShortDate(value) : '');
  const isBad = typed !== null && typed.trim() !== '' && parseDate(typed) === null;
  return (
    <TextInput
      size="xs" label={label} disabled={disabled} value={shown} placeholder="21/11/2026" error={isBad ? t('badDate') : undefined}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const date = parseDate(text);
        if (date || text.trim() === '') onChange(date);
      }}
      onBlur={() => { if (!isBad) setTyped(null); }}
    />
  );
}
