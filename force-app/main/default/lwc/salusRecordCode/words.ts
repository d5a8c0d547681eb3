import accepted from '@salesforce/label/c.Salus_Code_Accepted';
import active from '@salesforce/label/c.Salus_Code_Active';
import allergy from '@salesforce/label/c.Salus_Code_Allergy';
import amended from '@salesforce/label/c.Salus_Code_Amended';
import anonymous from '@salesforce/label/c.Salus_Code_Anonymous';
import appended from '@salesforce/label/c.Salus_Code_Appended';
import arrived from '@salesforce/label/c.Salus_Code_Arrived';
import asap from '@salesforce/label/c.Salus_Code_Asap';
import available from '@salesforce/label/c.Salus_Code_Available';
import billing from '@salesforce/label/c.Salus_Code_Billing';
import biologic from '@salesforce/label/c.Salus_Code_Biologic';
import both from '@salesforce/label/c.Salus_Code_Both';
import cancelled from '@salesforce/label/c.Salus_Code_Cancelled';
import completed from '@salesforce/label/c.Salus_Code_Completed';
import confirmed from '@salesforce/label/c.Salus_Code_Confirmed';
import corrected from '@salesforce/label/c.Salus_Code_Corrected';
import criticalityHigh from '@salesforce/label/c.Salus_Code_CriticalityHigh';
import criticalityLow from '@salesforce/label/c.Salus_Code_CriticalityLow';
import current from '@salesforce/label/c.Salus_Code_Current';
import declined from '@salesforce/label/c.Salus_Code_Declined';
import differential from '@salesforce/label/c.Salus_Code_Differential';
import directive from '@salesforce/label/c.Salus_Code_Directive';
import doNot from '@salesforce/label/c.Salus_Code_DoNot';
import draft from '@salesforce/label/c.Salus_Code_Draft';
import email from '@salesforce/label/c.Salus_Code_Email';
import ended from '@salesforce/label/c.Salus_Code_Ended';
import enteredInError from '@salesforce/label/c.Salus_Code_EnteredInError';
import environment from '@salesforce/label/c.Salus_Code_Environment';
import fax from '@salesforce/label/c.Salus_Code_Fax';
import female from '@salesforce/label/c.Salus_Code_Female';
import fillerOrder from '@salesforce/label/c.Salus_Code_FillerOrder';
import final from '@salesforce/label/c.Salus_Code_Final';
import finished from '@salesforce/label/c.Salus_Code_Finished';
import food from '@salesforce/label/c.Salus_Code_Food';
import home from '@salesforce/label/c.Salus_Code_Home';
import inProgress from '@salesforce/label/c.Salus_Code_InProgress';
import inactive from '@salesforce/label/c.Salus_Code_Inactive';
import instanceOrder from '@salesforce/label/c.Salus_Code_InstanceOrder';
import intended from '@salesforce/label/c.Salus_Code_Intended';
import intolerance from '@salesforce/label/c.Salus_Code_Intolerance';
import maiden from '@salesforce/label/c.Salus_Code_Maiden';
import male from '@salesforce/label/c.Salus_Code_Male';
import medication from '@salesforce/label/c.Salus_Code_Medication';
import mild from '@salesforce/label/c.Salus_Code_Mild';
import mobile from '@salesforce/label/c.Salus_Code_Mobile';
import moderate from '@salesforce/label/c.Salus_Code_Moderate';
import nickname from '@salesforce/label/c.Salus_Code_Nickname';
import notDone from '@salesforce/label/c.Salus_Code_NotDone';
import notTaken from '@salesforce/label/c.Salus_Code_NotTaken';
import official from '@salesforce/label/c.Salus_Code_Official';
import old from '@salesforce/label/c.Salus_Code_Old';
import onHold from '@salesforce/label/c.Salus_Code_OnHold';
import onleave from '@salesforce/label/c.Salus_Code_Onleave';
import option from '@salesforce/label/c.Salus_Code_Option';
import order from '@salesforce/label/c.Salus_Code_Order';
import originalOrder from '@salesforce/label/c.Salus_Code_OriginalOrder';
import other from '@salesforce/label/c.Salus_Code_Other';
import pager from '@salesforce/label/c.Salus_Code_Pager';
import partial from '@salesforce/label/c.Salus_Code_Partial';
import phone from '@salesforce/label/c.Salus_Code_Phone';
import physical from '@salesforce/label/c.Salus_Code_Physical';
import plan from '@salesforce/label/c.Salus_Code_Plan';
import planned from '@salesforce/label/c.Salus_Code_Planned';
import postal from '@salesforce/label/c.Salus_Code_Postal';
import preliminary from '@salesforce/label/c.Salus_Code_Preliminary';
import preparation from '@salesforce/label/c.Salus_Code_Preparation';
import proposal from '@salesforce/label/c.Salus_Code_Proposal';
import proposed from '@salesforce/label/c.Salus_Code_Proposed';
import provisional from '@salesforce/label/c.Salus_Code_Provisional';
import recurrence from '@salesforce/label/c.Salus_Code_Recurrence';
import reflexOrder from '@salesforce/label/c.Salus_Code_ReflexOrder';
import refuted from '@salesforce/label/c.Salus_Code_Refuted';
import registered from '@salesforce/label/c.Salus_Code_Registered';
import rejected from '@salesforce/label/c.Salus_Code_Rejected';
import relapse from '@salesforce/label/c.Salus_Code_Relapse';
import remission from '@salesforce/label/c.Salus_Code_Remission';
import reported from '@salesforce/label/c.Salus_Code_Reported';
import resolved from '@salesforce/label/c.Salus_Code_Resolved';
import revoked from '@salesforce/label/c.Salus_Code_Revoked';
import routine from '@salesforce/label/c.Salus_Code_Routine';
import secondary from '@salesforce/label/c.Salus_Code_Secondary';
import severe from '@salesforce/label/c.Salus_Code_Severe';
import sms from '@salesforce/label/c.Salus_Code_Sms';
import stat from '@salesforce/label/c.Salus_Code_Stat';
import stopped from '@salesforce/label/c.Salus_Code_Stopped';
import superseded from '@salesforce/label/c.Salus_Code_Superseded';
import suspended from '@salesforce/label/c.Salus_Code_Suspended';
import temp from '@salesforce/label/c.Salus_Code_Temp';
import triaged from '@salesforce/label/c.Salus_Code_Triaged';
import unableToAssess from '@salesforce/label/c.Salus_Code_UnableToAssess';
import unavailable from '@salesforce/label/c.Salus_Code_Unavailable';
import unconfirmed from '@salesforce/label/c.Salus_Code_Unconfirmed';
import unknown from '@salesforce/label/c.Salus_Code_Unknown';
import unsatisfactory from '@salesforce/label/c.Salus_Code_Unsatisfactory';
import urgent from '@salesforce/label/c.Salus_Code_Urgent';
import url from '@salesforce/label/c.Salus_Code_Url';
import usual from '@salesforce/label/c.Salus_Code_Usual';
import work from '@salesforce/label/c.Salus_Code_Work';

