export { bookletRoom, foldMarkOutside, laidSheet, paddedCount, pagesWithBlanks, plainBooklet, planBooklet, type BookletOptions, type BookletRoom, type Imposition, type PlannedSide } from './booklet';
export { markForm, markRoomMm, paperThicknessMm, readSheet, sheetLimits, sheetNames, sheetSizes, type SheetName, type SheetSize } from './sheets';
