import type { SameKeys } from '../same-keys';
import type { archive as vietnamese } from '../vi/archive';

export const archive: SameKeys<typeof vietnamese> = {
  searchLabel: 'Search the archive', searchPlaceholder: 'Number, subject or words of the text; accents are not needed', clearSearch: 'Clear the search',
  file: 'File a paper', fileHint: 'File a paper (Ctrl+O)', total: '{{total}} papers', found: '{{total}} papers found',
  facets: { title: 'Narrow down', kinds: 'Kind of paper', levels: 'Secrecy level', topics: 'Topic', years: 'Year', bodies: 'Issuing body', clear: 'Clear filters', more: '{{count}} more', fewer: 'Fewer', none: 'Nothing to narrow down yet' },
  results: { title: 'List of papers', noNumber: 'No number', noDate: 'No date', loading: 'Loading…' },
  empty: {
    archiveTitle: 'The archive holds no paper yet', archiveAbout: 'File the first one: press the button, or drop a .txt, .docx or .pdf file onto this window.',
    archiveReadOnly: 'Papers you may see appear here once an archivist files them.',
    nothingTitle: 'No paper found', nothingAbout: 'Try fewer words or fewer filters. Papers you may not see are not shown here.',
    readerTitle: 'Choose a paper to read', readerAbout: 'Arrows up and down to choose, Enter to read.', clear: 'Start over',
  },
  reader: {
    title: 'Paper', text: 'Text', original: 'Original', both: 'Side by side', view: 'View', properties: 'Properties', exportPdf: 'Export PDF', saveOriginal: 'Save original', compose: 'Write from this paper',
    hits: '{{at}} of {{total}} hits', nextHit: 'Next hit (F3)', previousHit: 'Previous hit (Shift+F3)', exported: 'PDF exported, {{pages}} pages', savedOriginal: 'Original “{{name}}” saved',
    notDrawn: 'The original is a {{type}} file. Save it and open it in its own program to see its layout.', emptyText: 'This paper has no text.', image: 'Figure', passage: 'From: {{source}}', footnotes: 'Footnotes', question: 'Question', answer: 'Answer',
    exportTitle: 'The PDF was not exported', saveTitle: 'The original was not saved', sha: 'SHA-256 checksum', by: '{{when}}, {{who}}',
  },
  care: {
    readers: 'May be read by', everyone: 'Everybody who holds {{level}}, within the scope of use', changeReaders: 'Change readers', readersSaved: 'Readers changed',
    describe: 'Correct the description', describeAbout: 'Only what is written about the paper. The original and the level stay; the earlier description is kept in its history.', describeSave: 'Save the description', reason: 'Reason', described: 'Description of “{{subject}}” corrected',
    history: 'History', historyTitle: 'History of the paper', filed: 'Filed', corrected: 'Description corrected', because: 'Reason: {{reason}}', moved: 'Moved from {{level}}', decision: 'By decision {{reference}} of {{date}}, {{authority}}',
  },
  drop: 'Drop here to file in the archive', dropNone: 'Only files from a disk of this machine can be taken.',
  filing: {
    title: 'File a paper', titleMany: 'File {{count}} papers', reading: 'Reading “{{name}}”…', stop: 'Stop reading', another: 'Choose another file',
    description: 'Description', descriptionAbout: 'Taken from the file; compare with the text on the right and correct it.', classification: 'Classification', classificationAbout: 'Decided by the person who files, never by the program.',
    preview: 'Text of the file', submit: 'File in the archive', submitMany: 'File {{count}} papers', badDate: 'Not a date. Write it like 05/02/2026.', filed: '“{{subject}}” filed', warnings: 'To be checked', fileLine: '{{name}} · {{size}}',
    duplicate: 'This paper is in the archive already.', duplicateOpen: 'Open the filed one', duplicateAbout: 'The file is the same as a filed paper, so it is not filed twice.',
    addTopic: 'Add topic', newTopic: 'Name of the new topic', noTopics: 'There is no topic yet. The security officer adds topics in Settings.',
    trainingTitle: 'Training office', trainingAbout: 'This is a place for practice. File no real secret paper here: this machine does not count as stand-alone, even where the screen says Confidential or Top secret.', trainingGo: 'It is practice material, go on',
    trainingFiles: 'About to be filed:', manyAbout: 'All get the same classification; the description comes from each file. To correct one, file it by itself.', progress: '{{done}} of {{total}} files', cancelMany: 'Stop filing', background: 'Work on while this runs', inBackground: 'Filing {{done}} of {{total}}', finished: 'Filing is done, show the result',
    results: 'Result', status: { filed: 'Filed', duplicate: 'Already there', refused: 'Not filed' }, resultLine: '{{filed}} filed · {{duplicate}} already there · {{refused}} not filed', open: 'Open', andMore: 'and {{count}} more',
    chooseTitle: 'No file chosen',
    digitisation: 'Decision to digitise', digitisationAbout: 'A Tuyệt mật paper is digitised only by decision of the competent person.', enter: 'Enter it into the incoming register, too', arrivedOn: 'Arrived on', receiver: 'Given to', named: 'Only the following people may read it', namedWithoutYou: 'You are not in the list: once it is filed, you yourself will not find it again.',
  },
};
