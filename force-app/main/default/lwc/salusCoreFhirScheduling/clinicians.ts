import type { Clinician } from 'c/salusCoreBooking';
import { readClinician } from './clinician';
import type { Library } from './library';

const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];

/** Everybody who was given, once each: what a PractitionerRole says of somebody is put together. */
export class Clinicians {
    private readonly byId = new Map<string, Clinician>();

    constructor(library: Library) {
        for (const type of ['PractitionerRole', 'Practitioner'])
            for (const resource of library.all(type)) {
                const clinician = readClinician(resource, library);
                if (clinician) this.add(clinician);
            }
    }

    has(id: string): boolean {
        return this.byId.has(id);
    }

    add({ id, locationIds, ...rest }: Clinician): void {
        const before = this.byId.get(id);
        const role = before?.role ?? rest.role;
        this.byId.set(id, {
            id,
            ...rest,
            ...(role && { role }),
            locationIds: both(before?.locationIds ?? [], locationIds),
        });
    }

    /** A calendar says that somebody works at these locations. */
    worksAt(id: string, locationIds: readonly string[]): void {
        const clinician = this.byId.get(id);
        if (clinician) this.add({ ...clinician, locationIds });
    }

    /** Everybody who can be seen somewhere that was given. */
    at(locationIds: ReadonlySet<string>): readonly Clinician[] {
        return [...this.byId.values()].map((clinician) => ({
            ...clinician,
            locationIds: clinician.locationIds.filter((id) => locationIds.has(id)),
        }));
    }
}
