import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatShortDate, parseDate } from '../../shared/text/dates';

interface DateFieldProps {
  readonly label: string;
  /** ISO `YYYY-MM-DD`, null for none. */
  readonly value: string | null;
  readonly problem: string;
  readonly onChange: (value: string | null) => void;
}

/** A day as it is written here: 05/02/2026; also takes 5-2-2026 and "ngày 05 tháng 02 năm 2026". */
export function DateField({ label, value, problem, onChange }: DateFieldProps): ReactNode {
  const [typed, setTyped] = useState(value ? formatShortDate(value) : '');
  const [left, setLeft] = useState(true);
  const bad = typed.trim() !== '' && parseDate(typed) === null;
  return (
    <TextInput
      label={label} value={typed} placeholder="05/02/2026" inputMode="numeric" error={bad && left ? problem : undefined}
      onFocus={() => setLeft(false)}
      onChange={(event) => { setTyped(event.currentTarget.value); onChange(parseDate(event.currentTarget.value)); }}
      onBlur={() => {
        setLeft(true);
        const day = parseDate(typed);
        if (day) setTyped(formatShortDate(day));
      }}
    />
  );
}
