import type { SameKeys } from '../same-keys';
import type { common as vietnamese } from '../vi/common';

export const common: SameKeys<typeof vietnamese> = {
  appName: 'Tòa Soạn',
  close: 'Close', cancel: 'Cancel', back: 'Back', next: 'Continue', save: 'Save', retry: 'Try again', done: 'Done', clear: 'Clear', search: 'Search',
  loading: 'Loading…', chooseOne: 'Choose…', nothingFound: 'Nothing matches', required: 'This must be filled in', chooseRequired: 'Choose one', none: '—',
  typeToConfirm: 'Type “{{word}}” to confirm', more: 'More', page: 'Page', resize: 'Resize the pane', couldNotLoad: 'Could not be loaded',
  roomBroken: 'This room met an unexpected error. What was saved is still there; reopen the room.', reopenRoom: 'Reopen the room',
  pdf: {
    label: 'PDF pages', pages: 'Pages', zoomIn: 'Zoom in', zoomOut: 'Zoom out', fitWidth: 'Fit width', fitPage: 'Fit page',
    previous: 'Previous page', next: 'Next page', pageOf: 'Page {{page}} / {{total}}', goTo: 'Go to page', thumbnails: 'Thumbnails',
    find: 'Find in the PDF', hits: '{{at}} of {{total}}', noHits: 'Not found', opening: 'Opening the PDF…', unreadable: 'This PDF cannot be drawn. The original is untouched; save it and open it with another program.',
    facing: 'Two pages, as an open book', nextHit: 'Next hit', previousHit: 'Previous hit',
  },
};
