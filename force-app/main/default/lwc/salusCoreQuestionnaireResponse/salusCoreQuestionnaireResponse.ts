export type { NotCarried, NotCarriedReason } from './notCarried';
export { readResponse } from './readResponse';
export type { ReadResponse } from './readResponse';
export { viewOf } from './view';
export type { ViewRow, ViewValue } from './view';
export { writeResponse } from './writeResponse';
export type {
    ResponseContext,
    ResponseError,
    ResponseResult,
    WrittenResponse,
} from './writeResponse';
