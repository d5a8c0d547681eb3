import about from '@salesforce/label/c.Salus_Row_About';
import activeIngredient from '@salesforce/label/c.Salus_Row_ActiveIngredient';
import addedToIt from '@salesforce/label/c.Salus_Row_AddedToIt';
import address from '@salesforce/label/c.Salus_Row_Address';
import age from '@salesforce/label/c.Salus_Row_Age';
import aim from '@salesforce/label/c.Salus_Row_Aim';
import allowed from '@salesforce/label/c.Salus_Row_Allowed';
import alsoCalled from '@salesforce/label/c.Salus_Row_AlsoCalled';
import alsoWritten from '@salesforce/label/c.Salus_Row_AlsoWritten';
import amount from '@salesforce/label/c.Salus_Row_Amount';
import approach from '@salesforce/label/c.Salus_Row_Approach';
import asNeeded from '@salesforce/label/c.Salus_Row_AsNeeded';
import assessment from '@salesforce/label/c.Salus_Row_Assessment';
import authorizingPrescription from '@salesforce/label/c.Salus_Row_AuthorizingPrescription';
import background from '@salesforce/label/c.Salus_Row_Background';
import batch from '@salesforce/label/c.Salus_Row_Batch';
import becauseOf from '@salesforce/label/c.Salus_Row_BecauseOf';
import began from '@salesforce/label/c.Salus_Row_Began';
import belongsWith from '@salesforce/label/c.Salus_Row_BelongsWith';
import cameFrom from '@salesforce/label/c.Salus_Row_CameFrom';
import careTeam from '@salesforce/label/c.Salus_Row_CareTeam';
import clinician from '@salesforce/label/c.Salus_Row_Clinician';
import comment from '@salesforce/label/c.Salus_Row_Comment';
import complication from '@salesforce/label/c.Salus_Row_Complication';
import conclusion from '@salesforce/label/c.Salus_Row_Conclusion';
import condition from '@salesforce/label/c.Salus_Row_Condition';
import confidentiality from '@salesforce/label/c.Salus_Row_Confidentiality';
import confirmedBy from '@salesforce/label/c.Salus_Row_ConfirmedBy';
import contact from '@salesforce/label/c.Salus_Row_Contact';
import contactPerson from '@salesforce/label/c.Salus_Row_ContactPerson';
import container from '@salesforce/label/c.Salus_Row_Container';
import contents from '@salesforce/label/c.Salus_Row_Contents';
import contributedBy from '@salesforce/label/c.Salus_Row_ContributedBy';
import courseOfTreatment from '@salesforce/label/c.Salus_Row_CourseOfTreatment';
import date from '@salesforce/label/c.Salus_Row_Date';
import dateOfBirth from '@salesforce/label/c.Salus_Row_DateOfBirth';
import description from '@salesforce/label/c.Salus_Row_Description';
import detail from '@salesforce/label/c.Salus_Row_Detail';
import detailsOfTheOrder from '@salesforce/label/c.Salus_Row_DetailsOfTheOrder';
import device from '@salesforce/label/c.Salus_Row_Device';
import devicePutIn from '@salesforce/label/c.Salus_Row_DevicePutIn';
import diagnosis from '@salesforce/label/c.Salus_Row_Diagnosis';
import died from '@salesforce/label/c.Salus_Row_Died';
import document from '@salesforce/label/c.Salus_Row_Document';
import doneBy from '@salesforce/label/c.Salus_Row_DoneBy';
import dose from '@salesforce/label/c.Salus_Row_Dose';
import doseNumber from '@salesforce/label/c.Salus_Row_DoseNumber';
import dosesInTheSeries from '@salesforce/label/c.Salus_Row_DosesInTheSeries';
import due from '@salesforce/label/c.Salus_Row_Due';
import earlierPrescription from '@salesforce/label/c.Salus_Row_EarlierPrescription';
import earlierStates from '@salesforce/label/c.Salus_Row_EarlierStates';
import electronicAddress from '@salesforce/label/c.Salus_Row_ElectronicAddress';
import ended from '@salesforce/label/c.Salus_Row_Ended';
import enoughFor from '@salesforce/label/c.Salus_Row_EnoughFor';
import eventHistory from '@salesforce/label/c.Salus_Row_EventHistory';
import fasting from '@salesforce/label/c.Salus_Row_Fasting';
import firstSupply from '@salesforce/label/c.Salus_Row_FirstSupply';
import follows from '@salesforce/label/c.Salus_Row_Follows';
import followup from '@salesforce/label/c.Salus_Row_Followup';
import forHowLong from '@salesforce/label/c.Salus_Row_ForHowLong';
import form from '@salesforce/label/c.Salus_Row_Form';
import format from '@salesforce/label/c.Salus_Row_Format';
import gender from '@salesforce/label/c.Salus_Row_Gender';
import givenBy from '@salesforce/label/c.Salus_Row_GivenBy';
import goal from '@salesforce/label/c.Salus_Row_Goal';
import group from '@salesforce/label/c.Salus_Row_Group';
import groupIdentifier from '@salesforce/label/c.Salus_Row_GroupIdentifier';
import handling from '@salesforce/label/c.Salus_Row_Handling';
import holdsFor from '@salesforce/label/c.Salus_Row_HoldsFor';
import hospitalStay from '@salesforce/label/c.Salus_Row_HospitalStay';
import how from '@salesforce/label/c.Salus_Row_How';
import howFarItWasReached from '@salesforce/label/c.Salus_Row_HowFarItWasReached';
import howItCameIntoContact from '@salesforce/label/c.Salus_Row_HowItCameIntoContact';
import howItIsGiven from '@salesforce/label/c.Salus_Row_HowItIsGiven';
import howItWasHandled from '@salesforce/label/c.Salus_Row_HowItWasHandled';
import howItWasTaken from '@salesforce/label/c.Salus_Row_HowItWasTaken';
import howLong from '@salesforce/label/c.Salus_Row_HowLong';
import howOften from '@salesforce/label/c.Salus_Row_HowOften';
import howSevere from '@salesforce/label/c.Salus_Row_HowSevere';
import howSoon from '@salesforce/label/c.Salus_Row_HowSoon';
import howSure from '@salesforce/label/c.Salus_Row_HowSure';
import howToTakeIt from '@salesforce/label/c.Salus_Row_HowToTakeIt';
import images from '@salesforce/label/c.Salus_Row_Images';
import ingredient from '@salesforce/label/c.Salus_Row_Ingredient';
import instructions from '@salesforce/label/c.Salus_Row_Instructions';
import instructionsForYou from '@salesforce/label/c.Salus_Row_InstructionsForYou';
import insurance from '@salesforce/label/c.Salus_Row_Insurance';
import inUse from '@salesforce/label/c.Salus_Row_InUse';
import issued from '@salesforce/label/c.Salus_Row_Issued';
import issuedBy from '@salesforce/label/c.Salus_Row_IssuedBy';
import item from '@salesforce/label/c.Salus_Row_Item';
import keptBy from '@salesforce/label/c.Salus_Row_KeptBy';
import kind from '@salesforce/label/c.Salus_Row_Kind';
import kindOfCare from '@salesforce/label/c.Salus_Row_KindOfCare';
import kindOfChange from '@salesforce/label/c.Salus_Row_KindOfChange';
import kindOfOrder from '@salesforce/label/c.Salus_Row_KindOfOrder';
import kindOfPicture from '@salesforce/label/c.Salus_Row_KindOfPicture';
import kindOfVisit from '@salesforce/label/c.Salus_Row_KindOfVisit';
import language from '@salesforce/label/c.Salus_Row_Language';
import lastTime from '@salesforce/label/c.Salus_Row_LastTime';
import leafletGiven from '@salesforce/label/c.Salus_Row_LeafletGiven';
import length from '@salesforce/label/c.Salus_Row_Length';
import line from '@salesforce/label/c.Salus_Row_Line';
import lotNumber from '@salesforce/label/c.Salus_Row_LotNumber';
import madeBy from '@salesforce/label/c.Salus_Row_MadeBy';
import madeOn from '@salesforce/label/c.Salus_Row_MadeOn';
import madeUpOf from '@salesforce/label/c.Salus_Row_MadeUpOf';
import maritalStatus from '@salesforce/label/c.Salus_Row_MaritalStatus';
import meaning from '@salesforce/label/c.Salus_Row_Meaning';
import medicine from '@salesforce/label/c.Salus_Row_Medicine';
import memberNumber from '@salesforce/label/c.Salus_Row_MemberNumber';
import more from '@salesforce/label/c.Salus_Row_More';
import moreAboutTheComplication from '@salesforce/label/c.Salus_Row_MoreAboutTheComplication';
import moreToRead from '@salesforce/label/c.Salus_Row_MoreToRead';
import mostAtOneTime from '@salesforce/label/c.Salus_Row_MostAtOneTime';
import mostInALifetime from '@salesforce/label/c.Salus_Row_MostInALifetime';
import mostInATime from '@salesforce/label/c.Salus_Row_MostInATime';
import name from '@salesforce/label/c.Salus_Row_Name';
import network from '@salesforce/label/c.Salus_Row_Network';
import note from '@salesforce/label/c.Salus_Row_Note';
import now from '@salesforce/label/c.Salus_Row_Now';
import notToBeDone from '@salesforce/label/c.Salus_Row_NotToBeDone';
import number from '@salesforce/label/c.Salus_Row_Number';
import numberAtTheLaboratory from '@salesforce/label/c.Salus_Row_NumberAtTheLaboratory';
import onBehalf from '@salesforce/label/c.Salus_Row_For';
import oneOfSeveralBabies from '@salesforce/label/c.Salus_Row_OneOfSeveralBabies';
import openingHours from '@salesforce/label/c.Salus_Row_OpeningHours';
import order from '@salesforce/label/c.Salus_Row_Order';
import orderedBy from '@salesforce/label/c.Salus_Row_OrderedBy';
import orderNumber from '@salesforce/label/c.Salus_Row_OrderNumber';
import organization from '@salesforce/label/c.Salus_Row_Organization';
import otherRecord from '@salesforce/label/c.Salus_Row_OtherRecord';
import origin from '@salesforce/label/c.Salus_Row_From';
import outcome from '@salesforce/label/c.Salus_Row_Outcome';
import ownClinician from '@salesforce/label/c.Salus_Row_OwnClinician';
import paidBy from '@salesforce/label/c.Salus_Row_PaidBy';
import part from '@salesforce/label/c.Salus_Row_Part';
import partOf from '@salesforce/label/c.Salus_Row_PartOf';
import partOfThisEntry from '@salesforce/label/c.Salus_Row_PartOfThisEntry';
import photo from '@salesforce/label/c.Salus_Row_Photo';
import pickedUp from '@salesforce/label/c.Salus_Row_PickedUp';
import pickedUpBy from '@salesforce/label/c.Salus_Row_PickedUpBy';
import pictures from '@salesforce/label/c.Salus_Row_Pictures';
import policyHolder from '@salesforce/label/c.Salus_Row_PolicyHolder';
import position from '@salesforce/label/c.Salus_Row_Position';
import preferred from '@salesforce/label/c.Salus_Row_Preferred';
import prepared from '@salesforce/label/c.Salus_Row_Prepared';
import problemFound from '@salesforce/label/c.Salus_Row_ProblemFound';
import product from '@salesforce/label/c.Salus_Row_Product';
import providedBy from '@salesforce/label/c.Salus_Row_ProvidedBy';
import qualification from '@salesforce/label/c.Salus_Row_Qualification';
import rate from '@salesforce/label/c.Salus_Row_Rate';
import reaction from '@salesforce/label/c.Salus_Row_Reaction';
import readBy from '@salesforce/label/c.Salus_Row_ReadBy';
import received from '@salesforce/label/c.Salus_Row_Received';
import recorded from '@salesforce/label/c.Salus_Row_Recorded';
import recordedBy from '@salesforce/label/c.Salus_Row_RecordedBy';
import recordedByWhoGaveIt from '@salesforce/label/c.Salus_Row_RecordedByWhoGaveIt';
import recordedDose from '@salesforce/label/c.Salus_Row_RecordedDose';
import refills from '@salesforce/label/c.Salus_Row_Refills';
import relationship from '@salesforce/label/c.Salus_Row_Relationship';
import replaces from '@salesforce/label/c.Salus_Row_Replaces';
import report from '@salesforce/label/c.Salus_Row_Report';
import reported from '@salesforce/label/c.Salus_Row_Reported';
import responsible from '@salesforce/label/c.Salus_Row_Responsible';
import result from '@salesforce/label/c.Salus_Row_Result';
import results from '@salesforce/label/c.Salus_Row_Results';
import role from '@salesforce/label/c.Salus_Row_Role';
import runBy from '@salesforce/label/c.Salus_Row_RunBy';
import saidBy from '@salesforce/label/c.Salus_Row_SaidBy';
import saidOn from '@salesforce/label/c.Salus_Row_SaidOn';
import sample from '@salesforce/label/c.Salus_Row_Sample';
import sent from '@salesforce/label/c.Salus_Row_Sent';
import sentTo from '@salesforce/label/c.Salus_Row_SentTo';
import series from '@salesforce/label/c.Salus_Row_Series';
import setBy from '@salesforce/label/c.Salus_Row_SetBy';
import signs from '@salesforce/label/c.Salus_Row_Signs';
import source from '@salesforce/label/c.Salus_Row_Source';
import specialty from '@salesforce/label/c.Salus_Row_Specialty';
import stage from '@salesforce/label/c.Salus_Row_Stage';
import state from '@salesforce/label/c.Salus_Row_State';
import stateOfTheDocument from '@salesforce/label/c.Salus_Row_StateOfTheDocument';
import stateSince from '@salesforce/label/c.Salus_Row_StateSince';
import step from '@salesforce/label/c.Salus_Row_Step';
import strength from '@salesforce/label/c.Salus_Row_Strength';
import substance from '@salesforce/label/c.Salus_Row_Substance';
import substitution from '@salesforce/label/c.Salus_Row_Substitution';
import supplyInterval from '@salesforce/label/c.Salus_Row_SupplyInterval';
import takenBy from '@salesforce/label/c.Salus_Row_TakenBy';
import takenFrom from '@salesforce/label/c.Salus_Row_TakenFrom';
import takenOn from '@salesforce/label/c.Salus_Row_TakenOn';
import task from '@salesforce/label/c.Salus_Row_Task';
import time from '@salesforce/label/c.Salus_Row_Time';
import title from '@salesforce/label/c.Salus_Row_Title';
import toBeSupplied from '@salesforce/label/c.Salus_Row_ToBeSupplied';
import toldBy from '@salesforce/label/c.Salus_Row_ToldBy';
import toWhom from '@salesforce/label/c.Salus_Row_To';
import upTo from '@salesforce/label/c.Salus_Row_UpTo';
import useBy from '@salesforce/label/c.Salus_Row_UseBy';
import used from '@salesforce/label/c.Salus_Row_Used';
import usualRange from '@salesforce/label/c.Salus_Row_UsualRange';
import vaccine from '@salesforce/label/c.Salus_Row_Vaccine';
import validityPeriod from '@salesforce/label/c.Salus_Row_ValidityPeriod';
import view from '@salesforce/label/c.Salus_Row_View';
import visit from '@salesforce/label/c.Salus_Row_Visit';
import wasSubstituted from '@salesforce/label/c.Salus_Row_WasSubstituted';
import weakerDose from '@salesforce/label/c.Salus_Row_WeakerDose';
import wentTo from '@salesforce/label/c.Salus_Row_WentTo';
import what from '@salesforce/label/c.Salus_Row_What';
import whatHappened from '@salesforce/label/c.Salus_Row_WhatHappened';
import whatHappenedBefore from '@salesforce/label/c.Salus_Row_WhatHappenedBefore';
import whatIsMeasured from '@salesforce/label/c.Salus_Row_WhatIsMeasured';
import whatIsPlanned from '@salesforce/label/c.Salus_Row_WhatIsPlanned';
import whatItIsFor from '@salesforce/label/c.Salus_Row_WhatItIsFor';
import whatYouPay from '@salesforce/label/c.Salus_Row_WhatYouPay';
import when from '@salesforce/label/c.Salus_Row_When';
import whenAvailable from '@salesforce/label/c.Salus_Row_WhenAvailable';
import where from '@salesforce/label/c.Salus_Row_Where';
import whereOnTheBody from '@salesforce/label/c.Salus_Row_WhereOnTheBody';
import who from '@salesforce/label/c.Salus_Row_Who';
import whoTakesPart from '@salesforce/label/c.Salus_Row_WhoTakesPart';
import why from '@salesforce/label/c.Salus_Row_Why';
import whyItHasThisState from '@salesforce/label/c.Salus_Row_WhyItHasThisState';
import whyTheDoseIsWeaker from '@salesforce/label/c.Salus_Row_WhyTheDoseIsWeaker';
import whyThereIsNoValue from '@salesforce/label/c.Salus_Row_WhyThereIsNoValue';
import workedOutFrom from '@salesforce/label/c.Salus_Row_WorkedOutFrom';
import writtenBy from '@salesforce/label/c.Salus_Row_WrittenBy';
import writtenOn from '@salesforce/label/c.Salus_Row_WrittenOn';
import yourShare from '@salesforce/label/c.Salus_Row_YourShare';

