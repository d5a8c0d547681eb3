import type { AnnouncerState, Said } from './state';

const KEPT = 50;

/** Adds to what was said, and lets go of the oldest. Where nothing may be read, nothing is kept. */
export const remember = (state: AnnouncerState, said: Said): AnnouncerState =>
    said.text ? { ...state, history: [...state.history.slice(1 - KEPT), said] } : state;
