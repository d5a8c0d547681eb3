/** The words around what a record holds, as labels of the component that shows it. */
export interface RecordWords {
    readonly yes: string;
    readonly no: string;
    /** “{0} to {1}”: two amounts. */
    readonly range: string;
    /** “{0} or more”. */
    readonly atLeast: string;
    /** “{0} or less”. */
    readonly atMost: string;
    /** “{0} to {1}”, heard of a ratio: 1 to 128. */
    readonly ratio: string;
    /** What is heard for the sign before an amount, by the sign: “less than {0}”. */
    readonly comparators: Readonly<Record<string, string>>;
    /** “{0} to {1}”: two dates. */
    readonly period: string;
    /** “since {0}”. */
    readonly since: string;
    /** “until {0}”. */
    readonly until: string;
    /** Why there is no value, by the codes of FHIR's `data-absent-reason`. */
    readonly absent: Readonly<Record<string, string>>;
    /** “No value. Reason as received: {0}”. */
    readonly absentAs: string;
    /** A file of which nothing more is known. */
    readonly file: string;
    /** “{0} ({1})”: its title, and what kind of file it is. */
    readonly fileTitle: string;
    /** What kind of file it is, by its media type. */
    readonly fileKinds: Readonly<Record<string, string>>;
    /** Somebody or something that the record refers to and does not name. */
    readonly unnamed: string;
}
