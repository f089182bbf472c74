import { formProfile, templateById, templates, type TemplateInfo } from '../../../shared/forms';
import type { SheetLook } from '../../editor';

/** A template of another version is drawn as a meeting document. */
export const templateOf = (templateId: string): TemplateInfo => templates.find(({ id }) => id === templateId) ?? templateById('meeting-a4');

/** The page a template prints on, in the form in force on the paper's date. */
export function sheetOf(templateId: string, date: string | null): SheetLook {
  const template = templateOf(templateId);
  const { headings, footnote } = formProfile(template.profile, date);
  return { page: template.page, marginsMm: template.marginsMm, body: template.body, qa: template.qa, headings, footnote };
}
