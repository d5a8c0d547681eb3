import { once, type FhirElement } from 'c/salusCoreFhirJson';

/** What the kit does with an extension. docs/questionnaire.md says why. */
export type Treatment = 'rendered' | 'blocked' | 'ignored';

/* By the last part of the address, without `questionnaire-` or `sdc-questionnaire-`. A name that ends
   in `*` stands for all that begin like it. */
const RENDERED = `itemControl displayCategory entryFormat unit unitOption minValue maxValue minLength
    regex maxDecimalPlaces minOccurs maxOccurs hidden optionExclusive optionPrefix choiceOrientation
    shortText openLabel translation usageMode keyboard maxSize mimeType minQuantity maxQuantity
    supportLink sliderStepValue unitValueSet entryMode`;
const BLOCKED = `calculatedExpression enableWhenExpression initialExpression answerExpression
    answerOptionsToggleExpression candidateExpression contextExpression itemPopulationContext variable
    cqf-expression cqf-calculatedValue constraint targetConstraint signatureRequired isSubject
    subQuestionnaire assemble-expectation questionnaireAdaptive lookupQuestionnaire allowedResource unitOpen
    unitSupplementalSystem referenceFilter referenceProfile referenceResource itemMedia
    itemAnswerMedia rendering-styleSensitive`;
const IGNORED = `designNote ordinalValue itemWeight rendering-style rendering-xhtml rendering-markdown
    collapsible columnCount width choiceColumn preferredTerminologyServer terminology-server
    launchContext sourceQueries sourceStructureMap observationLinkPeriod observationExtract
    observation-extract* observationExtract* itemExtractionContext targetStructureMap templateExtract*
    definitionExtract* extractAllocateId performerType endpoint baseType fhirType deMap
    studyprotocolIntent derivationType replaces optionalDisplay referencesContained assembledFrom
    assembleContext servicerequest-questionnaire data-absent-reason display structuredefinition-*
    resource-* artifact-* cqf-* cqm-* crmi-* workflow-* valueset-* codesystem-* package-source
    instance-name
    instance-description extension-Questionnaire.versionAlgorithm* extension-Questionnaire.copyrightLabel*`;

const listed = (names: string, treatment: Treatment): readonly (readonly [string, Treatment])[] =>
    names.split(/\s+/).map((name) => [name, treatment]);

/** Every extension that is listed, and what is done with it. */
export const EXTENSIONS: ReadonlyMap<string, Treatment> = new Map([
    ...listed(RENDERED, 'rendered'),
    ...listed(BLOCKED, 'blocked'),
    ...listed(IGNORED, 'ignored'),
]);

const FAMILIES = [...EXTENSIONS.keys()]
    .filter((name) => name.endsWith('*'))
    .map((name) => name.slice(0, -1));

/* HL7's own, of R4, of SDC and of the guides for the United States before it. */
const HL7 = /^https?:\/\/hl7\.org\/fhir\/(?:[\w.-]+\/)*StructureDefinition\//;

/** The name of an extension of HL7's; undefined for another's. */
export const nameOfUrl = (url: string): string | undefined =>
    HL7.test(url) ? url.replace(HL7, '').replace(/^(?:sdc-)?questionnaire-/, '') : undefined;

/** What is done with an extension of HL7's; undefined for one that isn't listed. */
export function treatmentOf(name: string): Treatment | undefined {
    const family = FAMILIES.find((each) => name.startsWith(each));
    return EXTENSIONS.get(name) ?? (family ? EXTENSIONS.get(`${family}*`) : undefined);
}

/* By name, gone through once: an element may have thousands, and is asked for twenty names. */
const byName = once((element: FhirElement): ReadonlyMap<string, readonly FhirElement[]> => {
    const found = new Map<string, FhirElement[]>();
    for (const each of element.elements('extension')) {
        const url = each.value('url');
        const name = typeof url === 'string' ? nameOfUrl(url) : undefined;
        if (name !== undefined) (found.get(name) ?? found.set(name, []).get(name))?.push(each);
    }
    return found;
});

/** The extensions of an element with one name. */
export const extensionsAt = (element: FhirElement, name: string): readonly FhirElement[] =>
    byName(element).get(name) ?? [];

/** The first extension of an element with a name. */
export const extensionAt = (element: FhirElement, name: string): FhirElement | undefined =>
    extensionsAt(element, name)[0];
