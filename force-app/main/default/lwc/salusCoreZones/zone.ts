import { formatter } from './formatters';

const zones = new Set<string>();

/** Whether a zone is one that Intl knows by an IANA name. An offset is none: it has no summer time. */
export const isZone = (zone: unknown): boolean => {
    if (typeof zone !== 'string' || !/^[A-Za-z]/.test(zone)) return false;
    if (zones.has(zone)) return true;
    try {
        formatter('en-US', zone, { timeZoneName: 'longOffset' });
        zones.add(zone);
        return true;
    } catch {
        return false;
    }
};
