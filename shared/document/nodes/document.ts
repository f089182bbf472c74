import Document from '@tiptap/extension-document';

export const document = Document.extend({ content: '(block | appendix)+' });
