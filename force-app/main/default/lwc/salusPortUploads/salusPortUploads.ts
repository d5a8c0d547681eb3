export type { UploadFile, UploadRequest } from './uploads';
export type { UploadedFile, UploadError, UploadResult } from 'c/salusCoreFiles';
