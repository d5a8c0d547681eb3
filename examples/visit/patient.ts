import { beginShadow } from './shadow';

await beginShadow();
await import('./patientPage');
