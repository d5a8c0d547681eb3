export { readDocuments } from './documents';
export type { DocumentStanding, DocumentView, ReadDocuments } from './documents';
export type { DocumentFile, FileLocation } from './file';
export { DOCUMENT_PLAN } from './plan';