/* The words for an element of FHIR R4, by its name without the data type. */
const WORDS: Readonly<Record<string, string>> = Object.freeze({
    abatement: ended,
    abatementDate: ended,
    accessionIdentifier: numberAtTheLaboratory,
    achievementStatus: howFarItWasReached,
    active: inUse,
    activity: whatIsPlanned,
    actor: who,
    additive: addedToIt,
    address,
    addresses: whatItIsFor,
    admitSource: cameFrom,
    age,
    alias: alsoCalled,
    allowed,
    amount,
    appliesTo: holdsFor,
    approach,
    asNeeded,
    asserter: saidBy,
    assessment,
    assigner: givenBy,
    authenticator: confirmedBy,
    author: writtenBy,
    authoredOn: writtenOn,
    authorizingPrescription,
    availableTime: whenAvailable,
    basedOn: becauseOf,
    batch,
    birthDate: dateOfBirth,
    bodySite: whereOnTheBody,
    bounds: forHowLong,
    careTeam,
    category: kind,
    class: kindOfVisit,
    clinicalStatus: now,
    code: what,
    coding: alsoCalled,
    collected: takenOn,
    collection: howItWasTaken,
    collector: takenBy,
    comment,
    communication: language,
    complication,
    complicationDetail: moreAboutTheComplication,
    component: part,
    conclusion,
    conclusionCode: conclusion,
    condition,
    contact: contactPerson,
    contained: partOfThisEntry,
    container,
    content: contents,
    context: visit,
    contributor: contributedBy,
    copay: yourShare,
    costToBeneficiary: whatYouPay,
    course: courseOfTreatment,
    courseOfTherapyType: courseOfTreatment,
    created: madeOn,
    creation: madeOn,
    custodian: keptBy,
    dataAbsentReason: whyThereIsNoValue,
    date,
    dateAsserted: saidOn,
    daysSupply: enoughFor,
    deceased: died,
    derivedFrom: workedOutFrom,
    description,
    destination: sentTo,
    detail,
    detectedIssue: problemFound,
    device,
    diagnosis,
    dischargeDisposition: wentTo,
    dispenseInterval: supplyInterval,
    dispenseRequest: toBeSupplied,
    docStatus: stateOfTheDocument,
    dosage: howToTakeIt,
    dosageInstruction: howToTakeIt,
    doNotPerform: notToBeDone,
    dose,
    doseAndRate: dose,
    doseNumber,
    doseQuantity: dose,
    due,
    duration: howLong,
    education: leafletGiven,
    effective: when,
    encounter: visit,
    endpoint: electronicAddress,
    eventHistory,
    evidence: signs,
    expectedSupplyDuration: enoughFor,
    expirationDate: useBy,
    exposureRoute: howItCameIntoContact,
    expressedBy: setBy,
    extension: more,
    fastingStatus: fasting,
    focalDevice: devicePutIn,
    focus: about,
    followUp: followup,
    form,
    format,
    frequency: howOften,
    function: task,
    fundingSource: paidBy,
    gender,
    generalPractitioner: ownClinician,
    goal,
    group,
    groupIdentifier,
    handling,
    hasMember: madeUpOf,
    high: upTo,
    hospitalization: hospitalStay,
    hoursOfOperation: openingHours,
    identifier: number,
    imagingStudy: images,
    individual: who,
    informationSource: toldBy,
    ingredient,
    initialFill: firstSupply,
    instantiates: follows,
    instantiatesCanonical: follows,
    instantiatesUri: follows,
    instruction: instructions,
    insurance,
    intent: kindOfOrder,
    interpretation: meaning,
    isActive: activeIngredient,
    isSubpotent: weakerDose,
    issued,
    issuer: issuedBy,
    item,
    language,
    lastOccurrence: lastTime,
    length,
    lifecycleStatus: state,
    line,
    link: otherRecord,
    location: where,
    locationCode: where,
    lotNumber,
    low: origin,
    managingEntity: keptBy,
    managingOrganization: runBy,
    manifestation: whatHappened,
    manufacturer: madeBy,
    maritalStatus,
    masterIdentifier: number,
    maxDosePerAdministration: mostAtOneTime,
    maxDosePerLifetime: mostInALifetime,
    maxDosePerPeriod: mostInATime,
    measure: whatIsMeasured,
    media: pictures,
    medication: medicine,
    member: who,
    method: how,
    modality: kindOfPicture,
    mode: how,
    morphology: kindOfChange,
    multipleBirth: oneOfSeveralBabies,
    name,
    network,
    note,
    numberOfRepeatsAllowed: refills,
    occurrence: when,
    onBehalfOf: onBehalf,
    onset: began,
    orderDetail: detailsOfTheOrder,
    organization,
    outcome,
    outcomeCode: outcome,
    parent: takenFrom,
    participant: whoTakesPart,
    partOf,
    party: who,
    patientInstruction: instructionsForYou,
    payor: paidBy,
    performed: when,
    performer: doneBy,
    performerType: doneBy,
    period: when,
    photo,
    policyHolder,
    position,
    practitioner: clinician,
    preferred,
    presentedForm: document,
    primarySource: recordedByWhoGaveIt,
    priority: howSoon,
    priorPrescription: earlierPrescription,
    processing: howItWasHandled,
    product,
    protocolApplied: series,
    qualification,
    quantity: amount,
    rate,
    reaction,
    reason: why,
    reasonCode: why,
    reasonReference: why,
    receivedTime: received,
    receiver: pickedUpBy,
    recipient: toWhom,
    recorded,
    recordedDate: recorded,
    recordedDose,
    recorder: recordedBy,
    referenceRange: usualRange,
    relatedArtifact: moreToRead,
    relatesTo: belongsWith,
    relationship,
    relevantHistory: whatHappenedBefore,
    repeat: howOften,
    replaces,
    report,
    reported,
    reportOrigin: toldBy,
    request: order,
    requester: orderedBy,
    requisition: orderNumber,
    responsibleParty: responsible,
    result: results,
    resultsInterpreter: readBy,
    role,
    route: howItIsGiven,
    securityLabel: confidentiality,
    sent,
    sequence: step,
    series,
    seriesDoses: dosesInTheSeries,
    serviceProvider: providedBy,
    serviceType: kindOfCare,
    severity: howSevere,
    site: whereOnTheBody,
    source: origin,
    sourceAttachment: source,
    specialty,
    specimen: sample,
    stage,
    start: began,
    status: state,
    statusDate: stateSince,
    statusHistory: earlierStates,
    statusReason: whyItHasThisState,
    strength,
    subpotentReason: whyTheDoseIsWeaker,
    subscriberId: memberNumber,
    substance,
    substitution,
    supportingInfo: background,
    supportingInformation: background,
    target: aim,
    telecom: contact,
    text: alsoWritten,
    time,
    timing: when,
    title,
    type: kind,
    usedCode: used,
    vaccineCode: vaccine,
    validityPeriod,
    value: result,
    verificationStatus: howSure,
    view,
    wasSubstituted,
    whenHandedOver: pickedUp,
    whenPrepared: prepared,
    who,
});

/** What an element is called for people; '' where the kit has no words for it. */
export const wordsOfElement = (element: string): string =>
    Object.hasOwn(WORDS, element) ? WORDS[element]! : '';
