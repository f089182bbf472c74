import type { ColophonForm, ColophonPart } from './types';

const part = (field: ColophonPart['field'], pattern = '{}'): ColophonPart => ({ field, pattern });

/** Luật Báo chí 2016, Điều 34: licence number and date, place of printing, print run, frequency, who is responsible (standards §6.1). */
export const bulletinColophon: ColophonForm = {
  text: { pt: 9.5 }, leadingPt: 12.5, align: 'center',
  lines: [
    [part('responsible', 'Chịu trách nhiệm xuất bản: {}')],
    [part('board', 'Ban biên tập: {}')],
    [part('design', 'Trình bày: {}'), part('proof', 'sửa bản in: {}')],
    [part('licenceNumber', 'Giấy phép xuất bản bản tin số {}'), part('licenceBody', 'do {} cấp'), part('licenceDate', 'ngày {}')],
    [part('printRun', 'In {} bản'), part('size', 'khổ {}'), part('printer', 'tại {}')],
    [part('frequency', 'Kỳ hạn xuất bản: {}'), part('depositMonth', 'in xong và nộp lưu chiểu tháng {}')],
  ],
};

/** Luật Xuất bản 2012, Điều 25: publications that are not sold (standards §6.2, from memory: customer to confirm). */
export const bookletColophon: ColophonForm = {
  text: { pt: 9.5 }, leadingPt: 13, align: 'center',
  lines: [
    [part('responsible', 'Chịu trách nhiệm xuất bản: {}')],
    [part('board', 'Chịu trách nhiệm nội dung: {}')],
    [part('design', 'Trình bày, bìa: {}'), part('proof', 'sửa bản in: {}')],
    [part('printRun', 'In {} cuốn'), part('size', 'khổ {}'), part('printer', 'tại {}')],
    [part('licenceNumber', 'Giấy phép xuất bản số {}'), part('licenceBody', 'do {} cấp'), part('licenceDate', 'ngày {}')],
    [part('depositMonth', 'In xong và nộp lưu chiểu tháng {}')],
  ],
};
