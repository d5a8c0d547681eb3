import address from '@salesforce/label/c.Salus_Call_StepAddress';
import allow from '@salesforce/label/c.Salus_Call_StepAllow';
import askHost from '@salesforce/label/c.Salus_Call_StepAskHost';
import callClinic from '@salesforce/label/c.Salus_Call_StepCallClinic';
import chooseAllow from '@salesforce/label/c.Salus_Call_StepChooseAllow';
import chooseScreen from '@salesforce/label/c.Salus_Call_StepChooseScreen';
import closeApps from '@salesforce/label/c.Salus_Call_StepCloseApps';
import connected from '@salesforce/label/c.Salus_Call_StepConnected';
import osAllow from '@salesforce/label/c.Salus_Call_StepOsAllow';
import osSettings from '@salesforce/label/c.Salus_Call_StepOsSettings';
import otherDevice from '@salesforce/label/c.Salus_Call_StepOtherDevice';
import otherMachine from '@salesforce/label/c.Salus_Call_StepOtherMachine';
import press from '@salesforce/label/c.Salus_Call_StepPress';
import reopen from '@salesforce/label/c.Salus_Call_StepReopen';
import restart from '@salesforce/label/c.Salus_Call_StepRestart';
import secureLink from '@salesforce/label/c.Salus_Call_StepSecureLink';
import siteNotYou from '@salesforce/label/c.Salus_Call_StepSiteNotYou';
import switchOn from '@salesforce/label/c.Salus_Call_StepSwitch';
import tellClinic from '@salesforce/label/c.Salus_Call_StepTellClinic';
import tryAgain from '@salesforce/label/c.Salus_Call_StepTryAgain';
import update from '@salesforce/label/c.Salus_Call_StepUpdate';

/** What a person can do about a device, each thing in a sentence. */
export const steps = Object.freeze({
    address,
    allow,
    askHost,
    callClinic,
    chooseAllow,
    chooseScreen,
    closeApps,
    connected,
    osAllow,
    osSettings,
    otherDevice,
    otherMachine,
    press,
    reopen,
    restart,
    secureLink,
    siteNotYou,
    switchOn,
    tellClinic,
    tryAgain,
    update,
});
