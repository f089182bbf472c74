import { useState } from 'react';
import { templates } from '../../../shared/forms';
import { useOffice } from '../../api/hooks';
import { currentLanguage } from '../../i18n';

type LetterTemplate = 'party-letter' | 'state-letter';
const letters: readonly LetterTemplate[] = ['party-letter', 'state-letter'];

interface LetterChoice {
  readonly template: LetterTemplate;
  readonly setTemplate: (value: string) => void;
  readonly choices: { value: string; label: string }[];
}

/** The form of a letter: the Party's where the office numbers its papers so, else the State's, until somebody chooses. */
export function useLetterTemplate(): LetterChoice {
  const numbering = useOffice('registers.numbering', {});
  const [chosen, setChosen] = useState<LetterTemplate | null>(null);
  return {
    template: chosen ?? (numbering.data?.style === 'party' ? 'party-letter' : 'state-letter'),
    setTemplate: (value) => setChosen(letters.find((each) => each === value) ?? null),
    choices: letters.map((value) => ({ value, label: templates.find((template) => template.id === value)?.name[currentLanguage()] ?? value })),
  };
}