/* The words for the codes of FHIR's own lists, by the code, or by its element and the code. */
const WORDS: Readonly<Record<string, string>> = Object.freeze({
    active,
    inactive,
    'on-hold': onHold,
    cancelled,
    completed,
    'entered-in-error': enteredInError,
    stopped,
    draft,
    unknown,
    intended,
    'not-taken': notTaken,
    preparation,
    'in-progress': inProgress,
    declined,
    registered,
    partial,
    preliminary,
    final,
    amended,
    corrected,
    appended,
    current,
    superseded,
    proposed,
    planned,
    arrived,
    triaged,
    onleave,
    finished,
    suspended,
    resolved,
    remission,
    recurrence,
    relapse,
    unconfirmed,
    provisional,
    differential,
    confirmed,
    refuted,
    'not-done': notDone,
    revoked,
    ended,
    accepted,
    rejected,
    available,
    unavailable,
    unsatisfactory,
    'intent.proposal': proposal,
    'intent.plan': plan,
    'intent.order': order,
    'intent.original-order': originalOrder,
    'intent.reflex-order': reflexOrder,
    'intent.filler-order': fillerOrder,
    'intent.instance-order': instanceOrder,
    'intent.option': option,
    'intent.directive': directive,
    routine,
    urgent,
    asap,
    stat,
    'criticality.low': criticalityLow,
    'criticality.high': criticalityHigh,
    'unable-to-assess': unableToAssess,
    mild,
    moderate,
    severe,
    male,
    female,
    other,
    food,
    medication,
    environment,
    biologic,
    allergy,
    intolerance,
    usual,
    official,
    temp,
    nickname,
    anonymous,
    old,
    maiden,
    home,
    work,
    mobile,
    billing,
    secondary,
    phone,
    fax,
    email,
    pager,
    url,
    sms,
    postal,
    physical,
    both,
    'doNotPerform.true': doNot,
    'reported.true': reported,
});

/** What a code says; '' where the kit has no words for it. */
export function wordsOfCode(code: string, element: string): string {
    const [key] = [`${element}.${code}`, code].filter((one) => Object.hasOwn(WORDS, one));
    return key === undefined ? '' : WORDS[key]!;
}
