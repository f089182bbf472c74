import { formProfile, templateById, templates } from '../../../shared/forms';
import type { SheetLook } from '../../editor';

/** The page a template prints on, in the form in force on the paper's date; a template of another version is drawn as a meeting document. */
export function sheetOf(templateId: string, date: string | null): SheetLook {
  const template = templates.find(({ id }) => id === templateId) ?? templateById('meeting-a4');
  const { headings, footnote } = formProfile(template.profile, date);
  return { page: template.page, marginsMm: template.marginsMm, body: template.body, qa: template.qa, headings, footnote };
}
