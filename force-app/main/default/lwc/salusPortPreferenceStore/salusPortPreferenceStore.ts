export type { PreferenceStore } from './preferenceStore';
