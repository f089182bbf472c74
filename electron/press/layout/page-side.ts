import type { TemplateInfo } from '../../../shared/forms';

/** Whether a page of a paper, from 0, is a left-hand one of its file. */
export const isEvenPage = (index: number, { opensEven }: TemplateInfo): boolean => index % 2 === (opensEven ? 0 : 1);
