import type { Clinician } from 'c/salusCoreBooking';
import type { ClinicianView } from 'c/salusCoreClinicians';
import { readClinician } from './clinician';
import type { ResourceIndex } from './resourceIndex';

/** Everybody who was given, once each, with what all their roles and Schedules say of them. */
export class Clinicians {
    private readonly byId = new Map<string, ClinicianView>();
    private readonly locationIds = new Map<string, Set<string>>();

    constructor(index: ResourceIndex) {
        for (const type of ['PractitionerRole', 'Practitioner'])
            for (const resource of index.all(type)) {
                const clinician = readClinician(resource, index);
                if (clinician) this.add(clinician);
            }
    }

    has(id: string): boolean {
        return this.byId.has(id);
    }

    add({ locationIds, ...clinician }: Clinician): void {
        const { id } = clinician;
        const role = this.byId.get(id)?.role ?? clinician.role;
        this.byId.set(id, { ...clinician, ...(role && { role }) });
        this.worksAt(id, locationIds);
    }

    worksAt(id: string, locationIds: readonly string[]): void {
        const known = this.locationIds.get(id) ?? new Set();
        for (const locationId of locationIds) known.add(locationId);
        this.locationIds.set(id, known);
    }

    views(): readonly ClinicianView[] {
        return [...this.byId.values()];
    }

    /** Everybody, with those of their Locations that can be chosen. */
    at(locations: ReadonlyMap<string, unknown>): readonly Clinician[] {
        return [...this.byId.values()].map((clinician) => {
            const ids = [...(this.locationIds.get(clinician.id) ?? [])];
            return { ...clinician, locationIds: ids.filter((id) => locations.has(id)) };
        });
    }
}
