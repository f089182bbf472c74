import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatShortDate, parseDate } from '../../shared/text/dates';

interface DateFieldProps {
  readonly label: string;
  /** ISO `YYYY-MM-DD`, null for none. */
  readonly value: string | null;
  readonly problem: string;
  readonly disabled?: boolean;
  readonly size?: 'xs' | 'sm';
  /** Null where the field is empty or holds no whole day. */
  readonly onChange: (value: string | null) => void;
}

/** A day as it is written here: 05/02/2026; also takes 5-2-2026 and "ngày 05 tháng 02 năm 2026". What is half written stays in the field. */
export function DateField({ label, value, problem, disabled = false, size = 'sm', onChange }: DateFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const bad = typed !== null && typed.trim() !== '' && parseDate(typed) === null;
  return (
    <TextInput
      size={size} label={label} disabled={disabled} value={typed ?? (value ? formatShortDate(value) : '')} placeholder="05/02/2026" inputMode="numeric" error={bad && left ? problem : undefined}
      onFocus={() => setLeft(false)}
      onChange={(event) => { setTyped(event.currentTarget.value); onChange(parseDate(event.currentTarget.value)); }}
      onBlur={() => {
        setLeft(true);
        if (!bad) setTyped(null);
      }}
    />
  );
}
